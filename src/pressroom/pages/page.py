"""A page before it is stamped: its address, its head and its main part."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache, partial
from html import escape

from pressroom.feeds.discovery import Discovered
from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.planned import Planned
from pressroom.text.languages import marked, own_name


class Kind(StrEnum):
    """The kinds of page; MkDocs renders one shell for each, in each language."""

    HOME = "home"
    RELEASE = "release"
    ARCHIVE = "archive"
    TOPIC = "topic"
    TYPE = "type"
    DEPARTMENT = "department"
    NETWORK = "network"
    CALENDAR = "calendar"
    NOTICES = "notices"
    SUBSCRIBE = "subscribe"
    CORRECTIONS = "corrections"
    LEGAL = "legal"
    SEARCH = "search"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page; `address` is relative to the site's root and ends in `/`, or is empty.

    `others` are the addresses of the same page in other languages; `language` is that of the
    page's frame, `text_language` that of its text where it has one of its own, `open_graph` more
    properties for link previews, `data` what the page says to machines (JSON-LD 1.1).
    """

    address: str
    kind: Kind
    language: str
    title: str
    description: str
    main: str
    others: Mapping[str, str] = field(default_factory=dict)
    feeds: tuple[Discovered, ...] = ()
    text_language: str = ""
    open_graph: Mapping[str, str] = field(default_factory=dict)
    data: Mapping[str, object] = field(default_factory=dict)

    @property
    def base(self) -> str:
        """The way from the page to the site's root."""
        return base_of(self.address)


PlannedPages = Planned[Iterable[Page]]
"""Some pages that are made together."""


def alone(address: str, depends: str | None, make: Callable[[], Page]) -> PlannedPages:
    """The one page at `address`."""
    return Planned(address, depends, partial(_alone, make))


def _alone(make: Callable[[], Page]) -> tuple[Page, ...]:
    return (make(),)


def base_of(address: str) -> str:
    """The way from `address` to the root: `./` for ``, `../../` for `releases/2026/`."""
    return "../" * address.count("/") or "./"


def head(page: Page, edition: Edition) -> str:
    """The page's own elements of `<head>`, as HTML."""
    url = edition.url(page.address)
    lines = [
        _meta("name", "description", page.description),
        f'<link rel="canonical" href="{escape(url)}">',
    ]
    if page.others:
        together = {page.text_language or page.language: page.address, **page.others}
        lines += [
            f'<link rel="alternate" hreflang="{tag}" href="{escape(edition.url(at))}">'
            for tag, at in sorted(together.items())
        ]
    if page.feeds:
        lines.append(_feeds(page.feeds, page.base))
    graph = {
        "og:title": page.title,
        "og:description": page.description,
        "og:url": url,
        "og:locale": _LOCALES.get(page.language, page.language),
        "og:site_name": edition.room.settings.publisher.named(page.language),
        "og:type": "website",
        **page.open_graph,
    }
    lines += [_meta("property", name, content) for name, content in graph.items()]
    if page.data:
        lines.append(f'<script type="application/ld+json">{_inside_script(page.data)}</script>')
    return "\n".join(lines)


def languages(page: Page, edition: Edition) -> str:
    """The items of the language switcher: this page in each edition, else the edition's home."""
    items = []
    for tag in edition.room.settings.languages:
        name = own_name(tag)
        if tag == (page.text_language or page.language):
            items.append(f'<li><span {marked(tag)} aria-current="true">{name}</span></li>')
            continue
        href = page.base + page.others.get(tag, address.edition(tag, edition.default))
        items.append(f'<li><a href="{href}" hreflang="{tag}" {marked(tag)}>{name}</a></li>')
    return "\n".join(items)


@lru_cache(maxsize=1024)
def _feeds(feeds: tuple[Discovered, ...], base: str) -> str:
    """The links to feeds; the pages of a body's releases have the same."""
    return "\n".join(
        f'<link rel="alternate" type="{feed.media_type}" title="{escape(feed.title)}"'
        f' href="{base}{feed.path}">'
        for feed in feeds
    )


_LOCALES = {"vi": "vi_VN", "en": "en_GB"}


def _meta(attribute: str, name: str, content: str) -> str:
    return f'<meta {attribute}="{name}" content="{escape(content)}">'


def _inside_script(data: Mapping[str, object]) -> str:
    """JSON in which no text can end the element or begin a comment (HTML Standard §4.12.1.3)."""
    return json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")
