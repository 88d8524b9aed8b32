"""A release's two parts: the declaration between `---` lines, and the body."""

import re
from dataclasses import dataclass

from pressroom.diagnostics.span import Span
from pressroom.source.flaw import Flaw, FlawKind, Lacks
from pressroom.source.node import Pairs
from pressroom.source.text_file import TextFile
from pressroom.source.yaml_text import parse_yaml
from pressroom.text.bilingual import Text

_KEY = re.compile(r"[\w-]+:(?:[ \t]|$)", re.MULTILINE)
_FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)
_LIKE_FENCE = re.compile(r"\s*(?P<sign>[-\u2010-\u2015_=+*~]{1,20})[ \t]*\n(?=[\w-]+ *[:=])")
"""A line above a key, as Word and other systems write the one that opens a declaration."""
_CODE = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)

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
        return whole, [Flaw(FlawKind.NO_FRONT_MATTER, Span(file.path), _lacking(file.text))]
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
        place = node.span if node else file.span(0, 3)
        flaws = [Flaw(FlawKind.NO_FRONT_MATTER, place, {"lacks": Lacks.KEYS})]
    second = _second(document.body)
    if second is not None:
        at = body_start + second
        flaws.append(Flaw(FlawKind.SECOND_DECLARATION, file.span(at, at + 3)))
    return document, flaws


def _second(body: str) -> int | None:
    """Where another declaration begins in `body`; between fences of code it is an example."""
    if "\n---" not in f"\n{body}":
        return None
    starts = (found.start() for found in _SECOND.finditer(body))
    return next((at for at in starts if len(_CODE.findall(body, 0, at)) % 2 == 0), None)


def _lacking(text: str) -> dict[str, str | Text]:
    """What alone is missing in a file that does not begin with `---`; nothing where more is."""
    like = _LIKE_FENCE.match(text)
    if like and like["sign"] == "---":
        return {"lacks": Lacks.TOP}
    if like:
        return {"lacks": Lacks.FENCE, "sign": like["sign"]}
    return {"lacks": Lacks.OPENING} if _KEY.match(text) and _FENCE.search(text) else {}
