"""HTML → the words that somebody reads in it."""

import re
from html import unescape

_INSIDE_WORDS = re.compile(r"</?(?:a|b|code|del|em|i|mark|span|strong|sup)\b[^>]*>")
_TAG = re.compile(r"<[^>]*>")


def plain(html: str) -> str:
    """`html` without its tags; what stands in two blocks stays apart."""
    return unescape(_TAG.sub(" ", _INSIDE_WORDS.sub("", html)))
