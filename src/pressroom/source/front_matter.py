"""A release's two parts: the declaration between `---` lines, and the body."""

import re
from dataclasses import dataclass

from pressroom.diagnostics.span import Span
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.source.node import Pairs
from pressroom.source.text_file import TextFile
from pressroom.source.yaml_text import parse_yaml

_KEY = re.compile(r"[\w-]+:(?:[ \t]|$)", re.MULTILINE)
_FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)


_SECOND = re.compile(
    r"^---[ \t]*\n(?:[a-z_]+:.*\n|[ \t]+.*\n)*?(?:title|type|department|published|summary):",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Document:
    """A file of front matter and body; `body_line` is the line (from 1) where the body begins."""

    file: TextFile
    declared: Pairs | None
    body: str
    body_line: int


def split(file: TextFile) -> tuple[Document, list[Flaw]]:
    """The two parts of `file` and what is wrong with the first; without it, all is body."""
    opening = _FENCE.match(file.text)
    whole = Document(file, None, file.text, 1)
    if opening is None:
        lacks = {"lacks": "---"} if _KEY.match(file.text) and _FENCE.search(file.text) else {}
        return whole, [Flaw(FlawKind.NO_FRONT_MATTER, Span(file.path), lacks)]
    closing = _FENCE.search(file.text, opening.end())
    if closing is None:
        return whole, [Flaw(FlawKind.UNCLOSED_FRONT_MATTER, file.span(0, opening.end()))]
    start = opening.end() + 1
    node, flaws = parse_yaml(file, start, closing.start(), line=2)
    body_start = min(closing.end() + 1, len(file.text))
    document = Document(
        file,
        node if isinstance(node, Pairs) else None,
        file.text[body_start:],
        file.text.count("\n", 0, body_start) + 1,
    )
    if not isinstance(node, Pairs) and not flaws:
        flaws = [Flaw(FlawKind.NO_FRONT_MATTER, node.span if node else file.span(0, 3))]
    second = _SECOND.search(document.body) if "\n---" in f"\n{document.body}" else None
    if second:
        at = body_start + second.start()
        flaws.append(Flaw(FlawKind.SECOND_DECLARATION, file.span(at, at + 3)))
    return document, flaws
