"""Telephone numbers as people write them, and as programs dial them."""

import re
from typing import NamedTuple

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
