"""From words in documents to postings: in which documents each word, and each pair, stands.

A *key* is a folded word, or two that stand next to each other in one text. A *variant* of it is
how its words are spelled, with their accents. A *posting* is a document, with the highest place in
which the variant stands there.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from pressroom.search.coding import Bytes, Longs, deltas, offsets, varints
from pressroom.search.vocabulary import VARIANT_BITS, Texts
from pressroom.search.words import GAP

ROWS = 1 << 20
"""How many words of the texts a part holds before it is full: it bounds the memory that is used."""

_PLACE_BITS = 2


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
    """Variants in the order of their keys, and what stands under each.

    Of variant v, `keys[v]` is its key (`first word * words + second`, in folded words),
    `numbers[v]` its number; its postings, from `firsts[v]` up to `ends[v]`, are `documents`
    (ascending) with their `places`. The places in the document of posting p, counted in words, are
    `positions` from `first_position[p]` up to `first_position[p + 1]`.
    """

    keys: Longs
    numbers: Longs
    firsts: Longs
    ends: Longs
    documents: Longs
    places: Longs
    first_position: Longs
    positions: Longs


def parts(texts: Texts, rows: int = ROWS) -> list[Part]:
    """The parts of an index; words and pairs of the same range follow each other."""
    counts = texts.counts.copy()
    counts[GAP] = 0
    filled = np.cumsum(counts)
    bounds, before = [1], 0
    for end in np.flatnonzero(np.diff(texts.known.folds, append=-1))[1:].tolist():
        if int(filled[end]) - before >= rows or end == len(counts) - 1:
            bounds.append(end + 1)
            before = int(filled[end])
    return [Part(kind, *found) for found in pairwise(bounds) for kind in Kind]


def postings(texts: Texts, part: Part) -> Postings:
    """What stands under the keys of a part."""
    ranks = texts.ranks
    wanted = (ranks >= part.first) & (ranks < part.end)
    if part.kind is Kind.PAIRS:
        wanted[:-1] &= ranks[1:] != GAP
    slots = np.flatnonzero(wanted)
    values = ranks[slots].astype(np.uint64) - np.uint64(part.first)
    if part.kind is Kind.PAIRS:
        values *= np.uint64(len(texts.counts))
        values += ranks[slots + 1]
    return _grouped(texts, part, slots, values)


def _grouped(texts: Texts, part: Part, slots: Longs, values: npt.NDArray[np.uint64]) -> Postings:
    """What stands in the order of the texts, in the order of keys and variants.

    A value and the number of its row are packed into one number of 64 bits, as those are sorted
    many times as fast as rows.
    """
    rows_bits = np.uint64(len(slots).bit_length())
    packed = (values << rows_bits) | np.arange(len(slots), dtype=np.uint64)
    packed.sort()
    rows = (packed & np.uint64((1 << int(rows_bits)) - 1)).astype(np.int64)
    value = packed >> rows_bits
    document = _documents(texts, slots)[rows]
    slot = slots[rows]
    changed = _changes(value)
    starts = np.flatnonzero(changed | _changes(document))
    firsts = np.flatnonzero(changed[starts])
    at = slot[starts]
    found = document[starts]
    keys, numbers = _named(texts, part, value[starts[firsts]].astype(np.int64))
    order = np.argsort(keys << 2 * VARIANT_BITS | numbers)
    return Postings(
        keys[order],
        numbers[order],
        firsts[order],
        np.append(firsts[1:], len(starts))[order],
        found,
        texts.places[at].astype(np.int64),
        np.append(starts, len(slot)),
        slot - texts.starts[document],
    )


def _named(texts: Texts, part: Part, values: Longs) -> tuple[Longs, Longs]:
    """The keys and numbers of variants."""
    known = texts.known
    if part.kind is Kind.WORDS:
        ranks = values + part.first
        return known.folds[ranks], known.variants[ranks]
    first, second = np.divmod(values, len(texts.counts))
    first += part.first
    keys = known.folds[first] * len(known.folded) + known.folds[second]
    return keys, known.variants[first] << VARIANT_BITS | known.variants[second]


def _documents(texts: Texts, slots: Longs) -> Longs:
    """The document of each slot, which ascend."""
    upto = np.searchsorted(slots, texts.starts)
    return np.repeat(np.arange(len(texts.starts) - 1), np.diff(upto))


def _changes(values: npt.NDArray[np.int64] | npt.NDArray[np.uint64]) -> npt.NDArray[np.bool_]:
    """Whether each value differs from the one before it; the first does."""
    changed = np.ones(len(values), np.bool_)
    np.not_equal(values[1:], values[:-1], out=changed[1:])
    return changed


def taken(found: Postings, variants: range, documents: range | None = None) -> Postings:
    """These variants alone, and of their postings those in these documents (of all, for None)."""
    rows, kept, lengths = [np.zeros(0, np.int64)], [], []
    for variant in variants:
        start, end = int(found.firsts[variant]), int(found.ends[variant])
        if documents is not None:
            inside = found.documents[start:end]
            low, high = np.searchsorted(inside, (documents.start, documents.stop)).tolist()
            start, end = start + low, start + high
        if start < end:
            rows.append(np.arange(start, end))
            kept.append(variant)
            lengths.append(end - start)
    row = np.concatenate(rows)
    counts = found.first_position[row + 1] - found.first_position[row]
    upto = np.cumsum(counts)
    where = np.repeat(found.first_position[row] - (upto - counts), counts) + np.arange(upto[-1])
    length = np.array(lengths, np.int64)
    ends = np.cumsum(length)
    return Postings(
        found.keys[kept],
        found.numbers[kept],
        ends - length,
        ends,
        found.documents[row],
        found.places[row],
        np.append(0, upto),
        found.positions[where],
    )


def coded(found: Postings) -> tuple[Bytes, Longs]:
    """The postings as bytes, and where those of each begin (one more: the end)."""
    values = deltas(found.documents, found.firsts) << _PLACE_BITS | found.places
    data, sizes = varints(values)
    return data, offsets(sizes, np.arange(len(values) + 1))


def coded_positions(found: Postings) -> tuple[Bytes, Longs]:
    """The positions as bytes, each the difference `<< 1`, and 1 where more follow; as `coded`."""
    starts = found.first_position[:-1]
    values = deltas(found.positions, starts) << 1 | 1
    values[found.first_position[1:] - 1] &= ~1
    data, sizes = varints(values)
    return data, offsets(sizes, found.first_position)


def names(texts: Texts, part: Part, keys: Longs) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Keys as text, and the spellings of their variants; of a pair's, those of its words."""
    known = texts.known
    if part.kind is Kind.WORDS:
        for key in keys.tolist():
            yield known.folded[key], known.spelled[key]
        return
    folded = known.folded
    for key in keys.tolist():
        first, second = divmod(key, len(folded))
        yield f"{folded[first]} {folded[second]}", ()
