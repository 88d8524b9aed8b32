"""The frame under a finding: the lines that it speaks of, with marks under the characters."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from pressroom.diagnostics.excerpt import excerpt
from pressroom.diagnostics.finding import Finding, Related, Severity
from pressroom.diagnostics.paint import Ink, Paint, plain
from pressroom.diagnostics.span import Span
from pressroom.diagnostics.visible import place, visible

Lines = Callable[[str], Sequence[str]]
"""The lines of the file at a path, split at `\\n` alone; none where the file is no text."""

INK = {Severity.ERROR: Ink.ERROR, Severity.WARNING: Ink.WARNING}
"""The colour of each severity."""


class Frame(NamedTuple):
    """The rows of a frame, perhaps none, and the margin on which further rows line up with it."""

    rows: tuple[str, ...]
    margin: str


class _Mark(NamedTuple):
    """A run of signs under one line; `start` and `end` count characters from 0."""

    line: int
    start: int
    end: int
    sign: str
    ink: Ink
    message: str = ""
    continues: bool = False


def frame(finding: Finding, lines: Lines, language: str, paint: Paint = plain) -> Frame:
    """The lines of `finding` marked with `^`, and those of its related places with `-`.

    Places in the finding's own file stand in the order of their lines; each place elsewhere, and
    each that has no line to show, is headed by its path, line and column. A span over several
    lines is marked on its first and last line. A place that is a whole file, or beyond the end of
    its file, has no line to show.
    """
    path = finding.span.path
    own = _marks(finding.span, lines(path), "^", INK[finding.severity])
    elsewhere: list[tuple[Related, list[_Mark]]] = []
    for related in finding.also:
        message = visible(related.message[language])
        marks = _marks(related.span, lines(related.span.path), "-", Ink.ALSO, message)
        if marks and related.span.path == path:
            own += marks
        else:
            elsewhere.append((related, marks))
    shown = [*own, *(mark for _, marks in elsewhere for mark in marks)]
    width = max((len(str(mark.line)) for mark in shown), default=1)
    rows = list(_rows(own, lines(path), width, paint))
    for related, marks in elsewhere:
        head = f"{' ' * width}{paint(Ink.GUTTER, '-->')} {paint(Ink.PLACE, place(related.span))}"
        rows.append(head if marks else f"{head}: {visible(related.message[language])}")
        rows += _rows(marks, lines(related.span.path), width, paint)
    return Frame(tuple(rows), " " * (width + 1))


def _marks(span: Span, lines: Sequence[str], sign: str, ink: Ink, message: str = "") -> list[_Mark]:
    """The marks of `span`: one, or one on its first and one on its last line, or none."""
    if span == Span(span.path) or not 1 <= span.line <= len(lines):
        return []
    first = lines[span.line - 1]
    start = _offset(first, span.column)
    end_line = min(span.end_line, len(lines))
    end_column = span.end_column if end_line == span.end_line else len(lines[end_line - 1]) + 1
    if end_line > span.line and end_column <= 1:  # ends with the line before
        end_line -= 1
        end_column = len(lines[end_line - 1]) + 1
    if end_line <= span.line:
        end = _offset(first, end_column) if end_line == span.line else start
        return [_Mark(span.line, start, end, sign, ink, message)]
    last = lines[end_line - 1]
    end = _offset(last, end_column)
    indent = min(len(last) - len(last.lstrip()), end)
    return [
        _Mark(span.line, start, len(first), sign, ink),
        _Mark(end_line, indent, end, sign, ink, message, continues=True),
    ]


def _offset(line: str, column: int) -> int:
    return max(0, min(column - 1, len(line)))


def _rows(marks: list[_Mark], lines: Sequence[str], width: int, paint: Paint) -> Iterable[str]:
    """The rows for `marks` of one file; a line is repeated only where another part is shown."""
    if not marks:
        return
    bar = f"{' ' * width} {paint(Ink.GUTTER, '|')}"
    yield bar
    last = (0, "")
    for mark in sorted(marks):
        part = excerpt(lines[mark.line - 1], mark.start, mark.end)
        if mark.continues and last[0] < mark.line - 1:
            yield f"{' ' * width} {paint(Ink.GUTTER, '…')}"
        if last != (mark.line, part.text):
            gutter = paint(Ink.GUTTER, f"{mark.line:>{width}} |")
            yield f"{gutter} {part.text}".rstrip(" ")
            last = (mark.line, part.text)
        signs = f"{mark.sign * part.length} {mark.message}".rstrip(" ")
        yield f"{bar} {' ' * part.before}{paint(mark.ink, signs)}"
