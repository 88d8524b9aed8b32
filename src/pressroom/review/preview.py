"""A release as its readers will get it: page, card, feed item, e-mail and plain text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from pressroom.build.jobs import stamp
from pressroom.build.publication import Publication
from pressroom.exports.markdown import markdown
from pressroom.feeds.catalogue import Feed, feeds_of
from pressroom.feeds.item import Item, item
from pressroom.markup.plain_text import plain_text
from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.release import Release
from pressroom.model.rendition import Rendition
from pressroom.pages.cards import Cards
from pressroom.pages.page import Kind, Page, base_of
from pressroom.pages.release import Shared, release_page
from pressroom.pages.root import rooted
from pressroom.review.changed import Changed
from pressroom.text.dates import short_moment
from pressroom.text.interface import Interface


@dataclass(frozen=True, slots=True)
class Message:
    """An e-mail to subscribers: `sender` is a name, `text` the whole of it."""

    sender: str
    subject: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A release in one language; addresses are relative to the site's root.

    `page` and `listing` are whole pages as bytes of HTML. Where the language has no edition there
    are no listing, feed item and e-mail.
    """

    release: Release
    language: str
    title: str
    address: str
    url: str
    page: bytes
    listing_address: str = ""
    listing: bytes = b""
    item: Item | None = None
    feeds: tuple[str, ...] = ()
    message: Message | None = None
    text: str


def previews(publication: Publication, changed: Iterable[Changed]) -> Iterator[Preview]:
    """Each text at the moment from which it will be read: now, or when its time has come."""
    made: dict[tuple[str, datetime], _Frame] = {}
    for one in changed:
        at = max(publication.as_of, one.release.public_from)
        for language in one.languages:
            tongue = _language_of_frame(publication, one.release, language)
            if tongue is None:
                continue
            key = (tongue, at)
            if key not in made:
                made[key] = _Frame.of(publication, *key)
            yield _preview(publication, made[key], one.release, language)


def message(edition: Edition, release: Release) -> Message:
    """The e-mail of a release: what the feed says of it, without HTML."""
    made = item(edition, release)
    words = Interface(edition.language)
    department = edition.room.departments[release.department].name[edition.language]
    parts = [
        f"{department}, {short_moment(release.public_from, edition.language)}",
        made.title,
        made.summary or "",
        plain_text(made.content),
        f"{words['full_text']}: {made.url}",
    ]
    publisher = edition.room.settings.publisher.named(edition.language)
    return Message(publisher, made.title, "\n\n".join(part for part in parts if part))


class _Frame(NamedTuple):
    """An edition at a moment, and what all previews in it share."""

    edition: Edition
    common: Shared
    feeds: tuple[Feed, ...]

    @classmethod
    def of(cls, publication: Publication, language: str, at: datetime) -> "_Frame":
        edition = Edition(
            room=publication.room, language=language, as_of=at, site_url=publication.site_url
        )
        return cls(edition, Shared(edition, Cards(edition)), feeds_of(edition))


def _language_of_frame(publication: Publication, release: Release, language: str) -> str | None:
    """The language of the frame in which the site shows the text, or None where it shows none."""
    settings = publication.room.settings
    if language in settings.languages:
        is_there = language == settings.language or not release.removed
        return language if is_there else None
    is_there = language in settings.text_languages and not release.removed
    return settings.language if is_there else None


def _preview(publication: Publication, frame: _Frame, release: Release, language: str) -> Preview:
    edition = frame.edition
    page = release_page(edition, frame.common, release, language)
    shells = publication.rendered.shells
    shown = Rendition(release, language, edition.default)
    preview = Preview(
        release=release,
        language=language,
        title=page.title,
        address=page.address,
        url=edition.url(page.address),
        page=stamp(edition, shells, page),
        text=markdown(edition, shown).decode(),
    )
    if language != edition.language:
        return preview
    listing = _listing(edition, frame.common.cards, release)
    return replace(
        preview,
        listing_address=listing.address,
        listing=stamp(edition, shells, listing),
        item=item(edition, release),
        feeds=tuple(feed.subject.title for feed in frame.feeds if release in feed.releases),
        message=message(edition, release),
    )


def _listing(edition: Edition, cards: Cards, release: Release) -> Page:
    """A page of the archive with this release alone on it."""
    at = f"{edition.prefix}{address.RELEASES}/"
    words = Interface(edition.language)
    return Page(
        address=at,
        kind=Kind.ARCHIVE,
        language=edition.language,
        title=words["releases"],
        description=words["releases"],
        main=rooted(cards.listed([release], 2), base_of(at)),
    )
