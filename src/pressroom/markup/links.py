"""Links of a body: from what is written to an address, by arithmetic on paths alone.

Whether the target exists, and may be seen, is for the check to say: a body is the same whatever
else the repository holds.
"""

import posixpath
import re
from urllib.parse import quote, unquote

from pressroom.diagnostics.span import Span
from pressroom.markup.headings import heading_id
from pressroom.model import address
from pressroom.model.body import Leads, Link

ROOT = "\ue000"
"""Stands for the site's root before an address of its own; render keeps it out of all texts."""

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):|//")
_MOST_SOUGHT = 1000
"""Links not found as they are written after which none is sought, as each costs a whole search."""
_SAFE = "/-._~!$&'()*+,;=:@"


class Linker:
    """Gives the links of one body their addresses, in the order in which they stand."""

    def __init__(self, markdown: str, path: str, line: int, default: str) -> None:
        self.markdown = markdown
        self.path = path
        self.first_line = self.line = line
        self.default = default
        self.cursor = 0
        self.line_start = 0
        self.not_found = 0
        self.links: list[Link] = []

    def link(self, written: str, text: str, *, picture: bool) -> str:
        """The address for the `href` or `src` that was written for `text`, as HTML."""
        link, found = self._resolve(written, picture=picture)
        self.links.append(link._replace(text=text))
        return _escape(found)

    def _resolve(self, written: str, *, picture: bool) -> tuple[Link, str]:
        span = self._span(written)
        scheme = _SCHEME.match(written)
        if scheme:
            name = (scheme[1] or "https").lower()
            if name in {"http", "https"}:
                return Link(Leads.WEB, written, "", "", span, picture), "" if picture else written
            if name in {"mailto", "tel"} and not picture:
                return Link(Leads.MAIL, written, "", "", span), written
            return Link(Leads.UNKNOWN, written, "", "", span, picture), ""
        path, _, fragment = written.partition("#")
        if not path:
            fragment = _heading(fragment)
            return Link(Leads.HERE, written, "", fragment, span, picture), f"#{fragment}"
        joined = posixpath.normpath(posixpath.join(posixpath.dirname(self.path), unquote(path)))
        found = None if path.startswith("/") else address.of_file(joined, self.default)
        if joined.startswith(("../", "/")) or joined == ".." or found is None:
            return Link(Leads.OUTSIDE, written, joined, "", span, picture), ""
        fragment = _fragment(joined, fragment)
        hash_ = f"#{fragment}" if fragment else ""
        link = Link(Leads.FILE, written, joined, fragment, span, picture)
        return link, f"{ROOT}{quote(found, safe=_SAFE)}{hash_}"

    def _span(self, written: str) -> Span:
        """Where it is written: the next place with these letters, or the body's first line."""
        sought = (written, unquote(written)) if self.not_found < _MOST_SOUGHT else ()
        places = [(self.markdown.find(text, self.cursor), text) for text in sought if text]
        start, text = min((place for place in places if place[0] >= 0), default=(-1, ""))
        if text:
            line = self._line_of(start)
            column = start - self.line_start + 1
            return Span(self.path, line, column, line, column + len(text))
        self.not_found += 1
        return Span(self.path, self.first_line, 1, self.first_line, 1)

    def _line_of(self, start: int) -> int:
        """The line of the offset `start`, counted on from the place found before."""
        self.line += self.markdown.count("\n", self.cursor, start)
        before = self.markdown.rfind("\n", self.cursor, start)
        if before >= 0:
            self.line_start = before + 1
        self.cursor = start
        return self.line


def _fragment(target: str, written: str) -> str:
    """The id of a heading in a release, else as written: MkDocs' ids, or a PDF's `#page=3`."""
    if target.startswith(f"{address.RELEASES}/") and target.endswith(".md"):
        return _heading(written)
    return quote(unquote(written), safe=_SAFE)


def _heading(written: str) -> str:
    return heading_id(unquote(written)) if written else ""


def _escape(address_: str) -> str:
    return address_.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
