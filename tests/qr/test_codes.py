"""Codes of many addresses, compared with those that segno makes of each by itself."""

import random
from base64 import b64decode
from functools import partial
from io import BytesIO
from typing import cast

import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from segno.consts import ERROR_LEVEL_L, SYMBOL_CAPACITY

from pressroom.qr import codes as room
from pressroom.qr.codes import MASK, QUIET, SCALE, Codes
from pressroom.qr.symbol import ERROR

PREFIX = "data:image/png;base64,"
LAST_OF_SHORT = 9
"""The last version that tells the number of bytes in one byte (ISO/IEC 18004 §7.4.1, table 3)."""
LONGEST = 120
SHARED = Codes(LONGEST)
"""Asked by every example."""

ADDRESSES = st.text(
    alphabet="abcdefghijklmnopqrstuvwxyz0123456789-/.:%?=&", min_size=1, max_size=300
)


def picture(uri: str) -> Image.Image:
    """The picture inside a `data:` URI."""
    assert uri.startswith(PREFIX)
    return Image.open(BytesIO(b64decode(uri.removeprefix(PREFIX), validate=True)))


def modules(uri: str) -> list[bytearray]:
    """The dark modules of a code's picture, whose every module is whole and its border light."""
    shown = picture(uri)
    assert (shown.format, shown.mode) == ("PNG", "1")
    side, rest = divmod(shown.width, SCALE)
    assert (rest, shown.height) == (0, shown.width)
    read = shown.convert("L").tobytes()
    rows = [read[start : start + shown.width] for start in range(0, len(read), shown.width)]
    assert all(pixels == rows[row - row % SCALE] for row, pixels in enumerate(rows))
    assert all(pixels[::SCALE] == pixels[at::SCALE] for pixels in rows for at in range(SCALE))
    whole = [bytearray(value == 0 for value in pixels[::SCALE]) for pixels in rows[::SCALE]]
    border = [*whole[:QUIET], *whole[-QUIET:], *(row[:QUIET] + row[-QUIET:] for row in whole)]
    assert not any(map(any, border))
    return [row[QUIET : side - QUIET] for row in whole[QUIET : side - QUIET]]


def of_segno(url: str, longest: int) -> list[bytearray]:
    """The modules that segno makes: of the version for `longest` bytes, or for more if need be."""
    data = url.encode()
    make = partial(segno.make_qr, error=ERROR, mode="byte", mask=MASK, boost_error=False)
    version = int(make(b"/" * longest).version) if len(data) <= longest else None
    return [bytearray(row) for row in make(data, version=version).matrix]


@settings(max_examples=200)
@given(ADDRESSES)
def test_a_code_is_the_one_that_segno_makes(url: str) -> None:
    assert modules(SHARED.qr(url)) == of_segno(url, LONGEST)


@settings(max_examples=50)
@given(st.text(min_size=1, max_size=60))
def test_so_is_the_code_of_any_other_text(text: str) -> None:
    assert modules(SHARED.qr(text)) == of_segno(text, LONGEST)


@pytest.mark.parametrize("longest", [1, 17, 18, 230, 231, 300])
def test_the_version_is_the_smallest_for_the_longest_address(longest: int) -> None:
    """17 bytes fill version 1, and 230 version 9 (ISO/IEC 18004 §7.4.10, table 7)."""
    codes = Codes(longest)
    for length in {1, longest // 2 + 1, longest}:
        url = ("https://" + "abc" * longest)[:length]
        assert modules(codes.qr(url)) == of_segno(url, longest)


def addresses(count: int) -> list[str]:
    """Addresses as releases have them."""
    chance = random.Random(1)  # noqa: S311 (no secret)
    words = ["hop", "bao", "cong", "bo", "ket", "qua", "tiem", "vac", "xin", "cau", "duong", "lu"]
    return [
        f"https://baochi.songlam.example/releases/{chance.randint(2016, 2026)}/"
        f"{chance.randint(1, 12):02}/{'-'.join(chance.choices(words, k=chance.randint(3, 12)))}/"
        for _ in range(count)
    ]


def test_what_was_asked_before_changes_no_code() -> None:
    urls = addresses(60)
    longest = max(map(len, urls))
    one, other = Codes(longest), Codes(longest)
    there = {url: one.qr(url) for url in urls}
    assert {url: other.qr(url) for url in reversed(urls)} == there
    assert all(Codes(longest).qr(url) == there[url] for url in urls[-3:])


@pytest.mark.parametrize("version", range(1, 41))
def test_every_version_places_its_codewords_as_segno_does(version: int) -> None:
    """Full, as the last codeword of every block shows, and nearly empty."""
    full = longest_of(version)
    codes = Codes(full)
    for url in ("/" * (full - 9) + "?ngay=1-9", "?"):
        assert modules(codes.qr(url)) == of_segno(url, full)


def longest_of(version: int) -> int:
    """The bytes that fill `version` (ISO/IEC 18004 §7.4.10, table 7)."""
    bits = cast("dict[int, dict[int, int]]", SYMBOL_CAPACITY)[version][ERROR_LEVEL_L]
    return bits // 8 - (2 if version <= LAST_OF_SHORT else 3)


def test_segno_makes_one_code_for_any_number_of_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []
    make = room._made

    def counted(message: bytes) -> segno.QRCode:
        asked.append(message)
        return make(message)

    monkeypatch.setattr(room, "_made", counted)
    urls = addresses(100)
    codes = Codes(max(map(len, urls)))
    for url in urls:
        codes.qr(url)
    assert len(asked) == 1
