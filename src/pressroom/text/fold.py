"""Folding: what is left of a text when accents, đ and case do not count."""

import unicodedata

_NO_DECOMPOSITION = str.maketrans({"đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ł": "l", "ø": "o"})


def fold(text: str) -> str:
    """`text` without accents, with đ as d, in lower case; folding twice changes nothing.

    Unicode gives đ no decomposition, so taking the combining marks away is not enough.
    """
    plain = text.translate(_NO_DECOMPOSITION)
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", plain)
        plain = "".join(char for char in decomposed if not unicodedata.combining(char))
        plain = plain.casefold()
        # Case folding may bring back letters that decompose (ẞ, İ, ligatures).
        decomposed = unicodedata.normalize("NFKD", plain)
        plain = "".join(char for char in decomposed if not unicodedata.combining(char))
        return plain.translate(_NO_DECOMPOSITION)
    return plain.casefold()
