"""Where in a body raw HTML stands, which cmark has left out."""

import re

from pressroom.diagnostics.span import Span

OMITTED = "<!-- raw HTML omitted -->"
"""What cmark's safe mode writes for it."""

MOST = 20
"""Places told of one body."""

_CODE_BLOCK = re.compile(r'<pre data-sourcepos="(\d+):\d+-(\d+):\d+">')
_CODE_SPAN = re.compile(r"(?<!`)(`{1,40})(?!`)[^`].*?(?<!`)\1(?!`)")
_AUTOLINK = re.compile(r"\\<|<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>")
_RAW = re.compile(r"<!--.*?(?:-->|$)|</?[A-Za-z][^<>]*>?|<[?!][^<>]*>?")


def raw_html_places(markdown: str, html: str, path: str, line: int) -> tuple[Span, ...]:
    """The places of raw HTML in `markdown`, which begins at `line` of the file `path`.

    `html` is what cmark made of it: it tells which lines are code. At least one place is given.
    """
    coded: set[int] = set()
    for first, last in _CODE_BLOCK.findall(html):
        coded.update(range(int(first), int(last) + 1))
    places: list[Span] = []
    for number, text in enumerate(markdown.split("\n"), start=1):
        if number in coded or "<" not in text:
            continue
        masked = _AUTOLINK.sub(_blank, _CODE_SPAN.sub(_blank, text))
        for match in _RAW.finditer(masked):
            at = number + line - 1
            places.append(Span(path, at, match.start() + 1, at, match.end() + 1))
            if len(places) == MOST:
                return tuple(places)
    return tuple(places) or (Span(path, line, 1, line, 1),)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
