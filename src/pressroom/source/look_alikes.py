"""Latin words with letters of other scripts in them that look the same."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pressroom.text.bilingual import Text
from pressroom.text.syllables import is_marked_syllable


class LookAlike(NamedTuple):
    """A letter at `start` (an offset in the text) of a word that reads `latin` to the eye."""

    start: int
    letter: str
    script: Text
    word: str
    latin: str


def look_alikes(text: str) -> Iterator[LookAlike]:
    """The first such letter of each such word in `text`."""
    if not _FOREIGN.search(text):
        return
    for match in _WORD.finditer(text):
        word = match[0]
        if word.isascii() or not _FOREIGN.search(word):
            continue
        latin = word.translate(_LATIN)
        kept = any(letter == was for letter, was in zip(latin, word, strict=True))
        if _ONLY_IN_SYLLABLES.search(word) and not is_marked_syllable(latin):
            continue
        if kept and not _FOREIGN.search(latin):
            at = next(place for place, letter in enumerate(word) if ord(letter) in _LATIN)
            yield LookAlike(match.start() + at, word[at], _script(word[at]), word, latin)


def _script(letter: str) -> Text:
    return next(name for first, last, name in _SCRIPTS if first <= letter <= last)


_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = (
    ("\u0370", "\u03ff", Text(vi="chữ Hy Lạp", en="Greek")),
    ("\u0400", "\u052f", Text(vi="chữ Nga", en="Cyrillic")),
    ("\u00d0", "\u00d0", Text(vi="chữ Eth của tiếng Iceland", en="the Icelandic Eth")),
    ("\u00f0", "\u00f0", Text(vi="chữ eth của tiếng Iceland", en="the Icelandic eth")),
    ("\u0189", "\u0189", Text(vi="chữ D có gạch của tiếng châu Phi", en="the African D")),
    (
        "\u0131",
        "\u0131",
        Text(vi="chữ i không chấm của tiếng Thổ Nhĩ Kỳ", en="the Turkish dotless i"),
    ),
    ("\u0251", "\u0261", Text(vi="ký hiệu phiên âm", en="a letter of phonetic writing")),
    ("\uff21", "\uff5a", Text(vi="chữ toàn khổ", en="full-width")),
)
_FOREIGN = re.compile(f"[{''.join(f'{first}-{last}' for first, last, _ in _SCRIPTS)}]")

# Letters of Unicode's confusables.txt that most typefaces draw just as the Latin ones.
_GREEK = (
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf",
    "ABEZHIKMNOPTYXo",
)
_CYRILLIC = (
    (
        "\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425"
        "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458"
    ),
    "ABESIJKMHOPCTYXaeopcyxsij",
)
_FULL_WIDTH = {ord(letter) + 0xFEE0: letter for letter in map(chr, range(0x41, 0x7B))}
_OTHER_LATIN = ("\u00d0\u00f0\u0189\u0131\u0251\u0261\u0256", "ĐđĐiagđ")
"""Latin letters of other languages, drawn just as those of Vietnamese."""
_ONLY_IN_SYLLABLES = re.compile(f"[{_OTHER_LATIN[0]}]")
_LATIN = (
    str.maketrans(*_OTHER_LATIN) | str.maketrans(*_GREEK) | str.maketrans(*_CYRILLIC) | _FULL_WIDTH
)
