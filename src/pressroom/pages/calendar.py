"""The calendar: what comes, what is open for comments, what was, and how to take it along."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby

from pressroom.feeds.discovery import discovered
from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.network import Department
from pressroom.model.release import Release
from pressroom.pages.agenda import Occasion, asked, coming, occasions, open_today, past
from pressroom.pages.listing import Listing, depends, listings, numbered
from pressroom.pages.page import Kind, Page, PlannedPages, alone, base_of
from pressroom.pages.templates import fill
from pressroom.text.collation import collation_key
from pressroom.text.dates import month_of_year
from pressroom.text.interface import Interface

BELOW = "calendar/"


def calendar(edition: Edition) -> Iterator[PlannedPages]:
    """The front page with what comes, and the older pages of what is over."""
    for listing in listings(edition, past(edition, edition.events), edition.prefix + BELOW):
        known = depends(edition, listing) if listing.number else None
        yield alone(listing.address, known, partial(_page, edition, listing))


def _page(edition: Edition, listing: Listing[Release]) -> Page:
    """A page of what is over; all else stands on the first one."""
    words = Interface(edition.language)
    first = listing.number is None
    base = base_of(listing.address)
    title = numbered(words["calendar"], listing, edition.language)
    file = address.calendar(edition.language, edition.default)
    url = edition.url(file)
    main = fill(
        "calendar.html",
        edition,
        base,
        trail=((words["home"], edition.prefix),),
        title=title,
        first=first,
        months=list(_by_month(edition, coming(edition, edition.events))) if first else [],
        asked=asked(edition, open_today(edition, edition.releases)) if first else (),
        years=list(_by_year(occasions(edition, listing.entries))),
        listing=listing,
        file=file,
        url=url,
        webcal=f"webcal:{url.partition(':')[2]}",
        bodies=_bodies(edition) if first else [],
    )
    return Page(
        address=listing.address,
        kind=Kind.CALENDAR,
        language=edition.language,
        title=title,
        description=words["calendar_summary"],
        main=main,
        others=edition.elsewhere(BELOW) if first else {},
        feeds=discovered(edition),
    )


def _by_month(
    edition: Edition, releases: Iterable[Release]
) -> Iterator[tuple[str, list[Occasion]]]:
    """Events under the names of the months in which they begin, in their order."""
    every = occasions(edition, releases)
    for (year, month), group in groupby(
        every, key=lambda one: (one.event.start.year, one.event.start.month)
    ):
        yield month_of_year(year, month, edition.language), list(group)


def _by_year(every: Iterable[Occasion]) -> Iterator[tuple[int, list[Occasion]]]:
    """Events under the years in which they ended, in their order."""
    for year, group in groupby(every, key=lambda one: one.event.over.year):
        yield year, list(group)


def _bodies(edition: Edition) -> list[tuple[Department, str]]:
    """The bodies of today that have told of events or asked for comments, with their calendars."""
    telling = (
        id_
        for release in edition.releases
        if (release.event or release.consultation) and not release.removed
        for id_ in release.departments
    )
    bodies = (edition.room.departments[id_] for id_ in dict.fromkeys(telling))
    return [
        (body, address.department_calendar(body.id, edition.language, edition.default))
        for body in sorted(bodies, key=lambda body: collation_key(body.name[edition.language]))
        if body.exists_on(edition.today)
    ]
