"""One-line texts that want quotes: the line that the check gives to paste."""

import re
from collections.abc import Iterator

from pressroom.fields.form import Asked, Reading
from pressroom.mending.mend import Mend, Source
from pressroom.model.settings import VIET_NAM
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.source.front_matter import split
from pressroom.source.text_file import TextFile
from pressroom.source.yaml_text import parse_yaml
from pressroom.text.bilingual import Text, same

_MOST = 50
_HEAD = re.compile(r"[ \t]*(?:- +)*(?:[\w-]+:[ \t]+)?")


def _quoted(source: Source) -> str:
    """The text with such lines quoted; the reader stops at some, so it is asked again."""
    text = source.text
    for _ in range(_MOST):
        mended = next(_one_more(source, text), None)
        if mended is None:
            break
        text = mended
    return text


def _one_more(source: Source, text: str) -> Iterator[str]:
    """The text with one line more in quotes, for each line that wants them."""
    lines = text.split("\n")
    for flaw in _unquoted(source, text):
        at = flaw.span.line - 1
        line = str(flaw.values["line"])
        whole = flaw.span.end_line == flaw.span.line and _head(line) == _head(lines[at])
        if whole and line != lines[at]:
            yield "\n".join([*lines[:at], line, *lines[at + 1 :]])


def _head(line: str) -> str:
    """What stands before the text of a line: its indent, its dashes, its key."""
    head = _HEAD.match(line)
    return head[0] if head else ""


def _unquoted(source: Source, text: str) -> list[Flaw]:
    """The flaws of texts that YAML takes for something else, or cuts at a ` #`."""
    file = TextFile(source.path, text)
    reading = Reading(VIET_NAM, "vi")  # zone and language have no part in quotes
    if source.fenced:
        document, flaws = split(file)
        node = document.declared
        if node is not None:
            source.record.values(node, reading)
    else:
        tree, flaws = parse_yaml(file)
        if tree is not None:
            source.record.decode(tree, Asked("", same("")), reading)
    return [flaw for flaw in (*flaws, *reading.flaws) if flaw.kind is FlawKind.UNQUOTED]


QUOTES = Mend(
    ("PR013",),
    Text(vi="đặt nội dung trong dấu ngoặc kép", en="text put in quotes"),
    _quoted,
    reveals=True,
)
