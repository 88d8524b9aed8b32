"""Every calendar of an edition."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time

from pressroom.exports.entry import Entry, entries
from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.network import Department
from pressroom.model.release import Release
from pressroom.text.interface import Interface


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """A list of entries to subscribe to, by the moment at which they start; perhaps of none.

    `address` is relative to the site's root, `home` the absolute address of the page on whose
    subject it is, `text` a sentence on what it holds.
    """

    address: str
    title: str
    text: str
    home: str
    entries: tuple[Entry, ...]


def calendar_of_all(edition: Edition) -> Calendar:
    """The calendar of every body."""
    return _calendar(
        edition,
        address.calendar(edition.language, edition.default),
        edition.room.settings.publisher.named(edition.language),
        f"{edition.prefix}calendar/",
        edition.releases,
    )


def calendar_of(edition: Edition, body: Department) -> Calendar:
    """The calendar of a body: what it announced itself or together with others."""
    return _calendar(
        edition,
        address.department_calendar(body.id, edition.language, edition.default),
        body.name[edition.language],
        edition.department_address(body),
        edition.by_department.get(body.id, ()),
    )


def _calendar(
    edition: Edition, at: str, body: str, home: str, releases: Iterable[Release]
) -> Calendar:
    words = Interface(edition.language)
    zone = edition.room.settings.timezone

    def start(entry: Entry) -> datetime:
        if isinstance(entry.start, datetime):
            return entry.start
        return datetime.combine(entry.start, time.min, zone)

    return Calendar(
        address=at,
        title=words.filled("calendar_title", body=body),
        text=words.filled("calendar_text", body=body),
        home=edition.url(home),
        entries=tuple(sorted(entries(edition, releases), key=start)),
    )
