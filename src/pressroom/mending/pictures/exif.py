"""Position data in EXIF, which is a TIFF file inside a picture.

The first directory (IFD0) leads to the directory of positions by the tag 0x8825 (EXIF 2.32 §4.6.3,
TIFF 6.0 §2). The entry is taken out and what it led to is overwritten with zeros; no other byte
moves, so that every other offset stays right.
"""

import struct
from collections.abc import Iterator

_GPS = 0x8825
_ENTRY = 12
_FIRST = 8
_ORDERS = {b"II*\0": "<", b"MM\0*": ">"}
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
"""Bytes of one value of each type."""
_MOST = 200


def without_position(tiff: bytes) -> bytes:
    """`tiff` without its directory of positions; as it is, where there is none or it is broken."""
    order = _ORDERS.get(tiff[:4])
    if order is None or len(tiff) < _FIRST:
        return tiff
    data = bytearray(tiff)
    try:
        _take_out(data, order)
    except struct.error:
        return tiff
    return bytes(data)


def _take_out(data: bytearray, order: str) -> None:
    (first,) = struct.unpack_from(f"{order}L", data, 4)
    (count,) = struct.unpack_from(f"{order}H", data, first)
    entries = first + 2
    for at in range(entries, entries + count * _ENTRY, _ENTRY):
        tag, _, _, leads = struct.unpack_from(f"{order}HHLL", data, at)
        if tag == _GPS:
            for start, size in _places(data, order, leads):
                data[start : start + size] = bytes(len(data[start : start + size]))
            end = entries + count * _ENTRY + 4  # the offset of the next directory, too
            data[at:end] = data[at + _ENTRY : end] + bytes(_ENTRY)
            struct.pack_into(f"{order}H", data, first, count - 1)
            return


def _places(data: bytearray, order: str, start: int) -> Iterator[tuple[int, int]]:
    """Where the directory at `start` and its values stand."""
    (count,) = struct.unpack_from(f"{order}H", data, start)
    entries = range(start + 2, start + 2 + min(count, _MOST) * _ENTRY, _ENTRY)
    for at in entries:
        _, kind, many, leads = struct.unpack_from(f"{order}HHLL", data, at)
        size = _SIZES.get(kind, 1) * many
        if size > 4:  # noqa: PLR2004 (a value of four bytes stands in the entry)
            yield leads, size
    yield start, 2 + min(count, _MOST) * _ENTRY + 4
