"""QR codes (ISO/IEC 18004) of many addresses, for a twentieth of a millisecond each.

segno takes 1 ms for a code of a fixed version and mask, 5 ms where it chooses the mask. But all
that makes a code of its data is linear over GF(2): the check codewords, the order of the bits, the
mask (§7.5 to §7.8). So in one version with one mask the modules are the sum (XOR) of what each
codeword turns over, and of what no data changes, which is taken from the one code that segno makes.
"""

from base64 import b64encode
from functools import reduce
from operator import getitem, xor

import numpy as np
import segno
from numpy.typing import NDArray

from pressroom.qr.png import png, white
from pressroom.qr.symbol import ERROR, effects

MASK = 4
"""Of the eight, one with little penalty (ISO/IEC 18004 §7.8.3) over releases' addresses, with which
the weakest reader tried, OpenCV's first, read 151 of 151; of 2, with the least, it read 138."""
SCALE = 4
"""Pixels of a module's side."""
QUIET = 4
"""Modules of the white border (ISO/IEC 18004 §6.3.8)."""

_MODULES = np.unpackbits(np.arange(256, dtype=np.uint8)).reshape(256, 8)
_WIDENED = np.packbits(1 - _MODULES.repeat(SCALE, axis=1), axis=1)
"""By eight modules, of which 1 is dark, their pixels, of which 1 is white."""

_BYTES = 0b0100
"""The mode of data that are bytes (§7.4.1, table 2)."""
_COUNT, _LONG_COUNT = 8, 16
"""Bits of the number of bytes, in versions up to 9 and above (§7.4.1, table 3)."""
_LAST_OF_SHORT = 9
_PADDING = bytes((0b1110_1100, 0b0001_0001))
"""What fills the codewords that are left (§7.4.10); nobody reads it. segno puts a codeword of 0
before it, so it stands here too: then segno's code is the same to the module."""


class _Codeword(dict[int, int]):
    """By a codeword's value, the modules that it turns over, as one number."""

    def __init__(self, turned: NDArray[np.uint8]) -> None:
        super().__init__()
        self._of_bits = [_number(modules) for modules in turned]

    def __missing__(self, value: int) -> int:
        turned = (of_bit for at, of_bit in enumerate(self._of_bits) if value & 0x80 >> at)
        self[value] = reduce(xor, turned, 0)
        return self[value]


class Codes:
    """QR codes of addresses of at most `longest` bytes, all of the smallest version that fits.

    A longer address has the version that it needs. `side` is how many modules stand in a row; two
    that have the same give the same codes.
    """

    def __init__(self, longest: int) -> None:
        self._longest = max(longest, 1)
        message = b"/" * self._longest
        code = _made(message)
        self._count = _COUNT if int(code.version) <= _LAST_OF_SHORT else _LONG_COUNT
        self._codewords = [_Codeword(turned) for turned in effects(code)]
        self.side = len(code.matrix)
        self._unturned = _dark(code) ^ self._turned(message)

    def qr(self, url: str) -> str:
        """The code of `url`: a `data:` URI (RFC 2397) of a 1-bit PNG with its quiet zone."""
        message = url.encode()
        if len(message) > self._longest:
            code = _made(message)
            return _uri(_dark(code), len(code.matrix))
        return _uri(self._unturned ^ self._turned(message), self.side)

    def _turned(self, message: bytes) -> int:
        return reduce(xor, map(getitem, self._codewords, self._data(message)))

    def _data(self, message: bytes) -> bytes:
        """The codewords of data: mode, length, `message`, four bits that end it, padding."""
        head = _BYTES << self._count | len(message)
        written = (head << 8 * len(message) | int.from_bytes(message)) << 4
        length = len(message) + 1 + self._count // 8
        filled = written.to_bytes(length) + b"\0" + _PADDING * len(self._codewords)
        return filled[: len(self._codewords)]


def _made(message: bytes) -> segno.QRCode:
    """The code of `message` by segno, in the smallest version that fits."""
    return segno.make_qr(message, error=ERROR, mode="byte", mask=MASK, boost_error=False)


def _dark(code: segno.QRCode) -> int:
    return _number(np.array(code.matrix))


def _number(modules: NDArray[np.uint8]) -> int:
    """Rows of modules, each filled up with 0 to whole bytes, as one number."""
    return int.from_bytes(np.packbits(modules, axis=1).tobytes())


def _uri(dark: int, side: int) -> str:
    """The picture of the modules `dark`, `side` to a row, as `_number` gives them."""
    rows = np.frombuffer(dark.to_bytes(side * ((side + 7) // 8)), np.uint8)
    pixels = _WIDENED[rows].reshape(side, -1)
    width = (side + 2 * QUIET) * SCALE
    lines = white(width, side + 2 * QUIET)
    inside = lines[QUIET:-QUIET, QUIET * SCALE // 8 :]
    filled = min(pixels.shape[1], inside.shape[1])
    inside[:, :filled] = pixels[:, :filled]
    return f"data:image/png;base64,{b64encode(png(lines, width, SCALE)).decode()}"
