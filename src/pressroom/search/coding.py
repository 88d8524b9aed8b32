"""Numbers as bytes: varints, low seven bits first, whole columns at a time."""

import numpy as np
import numpy.typing as npt

Longs = npt.NDArray[np.int64]
Bytes = npt.NDArray[np.uint8]


def varints(values: Longs) -> tuple[Bytes, Bytes]:
    """The values (not negative, below 2 ** 35) as bytes, and how many bytes each has."""
    sizes = np.ones(len(values), np.uint8)
    most = int(values.max(initial=0))
    steps = [bits for bits in (7, 14, 21, 28) if most >> bits]
    for bits in steps:
        sizes += values >= 1 << bits
    if not steps:
        return values.astype(np.uint8), sizes
    ends = np.cumsum(sizes, dtype=np.int64)
    starts = ends - sizes
    out = np.empty(int(ends[-1]), np.uint8)
    longer, rest, at = sizes, values, starts
    while len(rest):
        more = longer > 1
        out[at] = (rest & 0x7F) | (more.astype(np.int64) << 7)
        rest, at, longer = rest[more] >> 7, at[more] + 1, longer[more] - 1
    return out, sizes


def deltas(values: Longs, starts: Longs) -> Longs:
    """Each value less the one before it; at `starts` the value itself."""
    less = np.diff(values, prepend=0)
    less[starts] = values[starts]
    return less


def offsets(sizes: Bytes, firsts: Longs) -> Longs:
    """Where the bytes of each value of `firsts` begin, when every value has `sizes` bytes."""
    return np.concatenate(([0], np.cumsum(sizes, dtype=np.int64)))[firsts]


def varint(value: int) -> bytes:
    """One number."""
    return _SMALL[value] if value < len(_SMALL) else _varint(value)


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:  # noqa: PLR2004 (seven bits)
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


_SMALL = tuple(_varint(value) for value in range(1 << 12))
"""Those that are met again and again."""
