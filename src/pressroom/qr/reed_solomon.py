"""Reed-Solomon codes over GF(2^8), as QR codes use them (ISO/IEC 18004 §7.5.2).

A polynomial is a number whose bytes are its coefficients, that of the highest power first.
"""

from functools import reduce
from operator import xor

_MODULUS = 0x1D
"""x^8 of the field, in its lower powers: x^4 + x^3 + x^2 + 1."""


def checks(data: int, check: int) -> list[list[int]]:
    """The `check` codewords that follow `data` ones of which a single bit is set.

    By the codeword that holds the bit, then by the bit, the most significant first. The check
    codewords of any data are the sum (XOR) of those of its bits.
    """
    multiples = _multiples(_generator(check), check)
    top, rest = 8 * (check - 1), (1 << 8 * (check - 1)) - 1
    step = [multiples[0x80 >> bit] for bit in range(8)]
    made = [step]
    for _ in range(data - 1):
        step = [(polynomial & rest) << 8 ^ multiples[polynomial >> top] for polynomial in step]
        made.append(step)
    return made[::-1]


def _generator(check: int) -> int:
    """The product of x - 2^i for every i below `check`, without its first coefficient, 1."""
    product = 1
    for power in range(check):
        times = product
        for _ in range(power):
            times = _doubled(times, check)
        product = product << 8 ^ times
    return product ^ 1 << 8 * check


def _multiples(polynomial: int, length: int) -> list[int]:
    """`polynomial`, of `length` coefficients, times each number of the field."""
    doubles = [polynomial]
    while len(doubles) < 8:  # noqa: PLR2004 (bits of a coefficient)
        doubles.append(_doubled(doubles[-1], length))
    return [
        reduce(xor, (double for bit, double in enumerate(doubles) if number >> bit & 1), 0)
        for number in range(256)
    ]


def _doubled(polynomial: int, length: int) -> int:
    """`polynomial`, of at most `length` + 1 coefficients, times 2: all coefficients at once."""
    ones = int.from_bytes(b"\1" * (length + 1))
    over = polynomial >> 7 & ones
    return (polynomial ^ over << 7) << 1 ^ over * _MODULUS
