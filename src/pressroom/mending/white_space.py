"""White space at the ends of lines, and the end of the last line."""

import re

from pressroom.mending.mend import Mend, Source
from pressroom.text.bilingual import Text

_FENCE = re.compile(r"[ >\t]*(?:[-*+]|\d+[.)])?[ \t]*(`{3,}|~{3,})")
_CODE = re.compile(r"(?: {4}|\t)[ \t]*\S")
_BREAK = re.compile(r"\S {2,}$")
"""Two spaces end a line inside a paragraph of Markdown: they are kept, as two."""


def _trimmed(source: Source) -> str:
    """The text with no white space at line ends but what means a line break; code stays."""
    lines = source.text.split("\n")
    declared = _declared(lines) if source.fenced else len(lines)
    fence = ""
    for at, line in enumerate(lines):
        opened = _FENCE.match(line) if at >= declared else None
        if opened and (not fence or opened[1].startswith(fence)):
            fence = "" if fence else opened[1]
        elif fence or (at >= declared and _CODE.match(line)):
            continue
        breaks = at >= declared and not opened and _BREAK.search(line)
        kept = "  " if breaks else ""
        lines[at] = line.rstrip(" \t") + kept
    return "\n".join(lines)


def _ended(source: Source) -> str:
    """The text with one line end after its last line."""
    return source.text.rstrip("\n") + "\n"


def _declared(lines: list[str]) -> int:
    """How many lines the declaration has, both fences with it."""
    fences = [at for at, line in enumerate(lines) if line.rstrip() == "---"]
    return fences[1] + 1 if len(fences) > 1 and fences[0] == 0 else len(lines)


WHITE_SPACE = Mend(
    (),
    Text(vi="bỏ dấu cách thừa ở cuối dòng", en="no white space at line ends"),
    _trimmed,
)
LAST_LINE = Mend(
    (),
    Text(vi="kết thúc tệp bằng một lần xuống dòng", en="one line end after the last line"),
    _ended,
)
