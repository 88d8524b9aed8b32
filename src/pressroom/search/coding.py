"""Columns of numbers, laid out one after the other and as bytes: varints, low seven bits first."""

import numpy as np
import numpy.typing as npt

Longs = npt.NDArray[np.int64]
Numbers = npt.NDArray[np.signedinteger]
Counts = npt.NDArray[np.integer]
Bytes = npt.NDArray[np.uint8]

Column = tuple[Numbers, Longs]
"""The numbers of rows, one after the other, and how many each row has."""

_BYTE = 256


def as_bytes(text: Bytes) -> Numbers:
    """Bytes of a text as numbers below 0, which `varints` takes for bytes as they are."""
    return text.astype(np.int32) - _BYTE


def sizes_of(numbers: Numbers) -> Bytes:
    """How many bytes each number has as a varint; below 0 stand bytes, of which each is one."""
    sizes = np.ones(len(numbers), np.uint8)
    most = int(numbers.max(initial=0))
    for bits in (7, 14, 21, 28):
        if most >> bits:
            sizes += numbers >= 1 << bits
    return sizes


def varints(numbers: Numbers) -> tuple[Bytes, Longs]:
    """The numbers (below 2 ** 31) as bytes, and where each begins, and one more, the end."""
    sizes = sizes_of(numbers)
    bounds = bounds_of(sizes)
    out = np.empty(int(bounds[-1]), np.uint8)
    left, rest, at = sizes, numbers, bounds[:-1]
    while len(rest):
        more = left > 1
        out[at] = rest.astype(np.uint8) | more.view(np.uint8) << 7
        long = np.flatnonzero(more)
        left, rest, at = left[long] - 1, rest[long] >> 7, at[long] + 1
    return out, bounds


def deltas(numbers: Numbers, starts: Longs) -> Numbers:
    """Each number less the one before it; at `starts` the number itself."""
    less = np.diff(numbers, prepend=numbers.dtype.type(0))
    less[starts] = numbers[starts]
    return less


def bounds_of(counts: Counts) -> Longs:
    """Where each row begins when each has so many, and one more, the end."""
    bounds = np.zeros(len(counts) + 1, np.int64)
    np.cumsum(counts, out=bounds[1:])
    return bounds


def summed(numbers: Counts, bounds: Longs) -> Longs:
    """The sum of the numbers of each row; none of the rows is empty."""
    return np.add.reduceat(numbers, bounds[:-1], dtype=np.int64) if len(bounds) > 1 else bounds[:0]


def spread(starts: Longs, counts: Counts) -> Longs:
    """The places from each start on, so many of each."""
    bounds = bounds_of(counts)
    places = np.repeat(starts - bounds[:-1], counts)
    places += np.arange(len(places))
    return places


def laid(*columns: Column | Numbers) -> Column:
    """The rows of all columns: of each row what the first has, then the second, and so on.

    Of a column without counts every row has one number.
    """
    several = [column[1] for column in columns if isinstance(column, tuple)]
    ones = len(columns) - len(several)
    counts = np.sum(several, axis=0) + ones if several else np.full(len(columns[0]), ones)
    bounds = bounds_of(counts)
    at = bounds[:-1]
    out = np.empty(int(bounds[-1]), np.int32)
    for column in columns:
        if isinstance(column, tuple):
            numbers, count = column
            out[spread(at, count)] = numbers
            at = at + count
        else:
            out[at] = column
            at = at + 1
    return out, counts
