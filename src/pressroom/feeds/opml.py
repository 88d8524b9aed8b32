"""The list of all feeds of an edition, which a reader takes in one step: OPML 2.0 (opml.org).

Each outline names the feed's RSS file. OPML has one type of subscription, `rss`, and the lists that
readers, mail programs and newsrooms' systems write themselves hold little else; whoever wants Atom
or JSON finds them beside it under the same name.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from email.utils import format_datetime

from lxml import etree

from pressroom.feeds.catalogue import Group, groups_of
from pressroom.feeds.characters import lawful
from pressroom.feeds.format import Format
from pressroom.feeds.names import beginning, path_of
from pressroom.feeds.subjects import Subject
from pressroom.model.edition import Edition
from pressroom.text.interface import Interface

_SPECIFICATION = "http://opml.org/spec2.opml"


def path_of_list(edition: Edition) -> str:
    """Where the list stands below the site's root: `en/feeds/index.opml`."""
    return f"{edition.prefix}feeds/index.opml"


def opml(edition: Edition, more: Sequence[Subject] = ()) -> bytes:
    """The document; `more` are feeds that others write as RSS, and stand behind the foremost."""
    groups = groups_of(edition)
    root = etree.Element("opml", version="2.0")
    _head(root, edition, groups)
    body = etree.SubElement(root, "body")
    for group in groups:
        subjects = [feed.subject for feed in group.feeds]
        if group.title is None:
            _outlines(body, edition, [*subjects, *more])
        elif subjects:
            name = lawful(group.title)
            _outlines(etree.SubElement(body, "outline", text=name, title=name), edition, subjects)
    document: bytes = etree.tostring(
        root, encoding="utf-8", xml_declaration=True, pretty_print=True
    )
    return document


def _head(root: etree._Element, edition: Edition, groups: Iterable[Group]) -> None:
    publisher = edition.room.settings.publisher
    name = publisher.named(edition.language)
    said = {
        "title": Interface(edition.language).filled("feed_list_title", publisher=name),
        "dateModified": format_datetime(_modified(edition, groups)),  # RFC 822, OPML 2.0 "head"
        "ownerName": name,
        "ownerEmail": publisher.email,
        "docs": _SPECIFICATION,
    }
    head = etree.SubElement(root, "head")
    for tag, text in said.items():
        if text:
            etree.SubElement(head, tag).text = lawful(text)


def _modified(edition: Edition, groups: Iterable[Group]) -> datetime:
    """The last change of anything in the feeds; what they are called has no date of its own."""
    moments = (
        release.updated for group in groups for feed in group.feeds for release in feed.releases
    )
    settings = edition.room.settings
    return max(moments, default=beginning(settings)).astimezone(settings.timezone)


def _outlines(parent: etree._Element, edition: Edition, subjects: Iterable[Subject]) -> None:
    for subject in subjects:
        etree.SubElement(
            parent,
            "outline",
            type="rss",
            text=lawful(subject.title),
            title=lawful(subject.title),
            description=lawful(subject.text),
            xmlUrl=edition.url(path_of(edition, subject.stem, Format.RSS)),
            htmlUrl=edition.url(subject.home),
            language=edition.language,
        )
