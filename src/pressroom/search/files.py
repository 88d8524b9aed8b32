"""The keys of a tier as files, each of which holds those of a range, in their order.

All numbers are varints (low seven bits first), all texts UTF-8 with their length in bytes before
them. Of a key: how many bytes it takes from the key before it in the file, the rest of it, how many
variants it has, and of each its number, in files of words its spelling, and how many bytes its
postings take; then the postings. The number of a pair's variant is `first << 6 | second`. A posting
is `(document - the one before) << 2 | place`; of each variant the first document is whole, and
documents are counted in the tier.

Beside each file of pairs stands one of positions: of each of its variants how many bytes follow,
and for each posting its positions, `(position - the one before) << 1`, and 1 where more follow.

A key that is too large for a file stands in several files alone, by ranges of documents.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from pressroom.search.coding import (
    Bytes,
    Longs,
    bounds_of,
    laid,
    sizes_of,
    summed,
    varints,
)
from pressroom.search.keys import Keys
from pressroom.search.postings import Kind, Part, Postings, positions_of, postings_in, postings_of
from pressroom.search.vocabulary import Texts

LARGEST = 60_000
"""Bytes that no file has more of."""
_NUMBERS = 3
"""Bytes that the numbers in front of a key usually take."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Bytes in a file of several keys at most, and in any file, or file of positions, at most."""

    full: int
    largest: int = LARGEST


@dataclass(frozen=True, slots=True)
class IndexFile:
    """A file of the index, and its positions; empty for words.

    `after` is the shortest beginning of its first key that comes after all keys of the file before
    it, and the whole key where the file is one of several that hold one key.
    """

    after: str
    data: bytes
    positions: bytes


def files(texts: Texts, part: Part, sizes: Sizes) -> Iterator[IndexFile]:
    """The files of a part. All keys are laid out at once, as most hold next to nothing."""
    found = postings_in(texts, part)
    called = Keys(texts.known, part.kind)
    last = ""
    for variants, data, positions in _laid_out(found, called, sizes):
        first, final = found.keys[[variants.start, variants.stop - 1]].tolist()
        name = called.text(first)
        if first == final and max(len(data), len(positions)) > sizes.largest:
            yield from _split(found.of(variants), called, sizes)
        else:
            yield IndexFile(_shortest(last, name), data, positions)
        last = called.text(final)


def _laid_out(found: Postings, called: Keys, sizes: Sizes) -> Iterator[tuple[slice, bytes, bytes]]:
    """Files as bytes, with their positions; and of which variants each holds the keys."""
    bounds = np.append(np.flatnonzero(np.diff(found.keys, prepend=-1)), len(found.keys))
    keys = found.keys[bounds[:-1]]
    postings = postings_of(found)
    taken = summed(sizes_of(postings), found.bounds)
    heads, of_variants = laid(found.numbers, *called.spellings(found), taken)
    of_keys = summed(of_variants, bounds)
    shared = called.shared(keys)
    rest = called.sizes(keys) - shared
    whole = rest + _NUMBERS + summed(sizes_of(heads), bounds_of(of_keys)) + summed(taken, bounds)
    positions, beside = _positions(found, called.kind, bounds)
    starts = _filled(whole, np.diff(beside), sizes)
    shared[starts[:-1]] = 0
    numbers, counts = laid(
        shared,
        called.sizes(keys) - shared,
        *called.columns(keys, shared),
        np.diff(bounds),
        (heads, of_keys),
        (postings, np.diff(found.bounds[bounds])),
    )
    data, at = varints(numbers)
    at = at[bounds_of(counts)]
    for start, end in pairwise(starts):
        yield (
            slice(int(bounds[start]), int(bounds[end])),
            data[at[start] : at[end]].tobytes(),
            positions[beside[start] : beside[end]].tobytes(),
        )


def _positions(found: Postings, kind: Kind, bounds: Longs) -> tuple[Bytes, Longs]:
    """The positions of all keys, and where those of each begin; `bounds` are those of keys."""
    if kind is Kind.WORDS:
        return np.zeros(0, np.uint8), np.zeros_like(bounds)
    numbers, counts = positions_of(found)
    taken = summed(sizes_of(numbers), bounds_of(counts))
    numbers, counts = laid(taken, (numbers, counts))
    data, at = varints(numbers)
    return data, at[bounds_of(counts)[bounds]]


def _filled(data: Longs, positions: Longs, sizes: Sizes) -> list[int]:
    """Where files begin among keys that take so many bytes, and the end; large ones stand alone."""
    upto, beside = bounds_of(data), bounds_of(positions)
    starts = [0]
    while (start := starts[-1]) < len(data):
        full = np.searchsorted(upto, upto[start] + sizes.full, "right")
        largest = np.searchsorted(beside, beside[start] + sizes.largest, "right")
        starts.append(max(start + 1, int(min(full, largest)) - 1))
    return starts


def _split(found: Postings, called: Keys, sizes: Sizes) -> Iterator[IndexFile]:
    """A key alone, in as many files as it takes; each half of the documents in files of its own."""
    ordered = np.sort(found.documents)
    least, middle, most = ordered[[0, len(ordered) // 2, -1]].tolist()
    [(_, data, positions)] = _laid_out(found, called, sizes)
    if max(len(data), len(positions)) <= sizes.largest or least == most:
        yield IndexFile(called.text(int(found.keys[0])), data, positions)
        return
    middle = max(middle, least + 1)
    for documents in (range(middle), range(middle, most + 1)):
        yield from _split(found.within(documents), called, sizes)


def _shortest(before: str, name: str) -> str:
    """The shortest beginning of `name` that comes after `before`; the whole after nothing."""
    pairs = enumerate(zip(before, name, strict=False))
    shared = next((at for at, (one, other) in pairs if one != other), len(before))
    return name[: shared + 1] if before else name
