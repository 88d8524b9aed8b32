"""What changes in a file, as lines taken away and lines added, in colour where there is some."""

from difflib import unified_diff

from pressroom.diagnostics.paint import Ink, Paint
from pressroom.diagnostics.visible import visible

_INKS = {"+": Ink.ADDED, "-": Ink.REMOVED, "@": Ink.GUTTER}
_AROUND = 2


def difference(path: str, before: str, after: str, paint: Paint) -> str:
    """The unified difference of a file's two states, hidden characters written out."""
    rows = [*unified_diff(_lines(before), _lines(after), path, path, n=_AROUND, lineterm="")]
    shown = [paint(Ink.PLACE, row) for row in rows[:2]]
    shown += [
        paint(_INKS[row[0]], visible(row)) if row[:1] in _INKS else visible(row) for row in rows[2:]
    ]
    return "".join(f"{row}\n" for row in shown)


def _lines(text: str) -> list[str]:
    return text.split("\n")
