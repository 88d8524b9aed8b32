"""Where in its file each key of a record stands."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain

from pressroom.diagnostics.span import Span

Places = tuple[int, int, int, int]

_PLACE = struct.Struct("<4I")
_VALUE = _PLACE.size
_BOTH = 2 * _PLACE.size


@dataclass(frozen=True, slots=True, eq=False)
class Where:
    """The places of a record (`span`), of its keys (`key`) and of their values (`where[key]`).

    A key that is not written stands where its record stands. Two records with equal values are
    equal wherever they stand, so places take no part in comparison. `written` are the keys that
    are, numbered from 0, `packed` the places of each and of its value: few are ever asked for, and
    as objects they would take a third of the memory of all releases.
    """

    path: str
    places: Places = (1, 1, 1, 1)
    written: Mapping[str, int] = field(default_factory=dict)
    packed: bytes = b""

    @property
    def span(self) -> Span:
        """The whole record; for one whose file has no declaration, the start of the file."""
        return Span(self.path, *self.places)

    def __getitem__(self, key: str) -> Span:
        """The value of `key`."""
        return Span(self.path, *self._place(key, _VALUE))

    def key(self, key: str) -> Span:
        """The key itself, as written."""
        return Span(self.path, *self._place(key, 0))

    def _place(self, key: str, which: int) -> tuple[int, ...]:
        number = self.written.get(key)
        if number is None:
            return self.places
        return _PLACE.unpack_from(self.packed, number * _BOTH + which)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Where)

    def __hash__(self) -> int:
        return hash(Where)

    def __contains__(self, key: str) -> bool:
        return key in self.written


def where(path: str, places: Places, keys: Mapping[str, tuple[Places, Places]]) -> Where:
    """Where a record stands, and the `keys` that are written in it, each with its value."""
    numbers = tuple(chain.from_iterable(chain.from_iterable(keys.values())))
    return Where(path, places, _shared(tuple(keys)), struct.pack(f"<{len(numbers)}I", *numbers))


@lru_cache(maxsize=4096)
def _shared(keys: tuple[str, ...]) -> Mapping[str, int]:
    """The numbers of `keys`, once for all records that have the same ones, as most have."""
    return {key: number for number, key in enumerate(keys)}


NOWHERE = Where("")
"""For records that stand in no file: those made from defaults, and in tests."""
