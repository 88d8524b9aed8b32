"""YAML in which every line is a key and its value, as in most declarations, read line by line.

What this reads it reads as libyaml does; all else it leaves to it. It takes a third of the time.
"""

import re

from pressroom.diagnostics.span import Span
from pressroom.source.node import Items, Node, Pairs, Scalar
from pressroom.source.text_file import is_usual

_LINE = re.compile(
    r'([a-z_]+): (?:"([^"\\\n]*)"|\[([a-z0-9][a-z0-9-]*(?:, [a-z0-9][a-z0-9-]*)*)\]|([^\W_].*))\n'
)
"""A key with a text in quotes, or a list of ids, or a text without quotes that begins a word."""
_AFTER_KEY = len(": ")
_BETWEEN = ", "


def read_lines(path: str, text: str, before: int) -> Pairs | None:
    """The map that `text` is, below so many lines of its file; None where it is more than that."""
    if not text or "\t" in text or not is_usual(text):
        return None
    entries: dict[str, tuple[Scalar, Node]] = {}
    line, at = before, 0
    while at < len(text):
        line += 1
        match = _LINE.match(text, at)
        if match is None or match[1] in entries:
            return None
        at = match.end()
        key, quoted, ids, plain = match.groups()
        start = len(key) + 1
        column = start + _AFTER_KEY
        value: Node
        if plain is not None:
            if ": " in plain or " #" in plain or plain[-1] in " :":
                return None
            value = Scalar(Span(path, line, column, line, column + len(plain)), plain)
        elif quoted is not None:
            end = column + len(quoted) + 2
            value = Scalar(Span(path, line, column, line, end), quoted, plain=False)
        else:
            value = _items(path, line, column, ids)
        entries[key] = Scalar(Span(path, line, 1, line, start), key), value
    last = value.span
    return Pairs(Span(path, before + 1, 1, last.end_line, last.end_column), tuple(entries.values()))


def _items(path: str, line: int, column: int, ids: str) -> Items:
    """The list of `ids`, of which the bracket stands at `column`."""
    nodes = []
    at = column + 1
    for id_ in ids.split(_BETWEEN):
        end = at + len(id_)
        nodes.append(Scalar(Span(path, line, at, line, end), id_))
        at = end + len(_BETWEEN)
    return Items(Span(path, line, column, line, column + len(ids) + 2), tuple(nodes))
