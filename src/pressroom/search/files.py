"""The index as files, each of which holds the keys of a range, in their order.

Of a key: how many bytes it shares with the key before it in the file, how many more it has, those
(UTF-8), how many variants, and for each of them its number and how many bytes its postings take;
then the postings. All numbers are varints (low seven bits first); the number of a pair's variant is
`first << 6 | second`. A posting is `(document - the one before) << 2 | place`. A file of positions
holds, of each posting in the same order, how many there are and their differences.

A key that is too large for one file goes on in the next ones, which begin with it; each part's
first document is whole.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pressroom.search.postings import Bytes, Longs, Postings

FILE_SIZE = 12_000
"""Bytes from which a file is full, in an index of up to ten thousand documents."""


@dataclass(frozen=True, slots=True)
class IndexFile:
    """A file of the index: the first of its keys, and what it holds."""

    first: str
    data: bytes


def files(
    names: Iterable[str], postings: Postings, data: Bytes, offsets: Longs, size: int = FILE_SIZE
) -> Iterator[IndexFile]:
    """The files of an index; `names` are its keys, `data` and `offsets` the coded postings."""
    raw = data.tobytes()
    ends: list[int] = offsets.tolist()
    variants: list[int] = postings.variants.tolist()
    bounds: list[int] = postings.first_variant.tolist()
    first, before, parts, length = "", b"", [], 0
    for number, key in enumerate(names):
        start, end = bounds[number], bounds[number + 1]
        if length >= size:
            yield IndexFile(first, b"".join(parts))
            parts, length, before = [], 0, b""
        first = first if parts else key
        name = key.encode()
        shared = _shared(before, name)
        head = bytearray()
        _put(head, shared, len(name) - shared)
        head += name[shared:]
        _put(head, end - start)
        for variant in range(start, end):
            _put(head, variants[variant], ends[variant + 1] - ends[variant])
        body = raw[ends[start] : ends[end]]
        parts += [bytes(head), body]
        length += len(head) + len(body)
        before = name
    if parts:
        yield IndexFile(first, b"".join(parts))


def _shared(one: bytes, other: bytes) -> int:
    most = min(len(one), len(other))
    for at in range(most):
        if one[at] != other[at]:
            return at
    return most


def _put(into: bytearray, *values: int) -> None:
    for value in values:
        left = value
        while left > 0x7F:  # noqa: PLR2004 (seven bits)
            into.append(left & 0x7F | 0x80)
            left >>= 7
        into.append(left)
