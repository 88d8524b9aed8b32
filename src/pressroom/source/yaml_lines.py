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
    line, at, end = before, 0, 1
    while at < len(text):
        line += 1
        match = _LINE.match(text, at)
        if match is None or match[1] in entries:
            return None
        at = match.end()
        key, quoted, ids, plain = match.groups()
        start = len(key) + 1
        column = start + _AFTER_KEY
        if plain is not None:
            if ": " in plain or " #" in plain or plain[-1] in " :":
                return None
            end = column + len(plain)
            value: Node = Scalar(Span(path, line, column, line, end), plain)
        elif quoted is not None:
            end = column + len(quoted) + 2
            value = Scalar(Span(path, line, column, line, end), quoted, plain=False)
        else:
            end = column + len(ids) + 2
            value = _items(Span(path, line, column, line, end), ids)
        entries[key] = Scalar(Span(path, line, 1, line, start), key), value
    return Pairs(Span(path, before + 1, 1, line, end), tuple(entries.values()))


def _items(span: Span, ids: str) -> Items:
    """The list of `ids` in brackets."""
    nodes = []
    at = span.column + 1
    for id_ in ids.split(_BETWEEN):
        end = at + len(id_)
        nodes.append(Scalar(Span(span.path, span.line, at, span.line, end), id_))
        at = end + len(_BETWEEN)
    return Items(span, tuple(nodes))
