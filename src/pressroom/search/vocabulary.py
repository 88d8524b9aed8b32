"""The words of an index in their order, and the texts as numbers in that order."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
import numpy.typing as npt

from pressroom.search.words import GAP, Cut, Places
from pressroom.text.fold import fold

VARIANT_BITS = 6
MOST_VARIANTS = (1 << VARIANT_BITS) - 1
"""The number of the last variant of a folded word; further spellings count as that one."""

Longs = npt.NDArray[np.int64]
Ranks = npt.NDArray[np.unsignedinteger]

_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """`folded` words, sorted, and the spellings of each, sorted: its variants.

    A *rank* is the place of a variant among all, counted from 1: of each rank `folds` is the number
    of its folded word, `variants` its number among that one's spellings. At rank 0, the gap.
    """

    folded: tuple[str, ...]
    spelled: tuple[tuple[str, ...], ...]
    folds: Longs
    variants: Longs


@dataclass(frozen=True, slots=True)
class Texts:
    """All texts of an index: the `ranks` of their words, a gap after each text.

    `places` are the places of the texts, `starts` where each document begins, and one more, the
    end; `counts` how often each rank stands in all.
    """

    known: Vocabulary
    ranks: Ranks
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
    """Several cuts, whose documents follow one another, as one."""
    words = sorted({(fold(word), word) for one in cuts for word in one.words})
    grouped = [
        (folded, tuple(word for _, word in same))
        for folded, same in groupby(words, lambda word: word[0])
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
    kind = np.min_scalar_type(len(folds))
    total = sum(len(one.numbers) for one in cuts)
    ranks = np.empty(total, kind)
    counts = np.zeros(len(folds), np.int64)
    at = 0
    for one in cuts:
        table = np.array([GAP, *(rank_of[word] for word in one.words)], kind)
        for start in range(0, len(one.numbers), _PIECE):
            piece = table[one.numbers[start : start + _PIECE]]
            ranks[at : at + len(piece)] = piece
            counts += np.bincount(piece, minlength=len(counts))
            at += len(piece)
    lengths = [one.lengths.astype(np.int64) for one in cuts]
    starts = np.concatenate(([0], np.cumsum(np.concatenate([np.zeros(0, np.int64), *lengths]))))
    places = np.concatenate([np.zeros(0, np.uint8), *(one.places for one in cuts)])
    return Texts(known, ranks, places, starts, counts)
