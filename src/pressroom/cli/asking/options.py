"""Options from the tables of fields: each key that is written as one text, or a list of such."""

import argparse
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from pressroom.fields.form import ListOf, ScalarForm
from pressroom.fields.record import Field, Record
from pressroom.fields.scalars import InLanguages


class Key(NamedTuple):
    """A key, perhaps of a group, under its option."""

    option: str
    group: str
    field: Field


def keys(record: Record) -> Iterator[Key]:
    """The keys of `record`, and those of its groups, that an option can give."""
    for field in record.fields:
        if isinstance(field.form, Record):
            for part in field.form.fields:
                if _one_text(part):
                    yield Key(option(part.key, field.key), field.key, part)
        elif _one_text(field):
            yield Key(option(field.key), "", field)


def option(key: str, group: str = "") -> str:
    """The option for `key`: `--co-departments`, `--event-start`."""
    words = f"{group}-{key}" if group else key
    return f"--{words.replace('_', '-')}"


def add(parser: argparse.ArgumentParser, record: Record, language: str) -> None:
    """Add an option for each key of `record`."""
    for key in keys(record):
        said = f"{key.field.label[language]}. {key.field.doc[language]}".replace("%", "%%")
        parser.add_argument(key.option, metavar="…", help=said)


def given(options: argparse.Namespace) -> Mapping[str, str]:
    """What the options say, each under its name on the command line."""
    return {
        f"--{name.replace('_', '-')}": value
        for name, value in vars(options).items()
        if isinstance(value, str)
    }


def _one_text(field: Field) -> bool:
    form = field.form.item if isinstance(field.form, ListOf) else field.form
    return isinstance(form, ScalarForm | InLanguages)
