"""What time alone changes: the moments at which the site is to be made again."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from pressroom.model.moment import beginning_of
from pressroom.model.room import Room


class Turn(StrEnum):
    """What happens at a moment, with nobody changing a file."""

    PUBLIC = "public"
    BANNER_ENDS = "banner-ends"
    EVENT_BEGINS = "event-begins"
    EVENT_OVER = "event-over"
    CONSULTATION_OPENS = "consultation-opens"
    CONSULTATION_CLOSES = "consultation-closes"
    NOTICE_PUBLIC = "notice-public"
    TERM_BEGINS = "term-begins"
    TERM_ENDS = "term-ends"
    BODY_BEGINS = "body-begins"
    BODY_ENDS = "body-ends"
    DOCUMENT_IN_FORCE = "document-in-force"
    DOCUMENT_ENDS = "document-ends"


class Change(NamedTuple):
    """From `at` on the site shows something else; `subject` is a file's path, an id or a number."""

    at: datetime
    turn: Turn
    subject: str


def changes(room: Room) -> Iterator[Change]:
    """Every change that time has brought and will bring, in no order.

    A day that is the last of something ends with it: the change is the first moment after.
    """
    for release in room.releases:
        yield Change(release.public_from, Turn.PUBLIC, release.path)
        if release.banner_until:
            yield Change(release.banner_until, Turn.BANNER_ENDS, release.path)
        if release.event:
            yield Change(release.event.start, Turn.EVENT_BEGINS, release.path)
            if release.event.end:
                yield Change(release.event.over, Turn.EVENT_OVER, release.path)
    zone = room.settings.timezone
    for first, last, begins, ends, subject in _spans(room):
        if first:
            yield Change(beginning_of(first, zone), begins, subject)
        if last and last < date.max:
            yield Change(beginning_of(last + timedelta(days=1), zone), ends, subject)


def next_changes(room: Room, as_of: datetime) -> tuple[Change, ...]:
    """All that changes at the first moment after `as_of` at which something does."""
    coming = [change for change in changes(room) if change.at > as_of]
    first = min((change.at for change in coming), default=None)
    return tuple(sorted(change for change in coming if change.at == first))


def next_change(room: Room, as_of: datetime) -> datetime | None:
    """The next moment at which time alone changes what is shown."""
    return min((change.at for change in changes(room) if change.at > as_of), default=None)


_Span = tuple[date | None, date | None, Turn, Turn, str]


def _spans(room: Room) -> Iterator[_Span]:
    """First and last days (inclusive) of what is shown, with their turns and their subject."""
    for body in room.departments.values():
        yield body.from_, body.until, Turn.BODY_BEGINS, Turn.BODY_ENDS, body.id
    for person in room.spokespersons.values():
        for term in person.terms:
            yield term.from_, term.until, Turn.TERM_BEGINS, Turn.TERM_ENDS, person.id
    for document in room.legal.values():
        yield (
            document.in_force,
            document.until,
            Turn.DOCUMENT_IN_FORCE,
            Turn.DOCUMENT_ENDS,
            document.number,
        )
    for notice in room.notices:
        yield notice.published, None, Turn.NOTICE_PUBLIC, Turn.NOTICE_PUBLIC, notice.path
    for release in room.releases:
        if asking := release.consultation:
            opens, closes = Turn.CONSULTATION_OPENS, Turn.CONSULTATION_CLOSES
            yield asking.opens, asking.closes, opens, closes, release.path
