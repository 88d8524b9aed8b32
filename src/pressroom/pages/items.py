"""A release as a listing shows it."""

from collections.abc import Iterable
from typing import NamedTuple

from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.release import Release
from pressroom.model.rendition import Said
from pressroom.text.dates import short_day, short_moment


class Item(NamedTuple):
    """What a card says of a release; addresses are relative to the site's root."""

    release: Release
    address: str
    title: Said
    summary: Said
    department: str
    department_address: str
    day: str
    moment: str


def item(edition: Edition, release: Release) -> Item:
    """The release as a card of `edition`."""
    shown = edition.rendition(release)
    department = edition.room.departments[release.department]
    return Item(
        release,
        edition.address(release),
        shown.title,
        shown.summary,
        department.name[edition.language],
        address.department(department.id, edition.language, edition.default),
        short_day(release.public_from.date(), edition.language),
        short_moment(release.public_from, edition.language),
    )


def items(edition: Edition, releases: Iterable[Release]) -> tuple[Item, ...]:
    """The releases as cards, in their order."""
    return tuple(item(edition, release) for release in releases)
