"""A release as a listing shows it."""

from collections.abc import Iterable
from typing import NamedTuple

from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.release import Release
from pressroom.model.rendition import Said
from pressroom.text.dates import short_day


class Item(NamedTuple):
    """What a card says of a release; addresses are relative to the site's root.

    `published` is the moment of its publication for machines (ISO 8601), `day` its day for readers.
    """

    release: Release
    address: str
    title: Said
    summary: Said
    department: str
    department_address: str
    published: str
    day: str


def item(edition: Edition, release: Release) -> Item:
    """The release as a card of `edition`."""
    shown = edition.rendition(release)
    department = edition.room.departments[release.department]
    published = release.public_from
    return Item(
        release,
        edition.address(release),
        shown.title,
        shown.summary,
        department.name[edition.language],
        address.department(department.id, edition.language, edition.default),
        published.isoformat(),
        short_day(published.date(), edition.language),
    )


def items(edition: Edition, releases: Iterable[Release]) -> tuple[Item, ...]:
    """The releases as cards, in their order."""
    return tuple(item(edition, release) for release in releases)
