"""Keys of an index as texts, and as bytes of which each says only how it differs from the last."""

from dataclasses import dataclass

import numpy as np

from pressroom.search.coding import Column, Longs, Numbers
from pressroom.search.postings import Kind, Postings
from pressroom.search.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Keys:
    """Keys of a kind: words by their numbers, pairs as `first * words + second`."""

    known: Vocabulary
    kind: Kind

    def text(self, key: int) -> str:
        """A key as text."""
        folded = self.known.folded
        if self.kind is Kind.WORDS:
            return folded[key]
        first, second = divmod(key, len(folded))
        return f"{folded[first]} {folded[second]}"

    def sizes(self, keys: Longs) -> Longs:
        """How many bytes keys have."""
        if self.kind is Kind.WORDS:
            return self.known.letters.sizes[keys]
        first, second = self._apart(keys)
        return self.known.letters.sizes[first] + 1 + self.known.letters.sizes[second]

    def shared(self, keys: Longs) -> Longs:
        """How many of its first bytes each key may take from the one before it."""
        if self.kind is Kind.WORDS:
            return np.append([0], self.known.letters.shared(keys[1:], keys[:-1]))[: len(keys)]
        first, second = self._apart(keys)
        is_same = first[1:] == first[:-1]
        words = np.where(is_same, second[1:], first[1:])
        others = np.where(is_same, second[:-1], first[:-1])
        before = np.where(is_same, self.known.letters.sizes[first[1:]] + 1, 0)
        return np.append([0], before + self.known.letters.shared(words, others))[: len(keys)]

    def columns(self, keys: Longs, skipped: Longs) -> tuple[Column, ...]:
        """The bytes of keys but for so many that are skipped."""
        if self.kind is Kind.WORDS:
            return (self.known.letters.column(keys, skipped),)
        first, second = self._apart(keys)
        of_first = np.minimum(skipped, self.known.letters.sizes[first] + 1)
        return (
            self.known.letters.column(first, of_first, more=1),
            self.known.letters.column(second, skipped - of_first),
        )

    def spellings(self, found: Postings) -> tuple[Column | Numbers, ...]:
        """Of variants of words how many bytes their spellings have, and those."""
        if self.kind is Kind.PAIRS:
            return ()
        ranks = self.known.ranks(found.keys, found.numbers)
        letters, sizes = self.known.spelled_letters.column(ranks - 1)
        return sizes, (letters, sizes)

    def _apart(self, keys: Longs) -> tuple[Longs, Longs]:
        return np.divmod(keys, len(self.known.folded))
