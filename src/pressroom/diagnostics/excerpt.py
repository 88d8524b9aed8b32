"""The part of a line that a reader is shown, with the place of a mark under it."""

from typing import NamedTuple

from pressroom.diagnostics.visible import columns, shown

WIDTH = 100
"""Columns of a line that are shown at most, the signs of omission not counted."""

_BEFORE = 30
# A column holds five characters at most: one that is seen, and its marks.
_REACH = 5 * WIDTH
_OMISSION = "…"


class Excerpt(NamedTuple):
    """What is shown of a line, and the columns before the mark and in it."""

    text: str
    before: int
    length: int


def excerpt(line: str, start: int, end: int) -> Excerpt:
    """What is shown of `line` around its characters from `start` to before `end` (from 0).

    Of a long line only the surroundings are looked at. A mark that would take no column takes one.
    """
    offset = max(0, start - _REACH)
    forms = shown(line[offset : start + _REACH])
    widths = [columns(form) for form in forms]
    at = _carrier(widths, start - offset)
    low, high = _window(widths, at)
    cut_before = offset + low > 0
    cut_after = offset + high < len(line)
    text = "".join(forms[low:high])
    length = sum(widths[at : min(end - offset, high)])
    if end - offset > high:
        length += len(_OMISSION)
    return Excerpt(
        text=f"{_OMISSION * cut_before}{text}{_OMISSION * cut_after}",
        before=len(_OMISSION) * cut_before + sum(widths[low:at]),
        length=max(1, length),
    )


def _carrier(widths: list[int], at: int) -> int:
    """The character that carries the mark at `at`, or `at`."""
    while 0 < at < len(widths) and widths[at] == 0:
        at -= 1
    return at


def _window(widths: list[int], at: int) -> tuple[int, int]:
    """The characters around `at` that fit: some before, then what follows, then more before."""
    low, used = _leftwards(widths, at, 0, _BEFORE)
    high = at
    while high < len(widths) and used + widths[high] <= WIDTH:
        used += widths[high]
        high += 1
    low, _ = _leftwards(widths, low, used, WIDTH)
    while low < at and widths[low] == 0:
        low += 1
    return low, high


def _leftwards(widths: list[int], low: int, used: int, limit: int) -> tuple[int, int]:
    while low > 0 and used + widths[low - 1] <= limit:
        low -= 1
        used += widths[low]
    return low, used
