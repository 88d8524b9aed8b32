"""The body of a release: sanitised HTML, and what the check asks about it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from pressroom.diagnostics.span import Span
from pressroom.model.stretch import Stretch

BASE = "@@base@@"
"""Stands in a body's HTML where an address begins that is relative to the site's root."""

DEEPEST = 50
"""How many elements may stand inside one another."""


class Leads(StrEnum):
    """Where a link or a picture's address leads."""

    FILE = "file"
    HERE = "here"
    WEB = "web"
    MAIL = "mail"
    OUTSIDE = "outside"
    UNKNOWN = "unknown"


class Link(NamedTuple):
    """A link (or, with `picture`, an embedded picture).

    `target` is the path in the repository of a `FILE`; `fragment` the id of a heading in it. `text`
    is what readers see of the link, or hear of the picture.
    """

    leads: Leads
    written: str
    target: str
    fragment: str
    span: Span
    picture: bool = False
    text: str = ""


class Heading(NamedTuple):
    """A heading with its id in the page."""

    level: int
    text: str
    id: str
    span: Span


@dataclass(frozen=True, slots=True)
class Body:
    """What is shown of a body, and what was written: HTML and Markdown in UTF-8.

    Few ask for either, and as text they would take twice the memory: both may lie elsewhere until
    they are asked for. In the HTML, `BASE` stands before every address of the site itself.
    `line` is the line of its file (from 1) on which it begins.
    `raw_html` are the places of HTML that is not published; `too_deep` the place where lists and
    quotes nest deeper than is taken, in which case there is no HTML.
    """

    shown: bytes | Stretch
    written: bytes | Stretch = b""
    links: tuple[Link, ...] = ()
    headings: tuple[Heading, ...] = ()
    raw_html: tuple[Span, ...] = ()
    too_deep: Span | None = None
    line: int = 1

    @property
    def html(self) -> str:
        """What is shown."""
        return bytes(self.shown).decode()

    @property
    def markdown(self) -> str:
        """What was written."""
        return bytes(self.written).decode()

    def based(self, base: str) -> str:
        """The HTML for a page from which `base` leads to the site's root."""
        return self.html.replace(BASE, base)
