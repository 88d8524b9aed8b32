"""Words that were read or typed in another encoding than Unicode, and what they say.

TCVN 5712 (the fonts whose names begin with `.Vn`) and VNI (`VNI-Times`) give Vietnamese letters the
codes of others: pasted without its font, `Tiếng Việt` is `TiÕng ViÖt` or `Tieáng Vieät`. Text in
UTF-8 that was read as Windows-1252 is `Tiáº¿ng Viá»‡t`.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pressroom.source.syllable import is_syllable

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
    """The old encoding whose letters `text` holds, with its words; or an empty name and none."""
    for name, sign, table, letters in _OLD:
        found = [
            Misread(match.start(), match[0], meant)
            for match in letters.finditer(text)
            if sign.search(match[0])
            and _ASCII_LETTER.search(match[0])
            and (meant := table(match[0])) != match[0]
            and is_syllable(meant)
        ]
        if len({word.written for word in found}) >= FEWEST:
            return name, found
    return "", []


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


# The table of TCVN 5712:1993 VN3, as its bytes show in Windows-1252.
_TCVN3 = str.maketrans(
    "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·\u00b8¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ\u00d7ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
    "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
)
_TCVN3_SIGN = re.compile("[¨©ª«¬®µ¶·\u00b8¹»¼½¾ÆÇËÎÏÑÖ\u00d7ØÜÞßäåæçëïñöøûüþ÷]")
_TCVN3_WORD = re.compile("[A-Za-z¡-ÿ]+")

# VNI-Windows: a vowel, then its accent; a few letters of their own.
_VNI_ACCENTS = {
    "a": {"ù": "á", "ø": "à", "û": "ả", "õ": "ã", "ï": "ạ", "â": "â", "á": "ấ", "à": "ầ", "å": "ẩ",
          "ã": "ẫ", "ä": "ậ", "ê": "ă", "é": "ắ", "è": "ằ", "ú": "ẳ", "ü": "ẵ", "ë": "ặ"},
    "e": {"ù": "é", "ø": "è", "û": "ẻ", "õ": "ẽ", "ï": "ẹ", "â": "ê", "á": "ế", "à": "ề", "å": "ể",
          "ã": "ễ", "ä": "ệ"},
    "o": {"ù": "ó", "ø": "ò", "û": "ỏ", "õ": "õ", "ï": "ọ", "â": "ô", "á": "ố", "à": "ồ", "å": "ổ",
          "ã": "ỗ", "ä": "ộ"},
    "u": {"ù": "ú", "ø": "ù", "û": "ủ", "õ": "ũ", "ï": "ụ"},
    "y": {"ù": "ý", "ø": "ỳ", "û": "ỷ", "õ": "ỹ"},
    "ô": {"ù": "ớ", "ø": "ờ", "û": "ở", "õ": "ỡ", "ï": "ợ"},
    "ö": {"ù": "ứ", "ø": "ừ", "û": "ử", "õ": "ữ", "ï": "ự"},
}  # fmt: skip
_VNI_PAIRS = {
    base + accent: letter
    for base, table in _VNI_ACCENTS.items()
    for accent, letter in table.items()
}
_VNI_PAIRS |= {pair.upper(): letter.upper() for pair, letter in _VNI_PAIRS.items()}
_VNI_PAIRS |= {pair[0].upper() + pair[1]: letter.upper() for pair, letter in _VNI_PAIRS.items()}
_VNI_SINGLE = {"ô": "ơ", "ö": "ư", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ñ": "đ"}
_VNI_SINGLE |= {letter.upper(): meant.upper() for letter, meant in _VNI_SINGLE.items()}
_VNI_PAIR = re.compile("|".join(sorted(map(re.escape, _VNI_PAIRS), key=len, reverse=True)))
_VNI_LETTER = re.compile("[ôöæóòîñÔÖÆÓÒÎÑ]")
_VNI_SIGN = re.compile("[öñïøûåäüëÖÑÏØÛÅÄÜË]")
_VNI_WORD = re.compile("[A-Za-zÀ-ÿ]+")


def _from_tcvn3(word: str) -> str:
    return word.translate(_TCVN3)


def _from_vni(word: str) -> str:
    """The pairs first: what is left of the single letters stands alone."""
    parts: list[str] = []
    last = 0
    for match in _VNI_PAIR.finditer(word):
        parts += (_singles(word[last : match.start()]), _VNI_PAIRS[match[0]])
        last = match.end()
    return "".join((*parts, _singles(word[last:])))


def _singles(part: str) -> str:
    return _VNI_LETTER.sub(lambda match: _VNI_SINGLE[match[0]], part)


_ASCII_LETTER = re.compile("[A-Za-z]")
_OLD = (
    ("TCVN3 (.VnTime)", _TCVN3_SIGN, _from_tcvn3, _TCVN3_WORD),
    ("VNI (VNI-Times)", _VNI_SIGN, _from_vni, _VNI_WORD),
)
