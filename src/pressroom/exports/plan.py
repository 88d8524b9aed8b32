"""All exports of an edition, in parts that can be made apart."""

from collections.abc import Iterable, Iterator
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
from pressroom.model.planned import Outputs, Planned
from pressroom.model.release import Release
from pressroom.model.rendition import Rendition
from pressroom.store.digest import digest

Part = Planned[Outputs]
Thing = TypeVar("Thing")

TOGETHER = 50
"""Releases, or bodies, in one part."""


def exports(edition: Edition) -> Iterator[Part]:
    """What makes the files of `edition`, by path below the site's root.

    Cards are in the language of the default edition, and made with it.
    """
    marks, prefix = edition.marks, edition.prefix
    telling = [release for release in edition.releases if release.event or release.consultation]
    known = digest(marks.of_all(telling), marks.network)
    yield Planned(f"{prefix}calendars", known, partial(_calendars, edition))
    for number, releases in enumerate(_some(edition.releases)):
        others = (_others(edition, release) for release in releases)
        known = digest(marks.of_all(releases), *others, marks.bodies, marks.register)
        yield Planned(f"{prefix}texts {number}", known, partial(_texts, edition, releases))
    if edition.language == edition.default:
        for number, bodies in enumerate(_some(edition.room.departments.values())):
            known = digest(marks.bodies, *(marks.body(body.id) for body in bodies))
            yield Planned(f"cards {number}", known, partial(_cards, edition, bodies))


def _others(edition: Edition, release: Release) -> str:
    """What the text of a release says of others: its voice's name, and what takes its place."""
    voice = edition.room.spokespersons.get(release.spokesperson or "")
    replacement = edition.marks.named(edition.replacement(release))
    return f"{voice.name if voice else ''}\n{replacement}"


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
