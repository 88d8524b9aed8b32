"""Check codewords, tried against what they are for: a whole message has every root there is."""

import pytest

from pressroom.qr.reed_solomon import checks


def product(one: int, other: int) -> int:
    """In GF(2^8) with the modulus x^8 + x^4 + x^3 + x^2 + 1 (ISO/IEC 18004 §7.5.2)."""
    result = 0
    for bit in range(8):
        if other >> bit & 1:
            result ^= one << bit
    for bit in range(14, 7, -1):
        if result >> bit & 1:
            result ^= 0b1_0001_1101 << bit - 8
    return result


def value(message: bytes, at: int) -> int:
    """The polynomial whose coefficients are `message`, the highest first."""
    total = 0
    for coefficient in message:
        total = product(total, at) ^ coefficient
    return total


@pytest.mark.parametrize(("data", "check"), [(1, 7), (19, 7), (16, 10), (40, 30)])
def test_a_message_and_its_checks_vanish_at_the_generator_s_roots(data: int, check: int) -> None:
    roots = [1]
    while len(roots) < check:
        roots.append(product(roots[-1], 2))
    made = checks(data, check)
    assert len(made) == data
    for place, of_bits in enumerate(made):
        for bit, follow in enumerate(of_bits):
            message = bytearray(data)
            message[place] = 0x80 >> bit
            whole = bytes(message) + follow.to_bytes(check)
            assert not any(value(whole, root) for root in roots)
