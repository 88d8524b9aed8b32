"""The index as files, each of which holds the keys of a range, in their order.

All numbers are varints (low seven bits first), all texts UTF-8 with their length in bytes before
them. Of a key: how many bytes it shares with the key before it in the file, the rest of it, how
many variants it has, and of each its number, in files of words its spelling, and how many bytes its
postings take; then the postings. The number of a pair's variant is `first << 6 | second`. A posting
is `(document - the one before) << 2 | place`; of each variant the first document is whole.

Beside each file of pairs stands one of positions: of each of its variants how many bytes follow,
and for each posting how many positions there are, and their differences.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pressroom.search.postings import Bytes, Longs, Postings

FILE_SIZE = 12_000
"""Bytes from which a file is full, in an index of up to ten thousand documents."""


@dataclass(frozen=True, slots=True)
class IndexFile:
    """A file of the index: the first of its keys, what it holds, and what its variants are."""

    first: str
    data: bytes
    variants: range


def files(
    keys: Iterable[tuple[str, Sequence[str]]],
    postings: Postings,
    coded: tuple[Bytes, Longs],
    size: int = FILE_SIZE,
) -> Iterator[IndexFile]:
    """The files of an index; `keys` are its keys, each with the spellings of its variants."""
    raw, ends = coded[0].tobytes(), coded[1].tolist()
    variants: list[int] = postings.variants.tolist()
    bounds: list[int] = postings.first_variant.tolist()
    first, before, length, opened = "", b"", 0, 0
    parts: list[bytes] = []
    for number, (key, spellings) in enumerate(keys):
        start, end = bounds[number], bounds[number + 1]
        if length >= size:
            yield IndexFile(first, b"".join(parts), range(opened, start))
            before, parts, length, opened = b"", [], 0, start
        first = first if parts else key
        name = key.encode()
        shared = _shared(before, name)
        head = bytearray()
        put(head, shared)
        _put_text(head, name[shared:])
        put(head, end - start)
        for variant in range(start, end):
            put(head, variants[variant])
            if spellings:
                _put_text(head, spellings[variants[variant]].encode())
            put(head, ends[variant + 1] - ends[variant])
        body = raw[ends[start] : ends[end]]
        parts += [bytes(head), body]
        length += len(head) + len(body)
        before = name
    if parts:
        yield IndexFile(first, b"".join(parts), range(opened, len(variants)))


def positions(file: IndexFile, coded: tuple[Bytes, Longs]) -> bytes:
    """The file of positions beside a file of pairs."""
    data, ends = coded
    out = bytearray()
    for variant in file.variants:
        start, end = int(ends[variant]), int(ends[variant + 1])
        put(out, end - start)
        out += data[start:end].tobytes()
    return bytes(out)


def put(into: bytearray, value: int) -> None:
    """Add a number as a varint."""
    while value > 0x7F:  # noqa: PLR2004 (seven bits)
        into.append(value & 0x7F | 0x80)
        value >>= 7
    into.append(value)


def _put_text(into: bytearray, text: bytes) -> None:
    put(into, len(text))
    into += text


def _shared(one: bytes, other: bytes) -> int:
    most = min(len(one), len(other))
    for at in range(most):
        if one[at] != other[at]:
            return at
    return most
