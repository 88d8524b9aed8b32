"""A page before it is stamped: its address, its head and its main part."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from markupsafe import Markup, escape

from pressroom.feeds.discovery import Discovered
from pressroom.model.edition import Edition


class Kind(StrEnum):
    """The kinds of page; MkDocs renders one shell for each, in each language."""

    HOME = "home"
    RELEASE = "release"
    ARCHIVE = "archive"
    DEPARTMENT = "department"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page; `address` is relative to the site's root and ends in `/`, or is empty.

    `others` are the addresses of the same page in other languages; `language` is that of the
    page's frame, `open_graph` more properties for link previews, `structured` its JSON-LD.
    """

    address: str
    kind: Kind
    language: str
    title: str
    description: str
    main: str
    others: Mapping[str, str] = field(default_factory=dict)
    feeds: tuple[Discovered, ...] = ()
    open_graph: Mapping[str, str] = field(default_factory=dict)

    @property
    def base(self) -> str:
        """The way from the page to the site's root."""
        return base_of(self.address)


def base_of(address: str) -> str:
    """The way from `address` to the root: `./` for ``, `../../` for `releases/2026/`."""
    return "../" * address.count("/") or "./"


def head(page: Page, edition: Edition) -> Markup:
    """The page's own elements of `<head>`."""
    url = edition.url(page.address)
    lines = [
        _meta("name", "description", page.description),
        Markup('<link rel="canonical" href="{}">').format(url),
    ]
    if page.others:
        together = {page.language: page.address, **page.others}
        lines += [
            Markup('<link rel="alternate" hreflang="{}" href="{}">').format(tag, edition.url(at))
            for tag, at in sorted(together.items())
        ]
    lines += [
        Markup('<link rel="alternate" type="{}" title="{}" href="{}">').format(
            feed.media_type, feed.title, page.base + feed.path
        )
        for feed in page.feeds
    ]
    graph = {
        "og:title": page.title,
        "og:description": page.description,
        "og:url": url,
        "og:locale": {"vi": "vi_VN", "en": "en_GB"}.get(page.language, page.language),
        "og:site_name": edition.room.settings.publisher.named(page.language),
        "og:type": "website",
        **page.open_graph,
    }
    lines += [_meta("property", name, content) for name, content in graph.items()]
    return Markup("\n").join(lines)


def languages(page: Page, edition: Edition) -> Markup:
    """The items of the language switcher: this page in each edition, else the edition's home."""
    items = []
    default = edition.default
    for tag in edition.room.settings.languages:
        name = NAMES.get(tag, tag)
        if tag == page.language:
            items.append(Markup('<li><span lang="{}" aria-current="true">{}</span></li>').format(tag, name))
            continue
        home = "" if tag == default else f"{tag}/"
        href = page.base + page.others.get(tag, home)
        items.append(
            Markup('<li><a href="{}" hreflang="{}" lang="{}">{}</a></li>').format(href, tag, tag, name)
        )
    return Markup("\n").join(items)


NAMES = {"vi": "Tiếng Việt", "en": "English", "fr": "Français", "zh": "中文", "lo": "ລາວ", "km": "ខ្មែរ"}
"""Languages by their own names."""


def _meta(attribute: str, name: str, content: str) -> Markup:
    return Markup('<meta {}="{}" content="{}">').format(Markup(attribute), name, escape(content))
