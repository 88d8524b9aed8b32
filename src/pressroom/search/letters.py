"""Words as bytes, many at a time."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from pressroom.search.coding import Bytes, Column, Longs, as_bytes, bounds_of, spread

_COMPARED = 16
"""Bytes of a word that are compared with those of another."""


@dataclass(frozen=True, slots=True)
class Letters:
    """Words as bytes: each begins in `data` at its start, is so long, and a space follows it."""

    data: Bytes
    starts: Longs
    sizes: Longs

    @classmethod
    def of(cls, words: Iterable[str]) -> "Letters":
        """The letters of words."""
        written = [word.encode() for word in words]
        data = np.frombuffer(b"".join(word + b" " for word in written), np.uint8)
        sizes = np.array([len(word) for word in written], np.int64)
        return cls(data, bounds_of(sizes + 1)[:-1], sizes)

    def shared(self, words: Longs, others: Longs) -> Longs:
        """How many of its first bytes each word has in common with another; of long ones, some."""
        steps = np.arange(_COMPARED + 1)
        least = np.minimum(np.minimum(self.sizes[words], self.sizes[others]), _COMPARED)
        one, other = (
            self.data.take(self.starts[some][:, None] + steps, mode="clip")
            for some in (words, others)
        )
        same = (one == other) & (steps < least[:, None])
        shared: Longs = np.argmin(same, axis=1)
        return shared

    def column(self, words: Longs, skipped: Longs | int = 0, *, more: int = 0) -> Column:
        """The bytes of words but for so many that are skipped, with so many more behind them."""
        sizes = self.sizes[words] + more - skipped
        return as_bytes(self.data[spread(self.starts[words] + skipped, sizes)]), sizes
