"""Vietnamese before Unicode: TCVN3 (the ABC fonts, `.VnTime`) and VNI (`VNI-Times`).

Their fonts show a Vietnamese letter where the text has another one: `Céng hßa` in `.VnTime` reads
Cộng hòa. TCVN3 is the third table of TCVN 5712:1993, one character a letter; its capitals with
tones are in fonts of their own, whose names end in H. VNI writes a letter as its base and, behind
it, one character for all its marks: `Coäng hoøa`.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from enum import StrEnum

from pressroom.text.syllables import is_syllable


class Encoding(StrEnum):
    """How a text without Unicode is written; CAPITALS: in a font that has capitals alone."""

    TCVN3 = "TCVN3"
    TCVN3_CAPITALS = "TCVN3 (H)"
    VNI = "VNI"


def _pairs(written: str, shown: str) -> dict[str, str]:
    return dict(zip(written.split(), shown.split(), strict=True))


TCVN3: Mapping[str, str] = {
    "\u00ad": "ư",  # to Unicode a soft hyphen
    **_pairs("µ ¶ · ¸ ¹", "à ả ã á ạ"),  # noqa: RUF001 (they only look like signs)
    **_pairs("¨ » ¼ ½ ¾ Æ", "ă ằ ẳ ẵ ắ ặ"),
    **_pairs("© Ç È É Ê Ë", "â ầ ẩ ẫ ấ ậ"),
    **_pairs("® Ì Î Ï Ð Ñ", "đ è ẻ ẽ é ẹ"),
    **_pairs("ª Ò Ó Ô Õ Ö", "ê ề ể ễ ế ệ"),
    **_pairs("× Ø Ü Ý Þ", "ì ỉ ĩ í ị"),  # noqa: RUF001
    **_pairs("ß á â ã ä", "ò ỏ õ ó ọ"),
    **_pairs("« å æ ç è é", "ô ồ ổ ỗ ố ộ"),
    **_pairs("¬ ê ë ì í î", "ơ ờ ở ỡ ớ ợ"),
    **_pairs("ï ñ ò ó ô", "ù ủ ũ ú ụ"),
    **_pairs("õ ö ÷ ø ù", "ừ ử ữ ứ ự"),
    **_pairs("ú û ü ý þ", "ỳ ỷ ỹ ý ỵ"),
    **_pairs("¡ ¢ £ ¤ ¥ ¦ §", "Ă Â Ê Ô Ơ Ư Đ"),
}
"""The letter that is shown for each character of the text."""

_VNI_SMALL = {
    **_pairs("aø aû aõ aù aï", "à ả ã á ạ"),
    **_pairs("aê aè aú aü aé aë", "ă ằ ẳ ẵ ắ ặ"),
    **_pairs("aâ aà aå aã aá aä", "â ầ ẩ ẫ ấ ậ"),
    **_pairs("ñ eø eû eõ eù eï", "đ è ẻ ẽ é ẹ"),
    **_pairs("eâ eà eå eã eá eä", "ê ề ể ễ ế ệ"),
    **_pairs("ì æ ó í ò", "ì ỉ ĩ í ị"),
    **_pairs("oø oû oõ où oï", "ò ỏ õ ó ọ"),
    **_pairs("oâ oà oå oã oá oä", "ô ồ ổ ỗ ố ộ"),
    **_pairs("ô ôø ôû ôõ ôù ôï", "ơ ờ ở ỡ ớ ợ"),
    **_pairs("uø uû uõ uù uï", "ù ủ ũ ú ụ"),
    **_pairs("ö öø öû öõ öù öï", "ư ừ ử ữ ứ ự"),
    **_pairs("yø yû yõ yù î", "ỳ ỷ ỹ ý ỵ"),
}
VNI: Mapping[str, str] = {
    **_VNI_SMALL,
    **{written.upper(): shown.upper() for written, shown in _VNI_SMALL.items()},
    **{written.capitalize(): shown.upper() for written, shown in _VNI_SMALL.items()},
}
"""The letter that is shown for one or two characters of the text; the base decides the case."""

VNI_MARKS = frozenset("øûõùïêèúüéëâàåãáäØÛÕÙÏÊÈÚÜÉËÂÀÅÃÁÄ")
"""Characters that belong to the letter before them, if it takes them."""

_VIETNAMESE = re.compile("[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]")
"""Letters that no text in a legacy encoding has."""
_OF_TCVN3 = str.maketrans({**TCVN3, "\u03bc": "à"})
"""Word writes the micro sign also as the Greek letter."""
_LETTER_OF_VNI = re.compile("|".join(sorted(map(re.escape, VNI), key=len, reverse=True)))
_WORD = re.compile(r"[^\s!-/:-@\[-`{-~\u2010-\u203a]+")
"""What stands between spaces and signs; letters of the legacy encodings look like signs, too."""
_LEAST_LETTERS = 4
_LEAST_WORDS = 3
_MOSTLY = 0.8
_RARELY = 0.4


def encoding_of_font(name: str | None) -> Encoding | None:
    """The encoding of the texts set in the font `name`; None: Unicode."""
    folded = (name or "").strip().lower()
    if folded.startswith((".vn", "vntime")):
        return Encoding.TCVN3_CAPITALS if folded.endswith("h") else Encoding.TCVN3
    return Encoding.VNI if folded.startswith(("vni-", "vni ")) else None


def is_unicode(text: str) -> bool:
    """Whether `text` has a Vietnamese letter that it would not have in a legacy encoding."""
    return bool(_VIETNAMESE.search(unicodedata.normalize("NFC", text)))


def decoded(text: str, encoding: Encoding) -> str:
    """`text` in Unicode (NFC); one that is Unicode already, in whatever font, stays as it is."""
    if is_unicode(text):
        return text
    if encoding is Encoding.VNI:
        return _LETTER_OF_VNI.sub(lambda letter: VNI[letter[0]], text)
    letters = text.translate(_OF_TCVN3)
    large = encoding is Encoding.TCVN3_CAPITALS or _is_large(text)
    return letters.upper() if large else letters


def _is_large(text: str) -> bool:
    """Whether a TCVN3 text was typed for a font of capitals: its plain letters all are some."""
    plain = [char for char in text if char.isascii() and char.isalpha()]
    return len(plain) >= _LEAST_LETTERS and all(char.isupper() for char in plain)


def encoding_of_texts(texts: Iterable[str]) -> Encoding | None:
    """The encoding in which `texts`, whose fonts are lost, make words; None: Unicode, or no sign.

    Words with a letter that is not of ASCII are counted: as they stand, few are Vietnamese; in the
    right encoding, nearly all.
    """
    marked = [
        word
        for text in texts
        if not is_unicode(text)
        for word in _WORD.findall(text)
        if not word.isascii() and not word.isdigit()
    ]
    if len(marked) < _LEAST_WORDS or _share(marked) > _RARELY:
        return None
    shares = {
        encoding: _share(decoded(word, encoding) for word in marked)
        for encoding in (Encoding.TCVN3, Encoding.VNI)
    }
    best = max(shares, key=lambda encoding: shares[encoding])
    return best if shares[best] >= _MOSTLY else None


def _share(words: Iterable[str]) -> float:
    known = [is_syllable(word) for word in words]
    return sum(known) / len(known) if known else 0.0
