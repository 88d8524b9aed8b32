"""iCalendar (RFC 5545, with the properties of RFC 7986), by icalendar; no other module knows it.

Times are those of the press room's clocks, with their `TZID`, and the calendar defines that zone.
Google and Apple know zones by such names, Outlook reads the definition; given UTC, Outlook tells in
an event's details that it starts at 07:00 UTC (ridafkih/keeper.sh#417). Viet Nam's zone is one line
that no rule on summer time can make wrong. And a calendar with no entries yet holds that line: with
nothing in it, it would break the grammar (RFC 5545 §3.6: one component or more) and readers would
refuse it (collective/icalendar#251).

`METHOD` is left out: with it a file is a message of scheduling (RFC 5546), which asks for an
organiser in each entry.
"""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from uuid import UUID
from zoneinfo import ZoneInfo

import icalendar
from icalendar import vCalAddress, vCategory, vDDDTypes, vDuration, vInt, vText, vUri

from pressroom import __version__
from pressroom.exports.calendars import Calendar
from pressroom.exports.characters import lawful
from pressroom.exports.entry import Entry
from pressroom.exports.folding import folded
from pressroom.model.edition import Edition
from pressroom.model.moment import FIRST_YEAR

REFRESHED = timedelta(hours=1)
"""How often a program should look: a press conference may be moved on the day itself."""


class Diary:
    """Writes the calendars of one edition; an entry that stands in several is written once."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._written: dict[UUID, bytes] = {}

    def ics(self, calendar: Calendar) -> bytes:
        """The file of `calendar`."""
        head = _written(_head(self._edition, calendar)).removesuffix(_END)
        return b"".join((head, *map(self._entry, calendar.entries), _END))

    def _entry(self, entry: Entry) -> bytes:
        if entry.uid not in self._written:
            self._written[entry.uid] = _written(_event(entry))
        return self._written[entry.uid]


_END = b"END:VCALENDAR\r\n"


def _head(edition: Edition, calendar: Calendar) -> icalendar.Calendar:
    """The calendar without its entries."""
    made = icalendar.Calendar()
    made["PRODID"] = vText(f"-//pressroom//{__version__}//{edition.language.upper()}")
    made["VERSION"] = vText("2.0")
    # The names of RFC 7986, and those that every reader has known for longer.
    made["NAME"] = made["X-WR-CALNAME"] = vText(lawful(calendar.title))
    made["DESCRIPTION"] = made["X-WR-CALDESC"] = vText(lawful(calendar.text))
    made["URL"] = vUri(calendar.home)
    made["SOURCE"] = _uri(edition.url(calendar.address))
    made["REFRESH-INTERVAL"] = vDuration(REFRESHED, params={"VALUE": "DURATION"})
    made["X-PUBLISHED-TTL"] = vDuration(REFRESHED)
    if calendar.entries:
        made["LAST-MODIFIED"] = _utc(max(entry.updated for entry in calendar.entries))
    made.add_component(_zone(edition.room.settings.timezone))
    return made


def _event(entry: Entry) -> icalendar.Event:
    """The component; typed values are set, as `add` would take longer to type them."""
    made = icalendar.Event()
    made["UID"] = vText(str(entry.uid))
    made["SEQUENCE"] = vInt(entry.sequence)
    # In what is no message of scheduling, both are the last change (RFC 5545 §3.8.7.2).
    made["DTSTAMP"] = made["LAST-MODIFIED"] = _utc(entry.updated)
    made["CREATED"] = _utc(entry.created)
    made["DTSTART"] = vDDDTypes(entry.start)
    if entry.end:
        made["DTEND"] = vDDDTypes(entry.end)
    made["STATUS"] = vText("CANCELLED" if entry.cancelled else "CONFIRMED")
    if not isinstance(entry.start, datetime):
        made["TRANSP"] = vText("TRANSPARENT")
    for name, said in (
        ("SUMMARY", entry.title),
        ("DESCRIPTION", entry.text),
        ("LOCATION", entry.place),
    ):
        if said:
            made[name] = vText(lawful(said.text), params={"LANGUAGE": said.language})
    made["URL"] = vUri(entry.url)
    if entry.online:
        made["CONFERENCE"] = _uri(entry.online)
    if entry.categories:
        made["CATEGORIES"] = vCategory([lawful(category) for category in entry.categories])
    if entry.organiser:
        called = {"CN": lawful(entry.organiser.name)}
        made["ORGANIZER"] = vCalAddress(f"mailto:{entry.organiser.email}", params=called)
    return made


def _uri(address: str) -> vUri:
    """An address where the RFC wants to be told that it is one."""
    return vUri(address, params={"VALUE": "URI"})


def _utc(moment: datetime) -> vDDDTypes:
    """A moment as the RFC wants those of the calendar's own keeping (RFC 5545 §3.8.7)."""
    return vDDDTypes(moment.astimezone(UTC))


def _written(component: icalendar.Component) -> bytes:
    """The component's lines. icalendar folds as well, one character at a time."""
    lines = component.content_lines()
    return folded("".join([f"{line}\r\n" for line in lines if line]))


@lru_cache(maxsize=8)
def _zone(zone: ZoneInfo) -> icalendar.Timezone:
    """The zone's definition, from the first year of which a press room can speak."""
    made = icalendar.Timezone.from_tzinfo(zone, first_date=date(FIRST_YEAR, 1, 1))
    made.pop("COMMENT", None)  # says until when it holds, where the RFC knows no comment
    return made
