"""Folding: what is left of a text when accents, đ and case do not count."""

import re
import unicodedata

_WITHOUT_DECOMPOSITION = {"đ": "d", "ð": "d", "ł": "l", "ø": "o"}


def fold(text: str) -> str:
    """`text` without accents, with đ as d, in lower case; folding twice changes nothing.

    Unicode gives đ no decomposition, so taking the combining marks away is not enough. Each
    character folds by itself, so that decomposed and composed text fold alike.
    """
    return text.casefold() if text.isascii() else text.translate(_folded)


def syllables(text: str) -> list[str]:
    """The folded syllables, words and numbers of `text`, in their order."""
    return _SYLLABLE.findall(fold(text))


_SYLLABLE = re.compile(r"\w+")


class _Folded(dict[int, str]):
    """What each character folds to, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold(chr(code))
        return folded


def _fold(char: str) -> str:
    """One character's base letters; another case may bring back letters that decompose (ẞ, İ).

    Case folding is upper case and back, and a mark what Unicode's category says: a browser has
    neither `casefold` nor combining classes, and folds the same (assets/press/fold.js).
    """
    letters = char
    for _ in range(2):
        decomposed = unicodedata.normalize("NFKD", letters)
        bare = "".join(part for part in decomposed if unicodedata.category(part)[0] != "M")
        letters = bare.upper().lower()
    return "".join(_WITHOUT_DECOMPOSITION.get(letter, letter) for letter in letters)


_folded = _Folded()
