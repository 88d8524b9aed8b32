"""Ids for headings, so that a link can lead to them."""

import re
from html import unescape

from pressroom.diagnostics.span import Span
from pressroom.model.body import Heading
from pressroom.text.fold import fold

PREFIX = "muc-"
"""Keeps the ids of headings apart from those of the page around them."""

_HEADING = re.compile(r'<h([1-6]) data-sourcepos="(\d+):\d+-\d+:\d+">(.*?)</h\1>', re.DOTALL)
_NOT_IN_FRAGMENT = re.compile(r"[^\w\- ]")
_TAG = re.compile(r"<[^>]*>")


def heading_id(text: str) -> str:
    """The id of a heading, from its text or from the fragment that a link to it carries.

    It is the fragment that GitHub makes, so that a link works in the pull request's view too,
    without accents and behind `PREFIX`.
    """
    return PREFIX + _NOT_IN_FRAGMENT.sub("", fold(text)).strip().replace(" ", "-")


class Headings:
    """Gives each heading its id; equal ones are numbered as GitHub numbers them."""

    def __init__(self, path: str, line: int) -> None:
        self.path = path
        self.before = line - 1
        self.found: list[Heading] = []
        self.seen: dict[str, int] = {}

    def mark(self, html: str) -> str:
        """Cmark's `html` with an id at each heading."""
        return _HEADING.sub(self._take, html)

    def _take(self, match: re.Match[str]) -> str:
        level, line, inner = int(match[1]), int(match[2]) + self.before, match[3]
        text = unescape(_TAG.sub("", inner)).strip()
        id_ = heading_id(text)
        again = self.seen.get(id_, 0)
        self.seen[id_] = again + 1
        if again:
            id_ = f"{id_}-{again}"
        span = Span(self.path, line, 1, line, 1 + level)
        self.found.append(Heading(level, text, id_, span))
        return f'<h{level} id="{id_}">{inner}</h{level}>'
