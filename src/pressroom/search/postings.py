"""From words in documents to postings: in which documents each word, and each pair, stands.

A *key* is a folded word, or two that stand next to each other in one text. A *variant* of it is
how its words are spelled, with their accents. A *posting* is a document, with the highest place in
which the variant stands there.
"""

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from pressroom.search.coding import Column, Longs, Numbers, bounds_of, deltas, spread
from pressroom.search.documents import Place
from pressroom.search.vocabulary import MOST_VARIANTS, VARIANT_BITS, Texts
from pressroom.search.words import GAP

ROWS = 1 << 19
"""How many words of the texts a part holds before it is full: it bounds the memory that is used."""
_PARTS = 16
"""As each part looks through all texts, there are no more, about, whatever that takes."""

_PLACE_BITS = 2
_HIGHEST = int(max(Place))
_MOST = 1 << 63
"""What numbers that are sorted stay below."""


class Kind(StrEnum):
    """What the keys of a file are."""

    WORDS = "words"
    PAIRS = "pairs"


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """The keys of a kind whose first word's rank is at least `first` and below `end`.

    What the parts are depends on the texts alone, not on how many processes make them.
    """

    kind: Kind
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class Postings:
    """Variants in the order of their keys, and of their numbers; and what stands under each.

    Of variant v, `keys[v]` is its key (`first word * words + second`, in folded words),
    `numbers[v]` its number; its postings, from `bounds[v]` up to `bounds[v + 1]`, are `documents`
    (ascending) with their `places`. The places in the document of posting p, counted in words, are
    `positions` from `first_position[p]` up to `first_position[p + 1]`.
    """

    keys: Longs
    numbers: Longs
    bounds: Longs
    documents: Numbers
    places: Numbers
    first_position: Longs
    positions: Numbers

    def of(self, variants: slice) -> "Postings":
        """Those of several variants that follow one another."""
        low, high = self.bounds[[variants.start, variants.stop]].tolist()
        return self._taken(variants, np.arange(low, high))

    def within(self, documents: range) -> "Postings":
        """Those in documents alone."""
        inside = (self.documents >= documents.start) & (self.documents < documents.stop)
        return self._taken(slice(None), np.flatnonzero(inside))

    def _taken(self, variants: slice, rows: Longs) -> "Postings":
        """These rows, which all belong to the variants; those that have none are left out."""
        ends = np.searchsorted(rows, self.bounds[1:][variants])
        counts = np.diff(ends, prepend=0)
        lengths = self.first_position[rows + 1] - self.first_position[rows]
        return Postings(
            self.keys[variants][counts > 0],
            self.numbers[variants][counts > 0],
            bounds_of(counts[counts > 0]),
            self.documents[rows],
            self.places[rows],
            bounds_of(lengths),
            self.positions[spread(self.first_position[rows], lengths)],
        )


def parts(texts: Texts, rows: int = ROWS) -> list[Part]:
    """The parts of an index; words and pairs of the same range follow each other."""
    known, counts = texts.known, texts.counts.copy()
    counts[GAP] = 0
    filled = np.cumsum(counts)
    ends = np.flatnonzero(np.diff(known.folds, append=-1))[1:]
    rows = max(rows, len(texts.ranks) // _PARTS)
    most = _MOST // (len(counts) << VARIANT_BITS + _bits(texts))
    bounds = [1]
    for end in ends.tolist():
        start = bounds[-1]
        is_full = filled[end] - filled[start - 1] >= rows or end - start >= most
        if is_full or end == len(counts) - 1:
            bounds.append(end + 1)
    return [Part(kind, *found) for found in pairwise(bounds) for kind in Kind]


def postings_in(texts: Texts, part: Part) -> Postings:
    """What stands under the keys of a part."""
    return _words(texts, part) if part.kind is Kind.WORDS else _pairs(texts, part)


def _words(texts: Texts, part: Part) -> Postings:
    """Each word with a document and its place there is one number of 64 bits.

    Those are sorted many times as fast as rows.
    """
    slots = np.flatnonzero((texts.ranks >= part.first) & (texts.ranks < part.end))
    document_bits = np.uint64(len(texts.starts).bit_length())
    packed = texts.ranks[slots].astype(np.uint64) << document_bits
    packed |= texts.documents[slots]
    packed <<= _PLACE_BITS
    packed |= _HIGHEST - texts.places[slots]  # the highest comes first
    packed.sort()
    packed = packed[_changes(packed >> _PLACE_BITS)]
    places = _HIGHEST - (packed & _HIGHEST).astype(np.int32)
    packed >>= _PLACE_BITS
    ranks = (packed >> document_bits).astype(np.int64)
    packed &= (np.uint64(1) << document_bits) - np.uint64(1)
    firsts = np.flatnonzero(_changes(ranks))
    return Postings(
        texts.known.folds[ranks[firsts]],
        texts.known.variants[ranks[firsts]],
        np.append(firsts, len(ranks)),
        packed.astype(np.int32),
        places,
        np.zeros(len(ranks) + 1, np.int64),
        np.zeros(0, np.int32),
    )


def _pairs(texts: Texts, part: Part) -> Postings:
    """Each pair with the slot of its first word is one number, in the order of keys."""
    known, ranks = texts.known, texts.ranks
    wanted = (ranks >= part.first) & (ranks < part.end)
    wanted[:-1] &= ranks[1:] != GAP
    slots = np.flatnonzero(wanted)
    fold = known.folds[part.first]
    begin = (known.folds - fold) * len(known.folds) << VARIANT_BITS | known.variants
    packed = begin[ranks[slots]].astype(np.uint64)
    packed += ranks[slots + 1].astype(np.uint64) << VARIANT_BITS
    bits = np.uint64(_bits(texts))
    packed <<= bits
    packed |= slots.view(np.uint64)
    packed.sort()
    slots = (packed & ((np.uint64(1) << bits) - np.uint64(1))).view(np.int64)
    packed >>= bits
    documents = texts.documents[slots]
    changed = _changes(packed)
    starts = np.flatnonzero(changed | _changes(documents))
    firsts = np.flatnonzero(changed[starts])
    variants = packed[starts[firsts]].view(np.int64)
    first, second = np.divmod(variants >> VARIANT_BITS, len(known.folds))
    return Postings(
        (first + fold) * len(known.folded) + known.folds[second],
        (variants & MOST_VARIANTS) << VARIANT_BITS | known.variants[second],
        np.append(firsts, len(starts)),
        documents[starts].astype(np.int32),
        texts.places[slots[starts]].astype(np.int32),
        np.append(starts, len(slots)),
        (slots - texts.starts[documents]).astype(np.int32),
    )


def _bits(texts: Texts) -> int:
    """How many bits the number of a slot in the texts has at most."""
    return len(texts.ranks).bit_length()


def _changes(values: npt.NDArray[np.generic]) -> npt.NDArray[np.bool_]:
    """Whether each value differs from the one before it; the first does."""
    changed = np.ones(len(values), np.bool_)
    np.not_equal(values[1:], values[:-1], out=changed[1:])
    return changed


def postings_of(found: Postings) -> Numbers:
    """The postings, as numbers."""
    return deltas(found.documents, found.bounds[:-1]) << _PLACE_BITS | found.places


def positions_of(found: Postings) -> Column:
    """The positions of each variant: each the difference `<< 1`, and 1 where more follow."""
    numbers = deltas(found.positions, found.first_position[:-1]) << 1 | 1
    numbers[found.first_position[1:] - 1] &= ~1
    return numbers, np.diff(found.first_position[found.bounds])
