"""What each bit of a QR code's data turns over (ISO/IEC 18004 §7.5 to §7.7)."""

from collections.abc import Iterator
from itertools import product
from typing import cast

import numpy as np
import segno
from numpy.typing import NDArray
from segno.consts import ALIGNMENT_POS, EC, ECC, ERROR_LEVEL_L

from pressroom.qr.reed_solomon import checks

ERROR = "l"
"""The least correction: on a screen and in clean print larger modules help more than spare ones."""

_BITS = np.arange(8)
_TIMING = 6
"""The row and the column of the timing patterns (§6.3.5)."""
_FIRST_TO_TELL_ITSELF = 7
"""The first version that a code names (§7.10)."""


def effects(code: segno.QRCode) -> Iterator[NDArray[np.uint8]]:
    """For each codeword of data in `code`, the modules that each of its bits turns over.

    By bit (the most significant first), row and column: 1 where a module is turned over, be it the
    bit's own or one of the check codewords'.
    """
    side = len(code.matrix)
    rows, columns = _places(code)
    blocks = _blocks(int(code.version))
    sent = _sent(blocks)
    for block, (count, check) in enumerate(blocks):
        of_checks = 8 * (len(sent) + block + len(blocks) * np.arange(check))
        behind = np.add.outer(of_checks, _BITS).ravel()
        for index, changed in enumerate(checks(count, check)):
            own = 8 * sent[index, block] + _BITS
            modules = np.zeros((8, side, side), np.uint8)
            modules[_BITS, rows[own], columns[own]] = 1
            follow = np.frombuffer(b"".join(bits.to_bytes(check) for bits in changed), np.uint8)
            modules[:, rows[behind], columns[behind]] = np.unpackbits(follow).reshape(8, -1)
            yield modules


def _blocks(version: int) -> list[tuple[int, int]]:
    """The codewords of data and of check of each block (§7.5.1, table 9)."""
    kinds = cast("dict[int, dict[int, tuple[EC, ...]]]", ECC)
    return [
        (kind.num_data, kind.num_total - kind.num_data)
        for kind in kinds[version][ERROR_LEVEL_L]
        for _ in range(kind.num_blocks)
    ]


def _sent(blocks: list[tuple[int, int]]) -> dict[tuple[int, int], int]:
    """The rank of each codeword of data, by its index in its block and the block (§7.6)."""
    places = [(index, block) for block, (count, _) in enumerate(blocks) for index in range(count)]
    return {place: rank for rank, place in enumerate(sorted(places))}


def _free(code: segno.QRCode) -> NDArray[np.bool]:
    """The modules of no pattern, format or version: those for codewords (§6.3, §7.9, §7.10).

    segno's own names of modules do not tell: it takes one that a codeword fills for the format's.
    """
    version, side = int(code.version), len(code.matrix)
    free = np.full((side, side), fill_value=True)
    free[:9, :9] = free[:9, -8:] = free[-8:, :9] = False
    centres = ALIGNMENT_POS[version - 2] if version > 1 else ()
    for row, column in product(centres, repeat=2):
        if free[row, column]:
            free[row - 2 : row + 3, column - 2 : column + 3] = False
    free[_TIMING, :] = free[:, _TIMING] = False
    if version >= _FIRST_TO_TELL_ITSELF:
        free[:6, -11:-8] = free[-11:-8, :6] = False
    return free


def _places(code: segno.QRCode) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Rows and columns of the modules for codewords, in the order of their bits (§7.7.3).

    From the right, pairs of columns are filled upwards and downwards in turn; the column of the
    timing pattern is in none.
    """
    free = _free(code)
    side = len(free)
    pairs = (*range(side - 1, _TIMING, -2), *range(_TIMING - 1, 0, -2))
    rows = np.array([range(side)[::-1], range(side)] * (len(pairs) // 2)).repeat(2)
    columns = np.concatenate([np.tile((right, right - 1), side) for right in pairs])
    placed = free[rows, columns]
    return rows[placed], columns[placed]
