"""The index as files, each of which holds the keys of a range, in their order.

All numbers are varints (low seven bits first), all texts UTF-8 with their length in bytes before
them. Of a key: how many bytes it shares with the key before it in the file, the rest of it, how
many variants it has, and of each its number, in files of words its spelling, and how many bytes its
postings take; then the postings. The number of a pair's variant is `first << 6 | second`. A posting
is `(document - the one before) << 2 | place`; of each variant the first document is whole.

Beside each file of pairs stands one of positions: of each of its variants how many bytes follow,
and for each posting its positions, `(position - the one before) << 1`, and 1 where more follow.

A key that is too large for a file stands in several files alone, by ranges of documents.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import AnyStr

import numpy as np

from pressroom.search.coding import Longs, varint
from pressroom.search.postings import (
    Kind,
    Part,
    Postings,
    coded,
    coded_positions,
    names,
    postings,
    taken,
)
from pressroom.search.vocabulary import Texts

LARGEST = 60_000
"""Bytes that no file has more of."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Bytes of postings in a file of several keys at most, and bytes in any file at most."""

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
    """The files of a part."""
    found = postings(texts, part)
    columns = _Columns.of(found, part.kind)
    starts = np.flatnonzero(np.diff(found.keys, prepend=-1))
    called = names(texts, part, found.keys[starts])
    variants = map(range, starts.tolist(), [*starts[1:].tolist(), len(found.keys)])
    file, last = _File(columns), ""
    for (name, spellings), own, size in zip(called, variants, columns.sizes(starts), strict=True):
        key = _Key(name, spellings, own)
        if file.data and not file.has_room(*size, sizes):
            yield file.closed()
            file = _File(columns)
        if max(size) > sizes.largest:
            alone = taken(found, own)
            whole = _Key(name, spellings, range(len(own)))
            yield from _split(alone, part.kind, whole, sizes)
        else:
            if not file.data:
                file.after = _shortest(last, name)
            file.add(key)
        last = name
    if file.data:
        yield file.closed()


@dataclass(frozen=True, slots=True)
class _Key:
    """A key: its name, its spellings where it is a word, and its variants."""

    name: str
    spellings: Sequence[str]
    variants: range


@dataclass(frozen=True, slots=True)
class _Columns:
    """What stands under each variant, as bytes: `numbers` are its numbers.

    Its postings are `data` from `starts` up to `ends`, its positions `further` from
    `further_starts` up to `further_ends`.
    """

    numbers: list[int]
    data: bytes
    starts: list[int]
    ends: list[int]
    further: bytes
    further_starts: list[int]
    further_ends: list[int]

    @classmethod
    def of(cls, found: Postings, kind: Kind) -> "_Columns":
        data, at = coded(found)
        columns = [data.tobytes(), at[found.firsts].tolist(), at[found.ends].tolist()]
        if kind is Kind.PAIRS:
            data, at = coded_positions(found)
            columns += [data.tobytes(), at[found.firsts].tolist(), at[found.ends].tolist()]
        else:
            columns += [b"", [], []]
        return cls(found.numbers.tolist(), *columns)

    def sizes(self, starts: Longs) -> list[tuple[int, int]]:
        """How many bytes of postings and of positions keys have; `starts`: their first variants."""
        if not len(starts):
            return []
        data = np.add.reduceat(np.subtract(self.ends, self.starts), starts).tolist()
        if not self.further:
            return [(size, 0) for size in data]
        further = np.subtract(self.further_ends, self.further_starts)
        return list(zip(data, np.add.reduceat(further, starts).tolist(), strict=True))


class _File:
    """A file that is being filled."""

    def __init__(self, columns: _Columns) -> None:
        self.after = ""
        self.data = bytearray()
        self.positions = bytearray()
        self._columns = columns
        self._before = b""

    def has_room(self, data: int, positions: int, sizes: Sizes) -> bool:
        """Whether a key of these sizes may still be added: common words so stand almost alone."""
        fits = len(self.data) + data <= sizes.full
        return fits and len(self.positions) + positions <= sizes.largest

    def add(self, key: _Key) -> None:
        """Add a key with all that stands under it."""
        columns, name, variants = self._columns, key.name.encode(), key.variants
        shared = _shared(self._before, name)
        head = varint(shared) + varint(len(name) - shared) + name[shared:] + varint(len(variants))
        for one in variants:
            number = columns.numbers[one]
            head += varint(number)
            if key.spellings:
                head += _text(key.spellings[number])
            head += varint(columns.ends[one] - columns.starts[one])
        self.data += head
        for one in variants:
            self.data += columns.data[columns.starts[one] : columns.ends[one]]
        if columns.further:
            for one in variants:
                start, end = columns.further_starts[one], columns.further_ends[one]
                self.positions += varint(end - start)
                self.positions += columns.further[start:end]
        self._before = name

    def closed(self) -> IndexFile:
        """The file."""
        return IndexFile(self.after, bytes(self.data), bytes(self.positions))


def _split(found: Postings, kind: Kind, key: _Key, sizes: Sizes) -> Iterator[IndexFile]:
    """A key alone, in as many files as it takes; each half of the documents in files of its own."""
    columns = _Columns.of(found, kind)
    ordered = np.sort(found.documents)
    least, middle = int(ordered[0]), int(ordered[len(ordered) // 2])
    [size] = columns.sizes(np.zeros(1, np.int64))
    if max(size) <= sizes.largest or least == int(ordered[-1]):
        file = _File(columns)
        file.after = key.name
        file.add(key)
        yield file.closed()
        return
    middle = max(middle, least + 1)
    for documents in (range(middle), range(middle, int(ordered[-1]) + 1)):
        half = taken(found, key.variants, documents)
        variants = range(len(half.keys))
        yield from _split(half, kind, _Key(key.name, key.spellings, variants), sizes)


def _shortest(before: str, name: str) -> str:
    """The shortest beginning of `name` that comes after `before`; the whole after nothing."""
    return name[: _shared(before, name) + 1] if before else name


def _text(text: str) -> bytes:
    data = text.encode()
    return varint(len(data)) + data


def _shared(one: AnyStr, other: AnyStr) -> int:
    """How many of their first bytes, or letters, are the same."""
    most = min(len(one), len(other))
    for at in range(most):
        if one[at] != other[at]:
            return at
    return most
