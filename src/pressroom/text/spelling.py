"""One spelling for words that are written in two ways and are the same."""

import re
import unicodedata

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_VOWEL_WITH_TONE = re.compile(rf"(?<!q)([oO][aAeE]|[uU][yY])([{_TONES}])$")
_LONE_I = re.compile(rf"^((?:[hklmst]|qu)?)i([{_TONES}]?)$")


def spelled(word: str) -> str:
    """`word` in lower case and one spelling: `hoà` is `hòa`, `quí` is `quý`, `kĩ` is `kỹ`.

    A tone on the second vowel of an open `oa`, `oe`, `uy` goes to the first; a lone `i` after h, k,
    l, m, s, t or qu, or after nothing, becomes `y`. Doing it twice changes nothing. The browser
    does the same (assets/press/words.js).
    """
    lower = unicodedata.normalize("NFC", word).lower()
    if lower.isascii():
        return _LONE_I.sub(r"\1y", lower)
    apart = unicodedata.normalize("NFD", lower)
    moved = _VOWEL_WITH_TONE.sub(lambda found: found[1][0] + found[2] + found[1][1], apart)
    return unicodedata.normalize("NFC", _LONE_I.sub(r"\1y\2", moved))
