"""A body: whom to call, who spoke before, what it issued, where it is found."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import NamedTuple, TypeVar

from pressroom.feeds.discovery import Discovered, discovered, in_formats
from pressroom.feeds.subjects import of_department
from pressroom.model import address
from pressroom.model.directory import Speaker, speakers
from pressroom.model.edition import Edition
from pressroom.model.network import Department, Level
from pressroom.model.release import Release, Type
from pressroom.pages.branches import below, by_level, group_id
from pressroom.pages.cards import Cards
from pressroom.pages.listing import Listing, depends, listings, numbered
from pressroom.pages.organization import organization
from pressroom.pages.page import Kind, Page, PlannedPages, alone, base_of
from pressroom.pages.people import People
from pressroom.pages.templates import fill
from pressroom.store.digest import digest
from pressroom.text.interface import Interface

MOST_BELOW = 100
"""Bodies of one level that are named below a body; of more, the tree tells."""

Trail = list[tuple[str, str]]
Name = TypeVar("Name", bound=str)


class Branch(NamedTuple):
    """The bodies of one level below a body; where they are too many to be named, their place."""

    level: Level
    number: int
    bodies: list[Department]
    place: str


class _Shared(NamedTuple):
    """What the pages of all bodies share."""

    edition: Edition
    cards: Cards
    people: People
    predecessors: Mapping[str, tuple[Department, ...]]


def department_pages(edition: Edition, cards: Cards) -> Iterator[PlannedPages]:
    """The pages of every body, those that ended too."""
    shared = _Shared(edition, cards, People(edition), _predecessors(edition))
    for body in edition.room.departments.values():
        releases = edition.by_department.get(body.id, ())
        whole = digest(edition.marks.of_all(releases), edition.marks.body(body.id))
        for listing in listings(edition, releases, edition.department_address(body)):
            page = partial(_older if listing.number else _front, shared, body, listing)
            known = digest(depends(edition, listing), "" if listing.number else whole)
            yield alone(listing.address, known, page)


def _front(shared: _Shared, body: Department, listing: Listing[Release]) -> Page:
    """All about the body, and its newest releases."""
    edition, words = shared.edition, Interface(shared.edition.language)
    here = edition.department_address(body)
    base = base_of(here)
    today = edition.today
    above = edition.room.departments.get(body.parent or "")
    terms = _terms(body)
    speaking = speakers(body, today)
    nearest = of_department(edition, body)
    calendar = address.department_calendar(body.id, edition.language, edition.default)
    main = fill(
        "department.html",
        edition,
        base,
        trail=_trail(edition),
        body=body,
        exists=body.exists_on(today),
        speaking=shared.people.rows(speaking, with_body=False) if speaking else None,
        later=_by_start(one for one in terms if one.term.from_ > today),
        before=_by_start(one for one in terms if one.term.until and one.term.until < today),
        above=above,
        branches=_branches(edition, body),
        succeeded_on=body.until and body.until + timedelta(days=1),
        successors=[
            edition.room.departments[id_]
            for id_ in body.successors
            if id_ in edition.room.departments
        ],
        predecessors=shared.predecessors.get(body.id, ()),
        listing=listing,
        cards=shared.cards.listed(listing.entries, 3),
        count=len(edition.by_department.get(body.id, ())),
        topics=_topics(edition, body),
        types=_types(edition, body),
        feeds=in_formats(edition, nearest),
        calendar=calendar,
        webcal=edition.url(calendar).replace("https:", "webcal:").replace("http:", "webcal:"),
    )
    return Page(
        address=here,
        kind=Kind.DEPARTMENT,
        language=edition.language,
        title=body.name[edition.language],
        description=words.filled("department_summary", name=body.name[edition.language]),
        main=main,
        others=edition.elsewhere(f"departments/{body.id}/"),
        feeds=(*discovered(edition, nearest), _of_calendar(words, body, calendar)),
        data=organization(edition, body, above),
    )


def _older(shared: _Shared, body: Department, listing: Listing[Release]) -> Page:
    """Older releases of the body, and nothing else."""
    edition, words = shared.edition, Interface(shared.edition.language)
    name = body.name[edition.language]
    base = base_of(listing.address)
    title = numbered(name, listing, edition.language)
    main = fill(
        "department_releases.html",
        edition,
        base,
        trail=[*_trail(edition), (name, edition.department_address(body))],
        title=title,
        body=body,
        listing=listing,
        cards=shared.cards.listed(listing.entries, 2),
    )
    return Page(
        address=listing.address,
        kind=Kind.DEPARTMENT,
        language=edition.language,
        title=title,
        description=words.filled("department_summary", name=name),
        main=main,
        feeds=discovered(edition, of_department(edition, body)),
    )


def _trail(edition: Edition) -> Trail:
    words = Interface(edition.language)
    root = f"{edition.prefix}departments/"
    return [(words["home"], edition.prefix), (words["departments"], root)]


def _branches(edition: Edition, body: Department) -> list[Branch]:
    """The bodies below, by level."""
    found = []
    for level, bodies in by_level(below(edition, body)):
        place = f"{edition.prefix}departments/"
        if body.parent not in edition.room.departments:
            place += f"#{group_id(body, level)}"
        named = bodies if len(bodies) <= MOST_BELOW else []
        found.append(Branch(level, len(bodies), named, place))
    return found


def _topics(edition: Edition, body: Department) -> list[tuple[str, int]]:
    """How many of its releases are of each topic, the commonest first."""
    releases = edition.by_department.get(body.id, ())
    counts = Counter(topic for release in releases for topic in dict.fromkeys(release.topics))
    room = edition.room
    return [(room.topics[id_].named(edition.language), n) for id_, n in _ordered(counts)]


def _types(edition: Edition, body: Department) -> list[tuple[Type, int]]:
    """How many of its releases are of each type, the commonest first."""
    releases = edition.by_department.get(body.id, ())
    return [*_ordered(Counter(release.type for release in releases))]


def _ordered(counts: Counter[Name]) -> Iterable[tuple[Name, int]]:
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


def _terms(body: Department) -> list[Speaker]:
    """Everybody who spoke, speaks or will; none beyond the last day of the body."""
    return [
        Speaker(
            body,
            person,
            replace(term, until=min(filter(None, (term.until, body.until)), default=None)),
        )
        for person in body.spokespersons
        for term in person.terms
    ]


def _by_start(terms: Iterable[Speaker]) -> list[Speaker]:
    return sorted(terms, key=lambda speaker: speaker.term.from_, reverse=True)


def _of_calendar(words: Interface, body: Department, path: str) -> Discovered:
    title = words.filled("calendar_of", name=body.name[words.language])
    return Discovered(title=title, media_type="text/calendar", path=path)


def _predecessors(edition: Edition) -> Mapping[str, tuple[Department, ...]]:
    found: dict[str, tuple[Department, ...]] = {}
    for body in edition.room.departments.values():
        for successor in body.successors:
            found[successor] = (*found.get(successor, ()), body)
    return found
