"""A release as an item of a feed, whatever the format."""

from dataclasses import dataclass
from datetime import datetime

from pressroom.feeds.characters import lawful
from pressroom.feeds.content import content
from pressroom.feeds.enclosures import Enclosure, enclosures
from pressroom.feeds.names import item_id
from pressroom.model.edition import Edition
from pressroom.model.network import Department
from pressroom.model.release import Release
from pressroom.text.interface import Interface


@dataclass(frozen=True, slots=True)
class Author:
    """A department, with the address of its page."""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class Category:
    """A topic or the type: the word `term` of the list `scheme`, called `label`."""

    scheme: str
    term: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One item; addresses are absolute, texts plain, `content` HTML in `language`.

    Without `summary` (and files, and categories) it says only that the release was withdrawn.
    """

    id: str
    url: str
    title: str
    summary: str | None
    content: str
    language: str
    published: datetime
    updated: datetime
    authors: tuple[Author, ...]
    categories: tuple[Category, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()


def item(edition: Edition, release: Release) -> Item:
    """The item of `release` in `edition`; moments are in the press room's time zone.

    Of a release that was withdrawn it tells that, and nothing that a newspaper could still take.
    """
    zone = edition.room.settings.timezone
    shown = edition.rendition(release)
    holds = release.withdrawn is None
    return Item(
        id=item_id(edition, release),
        url=edition.url(edition.address(release)),
        title=lawful(_title(edition, release)),
        summary=lawful(shown.summary.text) if holds else None,
        content=lawful(content(edition, release)),
        language=shown.body_language if holds else edition.language,
        published=release.public_from.astimezone(zone),
        updated=release.updated.astimezone(zone),
        authors=_authors(edition, release),
        categories=_categories(edition, release) if holds else (),
        enclosures=tuple(enclosures(edition, release)) if holds else (),
    )


def _title(edition: Edition, release: Release) -> str:
    """The title, before which stands that the release was withdrawn.

    Readers list titles alone, and a program that knows the item by its id takes the new title in
    the old one's place: so the list itself warns a journalist who has not opened it again.
    """
    title = edition.rendition(release).title.text
    if release.withdrawn is None:
        return title
    return Interface(edition.language).filled("feed_withdrawn_title", title=title)


def _authors(edition: Edition, release: Release) -> tuple[Author, ...]:
    """The department, then those that joined."""

    def author(department: Department) -> Author:
        url = edition.url(edition.department_address(department))
        return Author(lawful(department.name[edition.language]), url)

    ids = dict.fromkeys((release.department, *release.co_departments))
    return tuple(author(edition.room.departments[id_]) for id_ in ids)


def _categories(edition: Edition, release: Release) -> tuple[Category, ...]:
    """The topics by name, then the type."""
    language = edition.language
    topics_list, types_list = map(edition.room.settings.tag, ("topics", "types"))
    topics = [edition.room.topics[id_] for id_ in dict.fromkeys(release.topics)]
    return (
        *(Category(topics_list, topic.id, lawful(topic.named(language))) for topic in topics),
        Category(types_list, release.type.value, Interface(language)[release.type]),
    )
