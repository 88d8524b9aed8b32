"""Codes of many addresses, compared with those that segno makes of each by itself."""

import random
from base64 import b64decode
from functools import partial, reduce
from io import BytesIO
from operator import and_, or_

import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from pressroom.qr import codes as room
from pressroom.qr.codes import ERROR, MASK, QUIET, SCALE, Codes

PREFIX = "data:image/png;base64,"
LONGEST = 120
SHARED = Codes(LONGEST)
"""Asked by every example, so that later codes are sums of those before."""

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


def made_by_segno(urls: list[str], monkeypatch: pytest.MonkeyPatch) -> int:
    """How many codes segno makes for `urls`, the one that finds the version left out."""
    codes = Codes(max(map(len, urls)))
    asked: list[bytes] = []
    make = room._made

    def counted(message: bytes, version: int | None = None) -> segno.QRCode:
        asked.append(message)
        return make(message, version)

    with monkeypatch.context() as patched:
        patched.setattr(room, "_made", counted)
        for url in urls:
            codes.qr(url)
    return len(asked)


def test_segno_never_makes_more_codes_than_there_are_addresses(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    urls = addresses(20)
    assert made_by_segno([*urls, *urls], monkeypatch) <= len(urls)


def test_for_many_addresses_segno_makes_few(monkeypatch: pytest.MonkeyPatch) -> None:
    """No more than there are lengths, and bits in which addresses differ."""
    urls = addresses(3000)
    longest = max(map(len, urls))
    columns = zip(*(url.encode().ljust(longest, b"\0") for url in urls), strict=True)
    differing = sum((reduce(or_, column) & ~reduce(and_, column)).bit_count() for column in columns)
    most = differing + len({len(url) for url in urls})
    assert made_by_segno(urls, monkeypatch) <= most < len(urls) / 4
