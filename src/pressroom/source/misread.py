"""Words that were read or typed in another encoding than Unicode, and what they say.

Pasted without its old font, `Tiếng Việt` is `TiÕng ViÖt` or `Tieáng Vieät`. Text in UTF-8 that was
read as Windows-1252 is `Tiáº¿ng Viá»‡t`.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pressroom.text.legacy_encodings import Encoding, decoded
from pressroom.text.syllables import is_marked_syllable

FEWEST = 2
"""Words of one old font that a text must hold before it is said to hold any."""


class Misread(NamedTuple):
    """A word at `start` (an offset in the text), and what it says."""

    start: int
    written: str
    meant: str


def may_be_misread(text: str) -> bool:
    """Whether `text` holds a letter of Latin-1 that Vietnamese has not: most texts hold none."""
    return _FOREIGN.search(text) is not None


def mojibake(text: str) -> Iterator[Misread]:
    """Words of UTF-8 that were read as Windows-1252."""
    for match in _RUN.finditer(text):
        word = match[0]
        if _MOJIBAKE.search(word):
            meant = _as_utf8(word)
            if meant:
                yield Misread(match.start(), word, meant)


def old_fonts(text: str) -> tuple[str, list[Misread]]:
    """The old encoding in which most is said in `text`, with its words; or an empty name and none.

    A word or two may seem to say something in the other one, too.
    """
    name, found = max(((name, list(_in(old, text))) for name, old in _OLD.items()), key=_telling)
    return (name, found) if len({word.written for word in found}) >= FEWEST else ("", [])


def _telling(one: tuple[str, list[Misread]]) -> int:
    return len(one[1])


def _in(old: "_Old", text: str) -> Iterator[Misread]:
    for match in old.word.finditer(text):
        written = match[0]
        if old.sign.search(written) and _ASCII_LETTER.search(written):
            meant = decoded(written, old.encoding)
            if meant != written and is_marked_syllable(meant):
                yield Misread(match.start(), written, meant)


_FOREIGN = re.compile("[\\x80-\\xbfÄÅÆÇËÎÏÐÑÖ\u00d7ØÛÜÞßäåæçëîïðñö÷øûüþÿ]")
_CP1252 = {
    byte: bytes([byte]).decode("cp1252", errors="ignore") or chr(byte)
    for byte in range(0x80, 0x100)
}
_BYTE_OF = {char: byte for byte, char in _CP1252.items()}
_AFTER = "".join(_CP1252[byte] for byte in range(0x80, 0xC0))
_MOJIBAKE = re.compile(
    f"(?:[\u00c3-\u00c6][{re.escape(_AFTER)}]|\u00e1[\u00ba\u00bb][{re.escape(_AFTER)}])"
)
_RUN = re.compile(f"[^\\s{re.escape('()[]{}<>`*,.;:!?/')}]+")


def _as_utf8(word: str) -> str | None:
    data = bytearray()
    for char in word:
        if char.isascii():
            data.append(ord(char))
        elif char in _BYTE_OF:
            data.append(_BYTE_OF[char])
        else:
            return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


class _Old(NamedTuple):
    """An encoding, the letters that tell it from Vietnamese, and what its words are made of."""

    encoding: Encoding
    sign: re.Pattern[str]
    word: re.Pattern[str]


_OLD = {
    "TCVN3 (.VnTime)": _Old(
        Encoding.TCVN3,
        re.compile("[¨©ª«¬®µ¶·\u00b8¹»¼½¾ÆÇËÎÏÑÖ\u00d7ØÜÞßäåæçëïñöøûüþ÷]"),
        re.compile("[A-Za-z¡-ÿ]+"),
    ),
    "VNI (VNI-Times)": _Old(
        Encoding.VNI, re.compile("[öñïøûåäüëÖÑÏØÛÅÄÜË]"), re.compile("[A-Za-zÀ-ÿ]+")
    ),
}
_ASCII_LETTER = re.compile("[A-Za-z]")
