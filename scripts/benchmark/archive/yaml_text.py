"""YAML as an officer writes it: block style, plain where it can be, quoted where it must be."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import TypeAlias

Value: TypeAlias = "str | int | bool | date | Mapping[str, Value] | Sequence[Value]"
"""What can be written; `datetime` is a `date`. Texts are of one line."""

_MUST_BE_QUOTED = re.compile(r"""^[\s\-?:,\[\]{}#&*!|>'"%@`]|: | #|:$|\s$|^[0-9 .:+-]+$""")


def document(values: Mapping[str, Value]) -> str:
    """A mapping as lines of YAML, without `---`."""
    return "".join(f"{line}\n" for line in _mapping(values))


def _mapping(values: Mapping[str, Value]) -> Iterator[str]:
    """The lines of a mapping."""
    for key, value in values.items():
        if isinstance(value, Mapping):
            yield f"{key}:"
            yield from (f"  {line}" for line in _mapping(value))
        elif isinstance(value, Sequence) and not isinstance(value, str):
            yield from _sequence(key, value)
        else:
            yield f"{key}: {_scalar(value)}"


def _sequence(key: str, values: Sequence[Value]) -> Iterator[str]:
    """A list: in one line where it holds texts alone."""
    if all(isinstance(value, str) for value in values):
        yield f"{key}: [{', '.join(map(_scalar, values))}]"
        return
    yield f"{key}:"
    for value in values:
        lines = list(_mapping(value)) if isinstance(value, Mapping) else [_scalar(value)]
        yield f"  - {lines[0]}"
        yield from (f"    {line}" for line in lines[1:])


def _scalar(value: Value) -> str:
    """One value in one line."""
    match value:
        case bool():
            return str(value).lower()
        case datetime():
            return f"{value:%Y-%m-%d %H:%M}"
        case str():
            return _text(value)
        case _:
            return str(value)


def _text(value: str) -> str:
    """A text, quoted where YAML would read a plain one otherwise."""
    return json.dumps(value, ensure_ascii=False) if _MUST_BE_QUOTED.search(value) else value
