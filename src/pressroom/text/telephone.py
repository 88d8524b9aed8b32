"""Telephone numbers as people write them, and as programs dial them."""

import re
from collections.abc import Container
from typing import NamedTuple

from pressroom.text.bilingual import Text

COUNTRY = "+84"
"""Viet Nam's code, which stands in for the zero of a number that is dialled within the country."""

_EXTENSION = re.compile(r"\s*(?:ext|máy lẻ)\s*")
_TRUNK = "0"
_TRUNK_IN_BRACKETS = "(0)"


class Telephone(NamedTuple):
    """A number to dial, and the extension to ask for, if one was written."""

    number: str
    extension: str | None


def telephone(written: str) -> Telephone:
    """The number from abroad and at home alike: `+842983000013` of `0298 3 000 013`.

    That is the global form of RFC 3966 §5.1.4, without separators. A number with no zero in front
    is one that has no other form (`1900 1234`).
    """
    local, *extension = _EXTENSION.split(written, maxsplit=1)
    if local.startswith("+"):
        local = local.replace(_TRUNK_IN_BRACKETS, "")
    number = "".join(char for char in local if char in "+0123456789")
    if number.startswith(_TRUNK):
        number = COUNTRY + number.removeprefix(_TRUNK)
    return Telephone(number, extension[0] if extension else None)


class Digits(NamedTuple):
    """How many digits a number has, how many numbers of its kind have, and that in words."""

    found: int
    right: Container[int]
    said: Text


_KINDS: tuple[tuple[str, Container[int], Text], ...] = (
    ("069", range(9, 11), Text(vi="số 069 có 9 hoặc 10", en="one of 069 has 9 or 10")),
    ("080", (8,), Text(vi="số 080 có 8", en="one of 080 has 8")),
    (
        "02",
        (11,),
        Text(vi="số bàn cả mã vùng có 11", en="one of an office has 11, area code included"),
    ),
    *(
        (f"0{first}", (10,), Text(vi="số di động có 10", en="a mobile one has 10"))
        for first in "35789"
    ),
    ("18", (8, 10), Text(vi="số 1800 có 8 hoặc 10", en="one of 1800 has 8 or 10")),
    ("19", (8, 10), Text(vi="số 1900 có 8 hoặc 10", en="one of 1900 has 8 or 10")),
    (
        "+",
        range(8, 16),
        Text(vi="số gọi từ nước ngoài có 8 đến 15", en="one from abroad has 8 to 15"),
    ),
)
"""Kinds of numbers by their beginning (the national numbering plan; E.164 for other countries)."""
_LOCAL = range(7, 9)
_LACKS_AREA_CODE = Text(vi="thiếu mã vùng", en="the area code is missing")
_MOBILE = re.compile(r"0(?!69|80)[35789]\d{8}", re.ASCII)


def expected_digits(written: str) -> Digits | None:
    """What is known of the length of such a number; None for a kind that is not known."""
    number = _at_home(written)
    count = sum(char.isdecimal() for char in number)
    for beginning, right, said in _KINDS:
        if number.startswith(beginning):
            return Digits(count, right, said)
    return Digits(count, (), _LACKS_AREA_CODE) if number[:1] != "0" and count in _LOCAL else None


def is_mobile(written: str) -> bool:
    """Whether it is the number of a mobile telephone in Viet Nam."""
    return _MOBILE.fullmatch(_at_home(written)) is not None


def _at_home(written: str) -> str:
    """The number as it is dialled in Viet Nam (`02983000013`), or with a `+` if it is abroad."""
    number = telephone(written).number
    return "0" + number.removeprefix(COUNTRY) if number.startswith(COUNTRY) else number
