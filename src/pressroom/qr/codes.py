"""QR codes of many addresses, for hardly more than the price of the first few hundred.

segno takes 1 ms for a code of a fixed version and mask, 5 ms where it chooses the mask. But all
that makes a code is linear over GF(2): the error correction (Reed-Solomon over GF(2^8)), the order
of the bits, the mask (ISO/IEC 18004 §7.5 to §7.8); header and padding depend on the length of the
message alone. So, in one version with one mask, the modules are a linear function of

- the message's bits, each at its place from the message's start, and
- one more bit for each length, of which exactly one is set.

A message that is a sum of others on record has the sum of their codes. Codes that are not such a
sum are made by segno and put on record, reduced as in Gaussian elimination: the record can never
hold more than there are bits in which addresses differ, plus one for each length. A room with few
releases pays what segno costs, one with 10,000 a tenth of it.
"""

from base64 import b64encode

import segno

from pressroom.qr.png import png, stride

ERROR = "l"
"""The least correction: on a screen and in clean print larger modules help more than spare ones."""
MASK = 4
"""Of the eight, one with little penalty (ISO/IEC 18004 §7.8.3) over releases' addresses, with which
the weakest reader tried, OpenCV's first, read 151 of 151; of 2, with the least, it read 138."""
SCALE = 4
"""Pixels of a module's side."""
QUIET = 4
"""Modules of the white border (ISO/IEC 18004 §6.3.8)."""

_DIGITS = bytes.maketrans(b"\x00\x01", b"f0")
"""What stands for a light and for a dark module in a row of pixels."""


class Codes:
    """QR codes of addresses of at most `longest` bytes, all of the smallest version that fits.

    A longer address has the version that it needs. What is returned for an address depends on it
    and `longest` alone, not on what was asked before.
    """

    def __init__(self, longest: int) -> None:
        self._longest = max(longest, 1)
        first = _made(b"/" * self._longest)
        self._version = int(first.version)
        self._side = len(first.matrix)
        self._bits = 8 * _row(self._side) * self._side
        self._record: dict[int, int] = {}

    def qr(self, url: str) -> str:
        """The code of `url`: a `data:` URI (RFC 2397) of a 1-bit PNG with its quiet zone."""
        message = url.encode()
        if len(message) > self._longest:
            code = _made(message)
            return _uri(_pixels(code), len(code.matrix))
        return _uri(self._summed(message), self._side)

    def _summed(self, message: bytes) -> int:
        """The pixels of the code of `message`, as `_pixels` gives them.

        An entry of the record is the length's bit, the message's bits and the pixels of its code in
        one number, kept under the number's length in bits, which its first bit gives.
        """
        room = 8 * self._longest
        bits = int.from_bytes(message) << room - 8 * len(message)
        left = (1 << room + len(message) | bits) << self._bits
        of_length = self._record.get
        while entry := of_length(left.bit_length()):
            left ^= entry
        if left.bit_length() <= self._bits:
            return left
        pixels = _pixels(_made(message, self._version))
        self._record[left.bit_length()] = left ^ pixels
        return pixels


def _made(message: bytes, version: int | None = None) -> segno.QRCode:
    """The code of `message` by segno, in the smallest version that fits if none is given."""
    return segno.make_qr(
        message, error=ERROR, version=version, mode="byte", mask=MASK, boost_error=False
    )


def _row(side: int) -> int:
    """The bytes of a row of pixels, quiet zones included."""
    return stride(_width(side))


def _width(side: int) -> int:
    """The width in pixels of a code with `side` modules, its quiet zone included."""
    return (side + 2 * QUIET) * SCALE


def _pixels(code: segno.QRCode) -> int:
    """The rows of pixels, one for each row of modules, as one number.

    A module is four pixels wide: one hexadecimal digit.
    """
    digits = 2 * _row(len(code.matrix))
    edge = b"f" * QUIET
    rows = (edge + row.translate(_DIGITS) + edge for row in code.matrix)
    return int(b"".join([row.ljust(digits, b"f") for row in rows]), base=16)


def _uri(pixels: int, side: int) -> str:
    row = _row(side)
    data = pixels.to_bytes(row * side)
    border = [b"\xff" * row] * QUIET
    lines = [data[start : start + row] for start in range(0, len(data), row)]
    picture = png([*border, *lines, *border], _width(side), SCALE)
    return f"data:image/png;base64,{b64encode(picture).decode()}"
