"""Values as bytes and back: plain data of listed types alone, whatever the bytes say.

They are pickles (Python's fastest form of objects), read by an unpickler that knows no callable
but the listed types, all of which only hold what they are given, and `_filled`, which makes them.
"""

import io
import pickle
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime, timedelta, timezone
from enum import Enum
from functools import cache, partial
from operator import attrgetter
from types import ModuleType
from typing import Any
from zoneinfo import ZoneInfo

from pressroom.text.zones import fixed

Types = Mapping[tuple[str, str], type]
"""Types by the names of their module and their own."""

_PLAIN = (date, datetime, timedelta, timezone, ZoneInfo)


class NotOursError(ValueError):
    """The bytes are none that `freeze` made of these types."""


def types_of(*modules: ModuleType) -> Types:
    """The types that `modules` define to hold data, and those of days, times and zones."""
    found: list[type] = list(_PLAIN)
    for module in modules:
        found += [
            thing
            for thing in vars(module).values()
            if isinstance(thing, type) and thing.__module__ == module.__name__ and _holds(thing)
        ]
    return {(one.__module__, one.__qualname__): one for one in found}


Instead = Mapping[type, Callable[[Any], object]]
"""What is kept instead of the values of some types: others of the same type."""


def freeze(value: object, types: Types, instead: Instead | None = None) -> bytes:
    """`value` as bytes; what is in it is of `types` or built in."""
    to = io.BytesIO()
    _Freezer(to, types, instead or {}).dump(value)
    return to.getvalue()


def thaw(data: bytes | memoryview, types: Types) -> Any:  # noqa: ANN401 (what was frozen)
    """The value that `freeze` made `data` of; what is in it is of `types` or built in.

    Raises:
        NotOursError: `data` is of another make.
    """
    try:
        return _Thawer(data, types).load()
    except Exception as error:  # an unpickler says so in many ways
        raise NotOursError(str(error)) from error


def _holds(thing: type) -> bool:
    return is_dataclass(thing) or issubclass(thing, Enum) or hasattr(thing, "_fields")


def _zone(zone: ZoneInfo) -> tuple[type[ZoneInfo], tuple[str]]:
    return ZoneInfo, (zone.key,)


def _record(value: Any) -> tuple[Callable[..., object], tuple[object, ...]]:  # noqa: ANN401 (any dataclass)
    kind: type = type(value)
    return _filled, (kind, _slots(kind)[0](value))


def _record_of(
    other: Callable[[Any], object],
    value: Any,  # noqa: ANN401 (any dataclass)
) -> tuple[Callable[..., object], tuple[object, ...]]:
    return _record(other(value))


def _filled(kind: type, values: Sequence[object]) -> object:
    """A record with these values in its slots: three times as fast as dataclasses do it."""
    made: object = object.__new__(kind)
    for fill, value in zip(_slots(kind)[1], values, strict=True):
        fill(made, value)
    return made


@cache
def _slots(kind: type) -> tuple[Callable[[Any], Any], tuple[Callable[[Any, object], None], ...]]:
    """What reads all slots of a record, and what fills each. Raises TypeError for other types."""
    names = [field.name for field in fields(kind)]
    fill = tuple(vars(kind)[name].__set__ for name in names)
    # Of a single name, `attrgetter` would give the bare value.
    return (
        attrgetter(*names) if len(names) > 1 else lambda value: (getattr(value, names[0]),)
    ), fill


class _Freezer(pickle.Pickler):
    def __init__(self, to: io.BytesIO, types: Types, instead: Instead) -> None:
        super().__init__(to, pickle.HIGHEST_PROTOCOL)
        self.dispatch_table: dict[type, Callable[[Any], Any]] = {
            kind: _record for kind in types.values() if is_dataclass(kind)
        }
        for kind, other in instead.items():
            self.dispatch_table[kind] = partial(_record_of, other)
        # A zone of its own accord asks to be read by `getattr`.
        self.dispatch_table[ZoneInfo] = _zone


class _Thawer(pickle.Unpickler):
    def __init__(self, data: bytes | memoryview, types: Types) -> None:
        super().__init__(io.BytesIO(data))
        self._types = types

    def find_class(self, module: str, name: str) -> Callable[..., object]:
        if (module, name) == (__name__, _filled.__name__):
            return _filled
        if (module, name) == (timezone.__module__, timezone.__name__):
            return fixed
        try:
            return self._types[module, name]
        except KeyError:
            raise NotOursError(f"{module}.{name}") from None
