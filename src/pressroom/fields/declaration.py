"""A declaration from values: the keys in the order of the table, each written as YAML takes it."""

from collections.abc import Mapping, Sequence

from pressroom.fields.form import Either, Form, ListOf
from pressroom.fields.record import Record
from pressroom.source.writing import Value, plain_yaml

FENCE = "---\n"


def file_of(record: Record, values: Mapping[str, Value | None], body: str) -> str:
    """The text of a file that declares `values`, by the keys of `record`, and then says `body`.

    Values are what is written, not what is read: a text for an id, a `datetime` in the press room's
    zone, a `date`, a list, a map. What is None or empty is left out.
    """
    written = plain_yaml(in_order(record, values))
    return f"{FENCE}{written}{FENCE}{body.strip(chr(10))}\n"


def in_order(record: Record, values: Mapping[str, Value | None]) -> dict[str, Value]:
    """What there is of `values`, in the order of the fields of `record`, and of those inside them.

    Raises:
        KeyError: the record has no such key.
    """
    unknown = values.keys() - record.by_key.keys()
    if unknown:
        raise KeyError(min(unknown))
    ordered = {
        key: _ordered(field.form, value)
        for key, field in record.by_key.items()
        if (value := values.get(key)) is not None
    }
    return {key: value for key, value in ordered.items() if value not in ("", [], (), {})}


def _ordered(form: Form, value: Value) -> Value:
    """`value` with every map in it in the order of its record."""
    if isinstance(form, Either) and isinstance(value, Mapping):
        return _ordered(form.group, value)
    if isinstance(form, Record) and isinstance(value, Mapping):
        return in_order(form, value)
    if isinstance(form, ListOf) and isinstance(value, Sequence) and not isinstance(value, str):
        return [_ordered(form.item, item) for item in value]
    return value
