"""Whether a written word is a Vietnamese syllable: onset, rhyme, and one tone.

Vietnamese has about 7,000 syllables in use; this takes those and some that nobody uses, and leaves
out abbreviations, foreign words, and words in a wrong encoding.
"""

import re
import unicodedata

_TONES = "\u0300\u0301\u0303\u0309\u0323"
"""Grave, acute, tilde, hook above, dot below."""
_TONE = re.compile(f"[{_TONES}]")
_ONSET = "(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?"
_RHYME = (
    "(?:"
    "(?:iê|yê|uyê|uô|ươ|oa|oă|uâ|oe|uê|oo|ôô|uy|ia|ya|ưa|ua|uya|uơ|[aăâeêioôơuưy])(?:ch|ng|nh|[cmnpt])?"
    "|[ao][iy]|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|iêu|yêu|oai|oay|oao|oeo|uây|uôi|ươi|ươu|uyu"
    ")"
)
_SYLLABLE = re.compile(_ONSET + _RHYME)
_STOPPED = re.compile("(?:ch|[cpt])$")
_WITH_STOP = frozenset({"", "\u0301", "\u0323"})
"""A syllable that ends in a stop has no tone but sắc and nặng (a foreign one may have none)."""


def is_syllable(word: str) -> bool:
    """Whether `word`, in any case, is written like a Vietnamese syllable."""
    decomposed = unicodedata.normalize("NFD", word.lower())
    tones = _TONE.findall(decomposed)
    if len(tones) > 1:
        return False
    toneless = unicodedata.normalize("NFC", _TONE.sub("", decomposed))
    if not _SYLLABLE.fullmatch(toneless):
        return False
    return not _STOPPED.search(toneless) or "".join(tones) in _WITH_STOP
