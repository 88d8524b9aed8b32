"""The words of an index in their order, and the texts as numbers in that order."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, groupby

import numpy as np
import numpy.typing as npt

from pressroom.search.coding import Longs
from pressroom.search.letters import Letters
from pressroom.search.words import Cut, Places
from pressroom.text.fold import fold

VARIANT_BITS = 6
MOST_VARIANTS = (1 << VARIANT_BITS) - 1
"""The number of the last variant of a folded word; further spellings count as that one."""

Ranks = npt.NDArray[np.unsignedinteger]

_PIECE = 1 << 20


@dataclass(frozen=True)
class Vocabulary:
    """`folded` words, sorted, and the spellings of each, sorted: its variants.

    A *rank* is the place of a variant among all, counted from 1: of each rank `folds` is the number
    of its folded word, `variants` its number among that one's spellings. At rank 0, the gap.
    """

    folded: tuple[str, ...]
    spelled: tuple[tuple[str, ...], ...]
    folds: Longs
    variants: Longs

    @cached_property
    def letters(self) -> Letters:
        """The folded words as bytes."""
        return Letters.of(self.folded)

    @cached_property
    def spelled_letters(self) -> Letters:
        """The variants as bytes, by their rank, less 1."""
        variants = (words[: MOST_VARIANTS + 1] for words in self.spelled)
        return Letters.of(chain.from_iterable(variants))

    def ranks(self, folds: Longs, variants: Longs) -> Longs:
        """The ranks of variants."""
        return np.searchsorted(self.folds, folds) + variants


@dataclass(frozen=True, slots=True)
class Texts:
    """All texts of an index: the `ranks` of their words, a gap after each text.

    Of each of them `documents` is the document, `places` the place of the text; `starts` are where
    each document begins, `counts` how often each rank stands in all.
    """

    known: Vocabulary
    ranks: Ranks
    documents: Ranks
    places: Places
    starts: Longs
    counts: Longs

    @property
    def counted(self) -> list[int]:
        """How often each folded word stands in all."""
        counts = np.zeros(len(self.known.folded), np.int64)
        np.add.at(counts, self.known.folds[1:], self.counts[1:])
        return [int(count) for count in counts]


def joined(cuts: Sequence[Cut]) -> Texts:
    """Several cuts, whose documents follow one another, as one; without words that are nowhere."""
    times = [_times(one) for one in cuts]
    words = {
        word
        for one, often in zip(cuts, times, strict=True)
        for word, count in zip(one.words, often[1:].tolist(), strict=True)
        if count
    }
    grouped = [
        (folded, tuple(word for _, word in same))
        for folded, same in groupby(
            sorted((fold(word), word) for word in words), lambda word: word[0]
        )
    ]
    rank_of: dict[str, int] = {}
    folds, variants = [-1], [0]
    for number, (_, spellings) in enumerate(grouped):
        for variant, word in enumerate(spellings):
            if variant <= MOST_VARIANTS:
                folds.append(number)
                variants.append(variant)
            rank_of[word] = len(folds) - 1
    known = Vocabulary(
        tuple(folded for folded, _ in grouped),
        tuple(spellings for _, spellings in grouped),
        np.array(folds, np.int64),
        np.array(variants, np.int64),
    )
    ranks = np.empty(sum(len(one.numbers) for one in cuts), np.min_scalar_type(len(folds)))
    counts = np.zeros(len(folds), np.int64)
    at = 0
    for one, often in zip(cuts, times, strict=True):
        table = np.array([0, *(rank_of.get(word, 0) for word in one.words)], ranks.dtype)
        np.add.at(counts, table, often)
        np.take(table, one.numbers, out=ranks[at : at + len(one.numbers)])
        at += len(one.numbers)
    lengths = np.concatenate([np.zeros(0, np.int64), *(one.lengths for one in cuts)])
    numbers = np.arange(len(lengths), dtype=np.min_scalar_type(len(lengths)))
    places = np.concatenate([np.zeros(0, np.uint8), *(one.places for one in cuts)])
    starts = np.cumsum(lengths) - lengths
    return Texts(known, ranks, np.repeat(numbers, lengths), places, starts, counts)


def _times(one: Cut) -> Longs:
    """How often each word of a cut stands in it, in pieces, as counting takes much memory."""
    times = np.zeros(len(one.words) + 1, np.int64)
    for start in range(0, len(one.numbers), _PIECE):
        times += np.bincount(one.numbers[start : start + _PIECE], minlength=len(times))
    return times
