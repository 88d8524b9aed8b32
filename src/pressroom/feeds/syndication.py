"""RSS 2.0 and Atom (RFC 4287), both by feedgen; no other module knows it.

RSS has no place for an author without an address, nor for the time of a change: `dc:creator` and
`atom:updated`, beside feedgen's own `content:encoded` and `atom:link`, are what readers look for
(RSS Advisory Board, Best Practices Profile).

feedgen 0.9.0 is fast enough to stay: for an archive of 10,000 releases with 40 bodies, 14 topics
and 9 types in two languages (132 feeds, 396 files, 28 MB) all feeds take 0.4 s of processor time,
of which its part is 0.2 s.

What to know of it: it makes an entry's elements anew for each feed, which `Entry` mends; RSS takes
the last enclosure; `description` sets Atom's content too, and with `isSummary` breaks Atom;
`updated` is the clock's until it is set.
"""

from collections.abc import Iterable
from datetime import datetime
from html import escape
from typing import Any

from feedgen.entry import FeedEntry
from feedgen.feed import FeedGenerator
from lxml import etree

from pressroom import __version__
from pressroom.feeds.channel import Channel
from pressroom.feeds.enclosures import Enclosure, foremost
from pressroom.feeds.format import Format
from pressroom.feeds.item import Author, Item
from pressroom.model.kinds import ending

_ATOM = "http://www.w3.org/2005/Atom"
_DC = "http://purl.org/dc/elements/1.1/"
RSS_IMAGES = frozenset({"gif", "jpeg", "jpg", "png"})
"""What the image of a channel may be (RSS 2.0, "<image> is an optional sub-element")."""


class Additions:
    """What an item of RSS has beside what feedgen writes: an extension in feedgen's sense."""

    creator: str
    language: str
    updated: datetime

    def extend_ns(self) -> dict[str, str]:
        """The namespaces that stand at the document's root."""
        return {"dc": _DC}

    def extend_rss(self, element: Any) -> Any:  # noqa: ANN401 (feedgen is untyped)
        """Adds to an item; asked for the whole feed, adds nothing."""
        if element.tag == "item":
            etree.SubElement(element, f"{{{_DC}}}creator").text = self.creator
            etree.SubElement(element, f"{{{_DC}}}language").text = self.language
            etree.SubElement(element, f"{{{_ATOM}}}updated").text = self.updated.isoformat()
        return element


class Entry(FeedEntry):  # type: ignore[misc]  # feedgen is untyped
    """An entry whose elements are made once: lxml moves them from one feed's document to the next.

    So a document is to be written before the entry goes into another.
    """

    def __init__(self) -> None:
        super().__init__()
        self._made: dict[Format, Any] = {}

    def rss_entry(self, extensions: bool = True) -> Any:  # noqa: ANN401, FBT001, FBT002 (feedgen's)
        """The `item`."""
        if Format.RSS not in self._made:
            self._made[Format.RSS] = super().rss_entry(extensions)
        return self._made[Format.RSS]

    def atom_entry(self, extensions: bool = True) -> Any:  # noqa: ANN401, FBT001, FBT002 (feedgen's)
        """The `entry`."""
        if Format.ATOM not in self._made:
            self._made[Format.ATOM] = super().atom_entry(extensions)
        return self._made[Format.ATOM]


def entry(item: Item) -> Entry:
    """The item for both formats; it may stand in many feeds."""
    made = Entry()
    made.register_extension("additions", Additions, atom=False, rss=True)
    made.additions.creator = item.authors[0].name
    made.additions.language = item.language
    made.additions.updated = item.updated
    made.id(item.id)
    made.title(item.title)
    made.published(item.published)
    made.updated(item.updated)
    made.author([_author(author) for author in item.authors])
    made.link(rel="alternate", type="text/html", href=item.url)
    for enclosure in _foremost_last(item.enclosures):
        made.link(
            rel="enclosure",
            type=enclosure.media_type,
            length=str(enclosure.length),
            title=enclosure.title,
            href=enclosure.url,
        )
    made.category(
        [
            {"term": category.term, "scheme": category.scheme, "label": category.label}
            for category in item.categories
        ]
    )
    if item.summary is not None:
        made.description(escape(item.summary, quote=False))  # HTML, in RSS alone
        made.summary(item.summary)
    made.content(item.content, type="html")  # last: `description` sets it too
    return made


def rss(channel: Channel, entries: Iterable[Entry]) -> bytes:
    """The RSS document of `entries`."""
    feed = _feed(channel, Format.RSS, entries)
    feed.register_extension("additions", Additions, atom=False, rss=True)
    feed.description(escape(channel.text, quote=False))
    if channel.logo and ending(channel.logo) in RSS_IMAGES:
        feed.image(channel.logo, channel.title, channel.home)
    document: bytes = feed.rss_str(pretty=True)
    return document


def atom(channel: Channel, entries: Iterable[Entry]) -> bytes:
    """The Atom document of `entries`."""
    feed = _feed(channel, Format.ATOM, entries)
    feed.subtitle(channel.text)
    feed.logo(channel.logo)
    document: bytes = feed.atom_str(pretty=True)
    return document


def _feed(channel: Channel, form: Format, entries: Iterable[Entry]) -> FeedGenerator:
    feed = FeedGenerator()
    feed.id(channel.id)
    feed.title(channel.title)
    feed.updated(channel.updated)
    feed.language(channel.language)
    feed.author(_author(channel.author))
    feed.link(rel="self", type=form.media_type, href=channel.url(form))
    feed.link(rel="alternate", type="text/html", href=channel.home)
    feed.rights(channel.rights)
    feed.generator("pressroom", version=__version__)
    for one in entries:
        feed.add_entry(one, order="append")
    return feed


def _foremost_last(carried: tuple[Enclosure, ...]) -> list[Enclosure]:
    """All, in the order from which feedgen takes the right one for RSS: the last."""
    first = foremost(carried)
    return sorted(carried, key=lambda enclosure: enclosure is first)


def _author(author: Author) -> dict[str, str]:
    return {"name": author.name, "uri": author.url}
