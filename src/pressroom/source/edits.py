"""Changing a file at a few places: every other character, comments and line ends stay."""

from collections.abc import Iterable
from typing import NamedTuple

from pressroom.diagnostics.span import Span


class Edit(NamedTuple):
    """Put `text` for the characters `start` to `end` (offsets, from 0)."""

    start: int
    end: int
    text: str


class Lines:
    r"""A text as lines that spans count; `\r\n` and `\n` end them, and new lines end as they do."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.end = "\r\n" if "\r\n" in text else "\n"
        self._starts = [0]
        at = text.find("\n")
        while at >= 0:
            self._starts.append(at + 1)
            at = text.find("\n", at + 1)

    def offset(self, line: int, column: int) -> int:
        """The offset of a place; both count from 1."""
        return self._starts[line - 1] + column - 1

    def at(self, span: Span) -> str:
        """The first character of a place."""
        start = self.offset(span.line, span.column)
        return self.text[start : start + 1]

    def without(self, span: Span) -> Edit:
        """The edit that takes a place away, with the blanks before it."""
        start = self.offset(span.line, span.column)
        start = len(self.text[:start].rstrip(" \t"))
        return Edit(start, self.offset(span.end_line, span.end_column), "")

    def after(self, line: int, new: Iterable[str]) -> Edit:
        """The edit that puts lines after `line`."""
        begin = self._starts[line - 1]
        at = self.text.find("\n", begin)
        end = len(self.text) if at < 0 else at - (self.text[at - 1 : at] == "\r")
        return Edit(end, end, "".join(f"{self.end}{one}" for one in new))

    def edited(self, edits: Iterable[Edit]) -> str:
        """The text with all edits, which do not overlap; at one place they stand in their order."""
        parts: list[str] = []
        at = 0
        for edit in sorted(edits, key=lambda edit: edit.start):
            parts += [self.text[at : edit.start], edit.text]
            at = edit.end
        return "".join([*parts, self.text[at:]])
