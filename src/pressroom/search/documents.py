"""What can be found: the hand-written pages, notices and releases of an edition."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum
from functools import partial

from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.hand_written import HandWritten
from pressroom.model.moment import beginning_of
from pressroom.model.release import Release
from pressroom.text.dates import short_day
from pressroom.text.interface import Interface

_TARGET = re.compile(r"\]\([^)\n]*\)")
"""Where a link leads, in Markdown: an address is no text."""
_HEADING = re.compile(r"^# +(.+?) *#* *$", re.MULTILINE)


class Place(IntEnum):
    """Where in a document a word stands; what stands higher weighs more."""

    TEXT = 0
    SUMMARY = 1
    ABOUT = 2
    TITLE = 3


@dataclass(frozen=True, slots=True)
class Card:
    """What a result shows, as the card of a listing; what the search page can name is an id.

    `address` is relative to the site's root; `kind` a type, `page` or `notice`; `badge` is
    `withdrawn` or `correction`; `day` as people read it, `moment` as machines do (ISO 8601).
    """

    address: str
    title: str
    summary: str
    kind: str
    department: str = ""
    day: str = ""
    moment: str = ""
    badge: str = ""


@dataclass(frozen=True, slots=True)
class Facets:
    """By what results are filtered: ids, and the day as days since 1970; empty where there is none.

    `departments` are the body that issues, those that join in, and all above them.
    """

    departments: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    type: str = ""
    day: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """One thing that is found: its texts by the place in which they stand, and what it shows."""

    texts: tuple[tuple[Place, str], ...]
    card: Card
    facets: Facets


Maker = Callable[[], Document]


def planned(edition: Edition) -> list[Maker]:
    """What makes everything that can be found in `edition`: pages first, then the oldest first."""
    room = edition.room
    zone = room.settings.timezone
    notices = {notice.path: notice for notice in edition.notices}
    dated: list[tuple[datetime, Maker]] = [
        (release.public_from, partial(_of_release, edition, release))
        for release in edition.releases
    ]
    pages: list[Maker] = []
    for page in room.hand_written:
        if page.path in notices:
            notice = notices[page.path]
            at = edition.notice_address(notice)
            day = notice.published
            shown = (short_day(day, edition.language), day.isoformat())
            card = Card(at, notice.title, notice.description, "notice", "", *shown)
            dated.append((beginning_of(day, zone), partial(_of_page, page, card)))
        elif page.published is None and _language(edition, page) == edition.language:
            at = address.of_file(page.path, edition.default) or ""
            heading = _HEADING.search(page.body.markdown)
            if heading:
                pages.append(partial(_of_page, page, Card(at, heading[1], "", "page")))
    dated.sort(key=lambda found: found[0])
    return pages + [make for _, make in dated]


def _language(edition: Edition, page: HandWritten) -> str:
    default, *others = edition.room.settings.languages
    below = page.path.removeprefix(f"{address.CONTENT}/")
    return next((tag for tag in others if below.startswith(address.edition(tag, default))), default)


def _of_page(page: HandWritten, card: Card) -> Document:
    text = _TARGET.sub("] ", page.body.markdown)
    texts = ((Place.TITLE, card.title), (Place.SUMMARY, card.summary), (Place.TEXT, text))
    if not card.moment:
        return Document(texts, card, Facets())
    day = date.fromisoformat(card.moment)
    return Document(((Place.ABOUT, _in_digits(day)), *texts), card, Facets(day=_days(day)))


def _of_release(edition: Edition, release: Release) -> Document:
    room = edition.room
    shown = edition.rendition(release)
    day = release.public_from.date()
    card = Card(
        edition.address(release),
        shown.title.text,
        "" if release.removed else shown.summary.text,
        release.type,
        release.department,
        short_day(day, edition.language),
        day.isoformat(),
        "withdrawn" if release.withdrawn else "correction" if release.corrections else "",
    )
    issuing = (release.department, *release.co_departments)
    above = [up.id for id_ in issuing for up in room.above(room.departments[id_])]
    facets = Facets(
        tuple(dict.fromkeys([*issuing, *above])),
        release.topics,
        str(release.type),
        _days(day),
    )
    return Document(tuple(_texts(edition, release)), card, facets)


_EPOCH = 719_163
"""The ordinal of 1 January 1970."""


def _in_digits(day: date) -> str:
    """`05/02/2026`: what was published on a day is found as what names it."""
    return f"{day:%d/%m/%Y}"


def _days(day: date) -> int:
    """Days since 1970."""
    return day.toordinal() - _EPOCH


def _texts(edition: Edition, release: Release) -> Iterator[tuple[Place, str]]:
    """What the release's page says; of a removed text that is its title, and why it is gone."""
    shown = edition.rendition(release)
    yield Place.TITLE, shown.title.text
    yield Place.ABOUT, Interface(edition.language)[release.type]
    yield Place.ABOUT, _in_digits(release.public_from)
    withdrawal = shown.withdrawal
    if withdrawal:
        yield Place.TEXT, withdrawal.text
    if release.removed:
        return
    for about in _about(edition, release):
        yield Place.ABOUT, about
    yield Place.SUMMARY, shown.summary.text
    yield Place.TEXT, _TARGET.sub("] ", shown.body.markdown)
    for question, answer in shown.questions:
        yield Place.TEXT, question.text
        yield Place.TEXT, answer.text
    for picture in shown.pictures:
        yield Place.TEXT, picture.alt.text
        if picture.caption:
            yield Place.TEXT, picture.caption.text
    for attachment in shown.attachments:
        yield Place.TEXT, attachment.title.text
    for _, note in shown.corrections:
        yield Place.TEXT, note.text


def _about(edition: Edition, release: Release) -> Iterator[str]:
    room, language = edition.room, edition.language
    if release.number:
        yield release.number
    for id_ in (release.department, *release.co_departments):
        body = room.departments[id_]
        yield body.name[language]
        if body.abbreviation:
            yield body.abbreviation
    for id_ in release.topics:
        yield room.topics[id_].named(language)
    yield from release.places
    person = room.spokespersons.get(release.spokesperson) if release.spokesperson else None
    if person:
        yield person.name
