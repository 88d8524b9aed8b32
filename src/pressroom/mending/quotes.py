"""One-line texts that want quotes: the line that the check gives to paste."""

from pressroom.mending.mend import Mend, Source
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.source.front_matter import split
from pressroom.source.text_file import TextFile
from pressroom.source.yaml_text import parse_yaml
from pressroom.text.bilingual import Text

_MOST = 50


def _quoted(source: Source) -> str:
    """The text with such lines quoted; the reader stops at the first, so it is asked again."""
    text = source.text
    for _ in range(_MOST):
        flaw = _unquoted(source, text)
        if flaw is None:
            break
        lines = text.split("\n")
        at = flaw.span.line - 1
        mended = str(flaw.values["line"])
        if flaw.span.end_line != flaw.span.line or lines[at] == mended:
            break
        text = "\n".join([*lines[:at], mended, *lines[at + 1 :]])
    return text


def _unquoted(source: Source, text: str) -> Flaw | None:
    file = TextFile(source.path, text)
    flaws = split(file)[1] if source.fenced else parse_yaml(file)[1]
    return next((flaw for flaw in flaws if flaw.kind is FlawKind.UNQUOTED), None)


QUOTES = Mend(
    ("PR013",),
    Text(vi="đặt nội dung trong dấu ngoặc kép", en="text put in quotes"),
    _quoted,
)
