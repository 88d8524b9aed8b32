"""Languages: their names, and how an element says in which one its text is."""

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from pressroom.text.bilingual import Text

if TYPE_CHECKING:
    from babel import Locale

_OF_VIET_NAM = {
    "bdq": Text(vi="tiếng Ba Na", en="Bahnar"),
    "blt": Text(vi="tiếng Thái Đen", en="Tai Dam"),
    "bru": Text(vi="tiếng Bru - Vân Kiều", en="Bru"),
    "cjm": Text(vi="tiếng Chăm", en="Cham"),
    "cmo": Text(vi="tiếng M'Nông", en="Mnong"),
    "hmn": Text(vi="tiếng Mông", en="Hmong"),
    "hre": Text(vi="tiếng Hrê", en="Hre"),
    "ium": Text(vi="tiếng Dao", en="Iu Mien"),
    "jra": Text(vi="tiếng Gia Rai", en="Jarai"),
    "kjg": Text(vi="tiếng Khơ Mú", en="Khmu"),
    "kpm": Text(vi="tiếng Cơ Ho", en="Koho"),
    "mtq": Text(vi="tiếng Mường", en="Muong"),
    "nut": Text(vi="tiếng Nùng", en="Nung"),
    "rad": Text(vi="tiếng Ê Đê", en="Rade"),
    "sed": Text(vi="tiếng Xơ Đăng", en="Sedang"),
    "tou": Text(vi="tiếng Thổ", en="Tho"),
    "twh": Text(vi="tiếng Thái Trắng", en="Tai Don"),
    "tyz": Text(vi="tiếng Tày", en="Tày"),
}
"""Languages of Viet Nam of which Babel has no name (CLDR), by their codes of ISO 639.

Those of the Thái have names of their own, since `th` is the language of Thailand.
"""


@lru_cache(maxsize=256)
def language_name(tag: str, language: str) -> str:
    """The language `tag` inside a sentence of `language`: `tiếng Pháp`, `French`; else the tag."""
    if tag in _OF_VIET_NAM:
        return _OF_VIET_NAM[tag][language]
    locale = _locale(tag)
    name = locale.get_language_name(language) if locale else None
    if not name:
        return tag
    return name[:1].lower() + name[1:] if language == "vi" else name


@cache
def own_name(tag: str) -> str:
    """The language `tag` as its own readers call it: `Tiếng Việt`, `Français`; else the tag."""
    locale = _locale(tag)
    name = locale.get_display_name() if locale else None
    return name[:1].upper() + name[1:] if name else tag


@cache
def marked(tag: str) -> str:
    """The attributes of an element in the language `tag`: `lang`, and `dir` where right to left."""
    return f'lang="{tag}" dir="rtl"' if direction(tag) == "rtl" else f'lang="{tag}"'


@cache
def direction(tag: str) -> str:
    """In which direction the language `tag` is written: `ltr` or `rtl`."""
    locale = _locale(tag)
    return locale.text_direction if locale else "ltr"


def _locale(tag: str) -> "Locale | None":
    # Babel is imported when a language is named: a check that finds nothing does without.
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415

    try:
        return Locale.parse(tag, sep="-")
    except (ValueError, UnknownLocaleError):
        return None
