"""All exports of an edition, in parts that can be made apart."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice
from typing import TypeVar

from pressroom.exports.calendars import calendar_of, calendar_of_all
from pressroom.exports.ics import Diary
from pressroom.exports.markdown import markdown
from pressroom.exports.press_contact import press_card
from pressroom.exports.spokesperson import spokesperson_card
from pressroom.exports.vcard import vcard
from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.network import Department
from pressroom.model.release import Release
from pressroom.model.rendition import Rendition

Outputs = Iterator[tuple[str, bytes]]
Part = Callable[[], Outputs]
Thing = TypeVar("Thing")

TOGETHER = 50
"""Releases, or bodies, in one part."""


def exports(edition: Edition) -> Iterator[Part]:
    """What makes the files of `edition`, by path below the site's root.

    Cards are in the language of the default edition, and made with it.
    """
    yield partial(_calendars, edition)
    for releases in _some(edition.releases):
        yield partial(_texts, edition, releases)
    if edition.language == edition.default:
        for bodies in _some(edition.room.departments.values()):
            yield partial(_cards, edition, bodies)


def _some(things: Iterable[Thing]) -> Iterator[tuple[Thing, ...]]:
    left = iter(things)
    while some := tuple(islice(left, TOGETHER)):
        yield some


def _calendars(edition: Edition) -> Outputs:
    diary = Diary(edition)
    bodies = edition.room.departments.values()
    for calendar in (calendar_of_all(edition), *(calendar_of(edition, body) for body in bodies)):
        yield calendar.address, diary.ics(calendar)


def _texts(edition: Edition, releases: Iterable[Release]) -> Outputs:
    for release in releases:
        for language in edition.languages_of(release):
            shown = Rendition(release, language, edition.default)
            at = address.plain_text(release.key, language, edition.default)
            yield at, markdown(edition, shown)


def _cards(edition: Edition, bodies: Iterable[Department]) -> Outputs:
    for body in bodies:
        contact = press_card(edition, body)
        if contact:
            yield address.press_card(body.id), vcard(contact)
        for person in body.spokespersons:
            card = spokesperson_card(edition, person)
            if card:
                yield address.vcard(person.id), vcard(card)
