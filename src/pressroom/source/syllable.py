"""Whether a word can be a Vietnamese syllable."""

import re
import unicodedata

_INITIAL = "b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|q|r|s|th|tr|t|v|x"
_FINAL = "ch|ng|nh|c|m|n|p|t|i|y|o|u"
_TONES = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
_SYLLABLE = re.compile(
    f"(?:{_INITIAL})?(?:uyê|uya|uy|uê|uơ|uâ|uô|ươ|iê|yê|oa|oă|oe|ia|ya|ua|ưa|[aăâeêioôơuưy])(?:{_FINAL})?"
)


def is_syllable(word: str) -> bool:
    """Whether `word` is built as a Vietnamese syllable, with one tone at most.

    It has a letter that is Vietnamese: a word of plain Latin letters tells nothing.
    """
    parts = unicodedata.normalize("NFD", word.lower())
    tones = sum(char in _TONES for char in parts)
    toneless = unicodedata.normalize("NFC", "".join(c for c in parts if c not in _TONES))
    own = tones or not toneless.isascii()
    return bool(own and tones <= 1 and _SYLLABLE.fullmatch(toneless))
