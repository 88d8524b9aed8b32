"""Whether two texts differ in more than the way in which they are set.

Set differently, and yet the same text: composed and decomposed letters, white space, quotes,
dashes, an ellipsis, and the vowel over which a syllable carries its tone (`hòa`, `hoà`).
"""

import re
import unicodedata
from difflib import SequenceMatcher
from typing import NamedTuple

_TONES = "\u0300\u0301\u0303\u0309\u0323"
"""Huyền, sắc, ngã, hỏi, nặng; the other marks make letters and stay where they are."""

_SIGNS = str.maketrans(
    dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u301d\u301e", '"')
    | dict.fromkeys("\u2018\u2019\u201a\u201b\u2039\u203a\u2032\u0060\u00b4", "'")
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-")
    | dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff")
    | {"\u2026": "..."}
)
"""Quotes of all kinds, dashes, signs that cannot be seen, an ellipsis."""

_BEFORE_CLOSING = re.compile(r"\s+(?=[,.;:!?%)\]”])")
_AFTER_OPENING = re.compile(r"(?<=[(\[])\s+")
_WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*")
_PIECE = re.compile(r"\w+(?:[.,:/-]\w+)*|\s+|[^\w\s]")
_FEWEST_ALIKE = 0.8
_MOST_WORDS = 2_000
"""Words compared one by one; texts of the same few words would else take hours."""


class Difference(NamedTuple):
    """The part of two texts in which they differ, whole words, on either side perhaps nothing."""

    before: str
    after: str


def same_but_for_setting(one: str, other: str) -> bool:
    """Whether the two texts say the same words with the same signs."""
    return one == other or unset(one) == unset(other)


def unset(text: str) -> str:
    """What is left of `text` when the way in which it is set does not count.

    No two words of Vietnamese differ only in the place of their tone, so each word's stands behind
    it.
    """
    plain = unicodedata.normalize("NFD", text.translate(_SIGNS))
    words = _WORD.sub(_tone_behind, plain)
    joined = " ".join(words.split())
    return unicodedata.normalize("NFC", _AFTER_OPENING.sub("", _BEFORE_CLOSING.sub("", joined)))


def difference(before: str, after: str) -> Difference:
    """From the first word that differs to the last; with a word around where else none would be."""
    old: list[str] = _PIECE.findall(before)
    new: list[str] = _PIECE.findall(after)
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    if start < max(len(old), len(new)) - end and not all(
        any(map(_is_word, side[start : len(side) - end])) for side in (old, new)
    ):
        start = next((at for at in range(start - 1, -1, -1) if _is_word(old[at])), start)
        behind = range(len(old) - end, len(old))
        end = len(old) - next((at + 1 for at in behind if _is_word(old[at])), len(old) - end)
    sides = ("".join(side[start : len(side) - end]).strip() for side in (old, new))
    return Difference(*sides)


def _is_word(piece: str) -> bool:
    return piece[0].isalnum()


def alike(one: str, other: str) -> bool:
    """Whether two texts are so much alike that the one was probably made from the other."""
    if one == other:
        return True
    words = [text.split()[:_MOST_WORDS] for text in (one, other)]
    matcher = SequenceMatcher(None, words[0], words[1], autojunk=False)
    return matcher.quick_ratio() >= _FEWEST_ALIKE and matcher.ratio() >= _FEWEST_ALIKE


def _tone_behind(match: re.Match[str]) -> str:
    word = match[0]
    tones = "".join(sign for sign in word if sign in _TONES)
    return "".join(sign for sign in word if sign not in _TONES) + tones if tones else word
