"""Bytes that lie among others, which are fetched only when they are asked for."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(slots=True, eq=False)
class Pile:
    """Bytes that are kept under `key`, where `fetch` gets them; in `data` where they are not."""

    key: str
    data: bytes | None = None
    fetch: Callable[[str], bytes] | None = None

    def __bytes__(self) -> bytes:
        if self.data is None and self.fetch is not None:
            return self.fetch(self.key)
        return self.data or b""


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """The bytes of a pile from `start` to `end`: equal to these, and sent elsewhere as these."""

    pile: Pile
    start: int
    end: int

    def __bytes__(self) -> bytes:
        return bytes(self.pile)[self.start : self.end]

    def __eq__(self, other: object) -> bool:
        if isinstance(other, bytes | Stretch):
            return bytes(self) == bytes(other)
        return NotImplemented

    def __hash__(self) -> int:
        return hash(bytes(self))

    def __reduce__(self) -> tuple[type[bytes], tuple[bytes]]:
        return bytes, (bytes(self),)
