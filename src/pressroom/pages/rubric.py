"""Rubrics, by which releases are sorted (topics, types): an index of all, and a listing of each."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from pressroom.feeds.discovery import discovered, in_formats
from pressroom.feeds.subjects import Subject
from pressroom.model.edition import Edition, Releases
from pressroom.model.network import Department
from pressroom.model.release import Release
from pressroom.pages.agenda import asked, coming, occasions, open_today
from pressroom.pages.cards import Cards
from pressroom.pages.items import item
from pressroom.pages.listing import Listing, depends, listings, numbered
from pressroom.pages.page import Kind, Page, PlannedPages, alone, base_of
from pressroom.pages.templates import fill
from pressroom.store.digest import digest
from pressroom.text.collation import collation_key
from pressroom.text.interface import Interface


@dataclass(frozen=True, slots=True, kw_only=True)
class Rubric:
    """One topic or type: `below` is its address in every edition, without the edition's prefix.

    `summary` says what stands there, `about` what such releases are, where the name does not; `law`
    is the provision that they rest on, by its name and its address in the register.
    """

    below: str
    name: str
    summary: str
    about: str = ""
    releases: Releases
    subject: Subject
    law: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rubrics:
    """All rubrics of one kind, with what the page that lists them is called."""

    kind: Kind
    below: str
    title: str
    text: str
    every: tuple[Rubric, ...]


def rubric_pages(edition: Edition, rubrics: Rubrics, cards: Cards) -> Iterator[PlannedPages]:
    """The index, then the pages of each rubric, also of one that has no releases yet."""
    marks = edition.marks
    yield alone(edition.prefix + rubrics.below, None, partial(_index, edition, rubrics))
    for rubric in rubrics.every:
        whole = digest(marks.of_all(rubric.releases), marks.register)
        for listing in listings(edition, rubric.releases, edition.prefix + rubric.below):
            page = partial(_page, edition, rubrics, rubric, listing, cards)
            more = repr(rubric.law) if listing.number else whole
            yield alone(listing.address, digest(depends(edition, listing), more), page)


def _index(edition: Edition, rubrics: Rubrics) -> Page:
    address = edition.prefix + rubrics.below
    main = fill(
        "rubrics.html",
        edition,
        base_of(address),
        trail=_trail(edition),
        title=rubrics.title,
        lead=rubrics.text,
        rubrics=[
            (rubric, item(edition, rubric.releases[-1]) if rubric.releases else None)
            for rubric in rubrics.every
        ],
    )
    return Page(
        address=address,
        kind=rubrics.kind,
        language=edition.language,
        title=rubrics.title,
        description=rubrics.text,
        main=main,
        others=edition.elsewhere(rubrics.below),
        feeds=discovered(edition),
    )


def _page(
    edition: Edition, rubrics: Rubrics, rubric: Rubric, listing: Listing[Release], cards: Cards
) -> Page:
    """A page of the listing; what changes with every release stands on the first one alone."""
    first = listing.number is None
    base = base_of(listing.address)
    title = numbered(rubric.name, listing, edition.language)
    releases = rubric.releases if first else ()
    invited = [release for release in coming(edition, releases) if release.withdrawn is None]
    asking = open_today(edition, releases)
    main = fill(
        "rubric.html",
        edition,
        base,
        trail=(*_trail(edition), (rubrics.title, edition.prefix + rubrics.below)),
        title=title,
        rubric=rubric,
        listing=listing,
        cards=cards.listed(listing.entries, 3 if invited or asking else 2),
        coming=occasions(edition, invited),
        asked=asked(edition, asking),
        bodies=_bodies(edition, releases),
        feeds=in_formats(edition, rubric.subject),
    )
    return Page(
        address=listing.address,
        kind=rubrics.kind,
        language=edition.language,
        title=title,
        description=rubric.summary,
        main=main,
        others=edition.elsewhere(rubric.below) if first else {},
        feeds=discovered(edition, rubric.subject),
    )


def _trail(edition: Edition) -> tuple[tuple[str, str], ...]:
    words = Interface(edition.language)
    return (
        (words["home"], edition.prefix),
        (words["releases"], f"{edition.prefix}releases/"),
    )


def _bodies(edition: Edition, releases: Sequence[Release]) -> list[tuple[Department, int]]:
    """The bodies that issued `releases`, with how many; the one with the most first."""
    counts = Counter(id_ for release in releases for id_ in release.departments)
    bodies = ((edition.room.departments[id_], count) for id_, count in counts.items())

    def key(counted: tuple[Department, int]) -> tuple[int, object]:
        body, count = counted
        return -count, collation_key(body.name[edition.language])

    return sorted(bodies, key=key)
