"""Sizes of files in words."""

from pressroom.text.bilingual import Text

_STEP = 1000
_UNITS = ("B", "kB", "MB", "GB")


def size(count: int, language: str) -> str:
    """A number of bytes in decimal units: `1,5 MB` in Vietnamese, `1.5 MB` in English."""
    amount = float(count)
    unit = _UNITS[0]
    for unit in _UNITS:
        if amount < _STEP or unit == _UNITS[-1]:
            break
        amount /= _STEP
    figure = (
        f"{amount:.0f}"
        if unit == "B" or amount >= _STEP / 10
        else f"{amount:.1f}".removesuffix(".0")
    )
    return f"{figure.replace('.', ',') if language == 'vi' else figure} {unit}"


def size_words(count: int) -> Text:
    """`size` in both languages, to stand in a message."""
    return Text(vi=size(count, "vi"), en=size(count, "en"))
