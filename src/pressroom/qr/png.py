"""Black and white pictures as PNG (ISO/IEC 15948)."""

import struct
import zlib
from collections.abc import Iterable

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_ONE_BIT_GREY = bytes((1, 0, 0, 0, 0))
"""Bit depth 1, greyscale; deflate, adaptive filters, no interlacing (§11.2.2)."""
_AS_WRITTEN, _AS_ABOVE = b"\x00", b"\x02"
"""Filters of a row: none, and the difference from the row above (§9.2)."""


def stride(width: int) -> int:
    """The bytes of one row of `width` pixels."""
    return (width + 7) // 8


def png(lines: Iterable[bytes], width: int, tall: int) -> bytes:
    """The picture of `lines`, each `width` pixels wide and drawn `tall` pixels high.

    A line is its pixels as bits from the left, of which 1 is white, filled up to whole bytes.
    """
    again = (_AS_ABOVE + bytes(stride(width))) * (tall - 1)
    written = list(lines)
    rows = _AS_WRITTEN + (again + _AS_WRITTEN).join(written) + again
    # Level 9 saves a seventh of the bytes and takes three times as long.
    packer = zlib.compressobj(level=1, strategy=zlib.Z_FILTERED)
    size = struct.pack(">II", width, len(written) * tall)
    return b"".join((
        _SIGNATURE,
        _chunk(b"IHDR", size + _ONE_BIT_GREY),
        _chunk(b"IDAT", packer.compress(rows) + packer.flush()),
        _chunk(b"IEND", b""),
    ))  # fmt: skip


def _chunk(kind: bytes, data: bytes) -> bytes:
    """A chunk with its length and check sum (§5.3)."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
