"""The archive: everything, by year, by month."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import NamedTuple

from pressroom.feeds.discovery import discovered
from pressroom.model.edition import Edition
from pressroom.model.release import Release
from pressroom.pages.cards import Cards
from pressroom.pages.listing import Listing, depends, listings, numbered
from pressroom.pages.page import Kind, Page, PlannedPages, alone, base_of
from pressroom.pages.rubric import Rubric
from pressroom.pages.templates import fill
from pressroom.pages.topics import all_topics
from pressroom.pages.types import all_types
from pressroom.store.digest import digest
from pressroom.text.dates import month_name, month_of_year
from pressroom.text.interface import Interface

Trail = tuple[tuple[str, str], ...]
Months = tuple[tuple[str, str | None, int], ...]


class Counts(NamedTuple):
    """Rubrics beside the archive, and the way to the page that lists them all."""

    heading: str
    rubrics: list[Rubric]
    address: str
    all: str


def archive(edition: Edition, cards: Cards) -> Iterator[PlannedPages]:
    """All pages of the archive of an edition."""
    words = Interface(edition.language)
    root = f"{edition.prefix}releases/"
    home: Trail = ((words["home"], edition.prefix),)
    years = {year: _months(edition, year) for year in edition.by_year}
    for listing in listings(edition, edition.releases, root):
        page = partial(_page, edition, words["archive"], home, listing, years, cards)
        yield alone(listing.address, depends(edition, listing) if listing.number else None, page)
    in_archive = (*home, (words["releases"], root))
    for year, months in years.items():
        title = words.filled("year_releases", year=year)
        for listing in listings(edition, edition.by_year[year], f"{root}{year}/"):
            page = partial(_page, edition, title, in_archive, listing, {year: months}, cards)
            beside = "" if listing.number else repr(months)
            yield alone(listing.address, digest(depends(edition, listing), beside), page)
    for (year, month), releases in edition.by_month.items():
        title = words.filled("month_releases", month=_in_sentence(year, month, edition.language))
        trail = (*in_archive, (str(year), f"{root}{year}/"))
        for listing in listings(edition, releases, f"{root}{year}/{month:02}/"):
            page = partial(_page, edition, title, trail, listing, {}, cards)
            yield alone(listing.address, depends(edition, listing), page)


def _page(  # noqa: PLR0913, PLR0917 (what differs between its pages)
    edition: Edition,
    title: str,
    trail: Trail,
    listing: Listing[Release],
    years: Mapping[int, Months],
    cards: Cards,
) -> Page:
    """A page of the listing; the first one has the months of `years`, the front page more ways."""
    words = Interface(edition.language)
    front = listing.address == f"{edition.prefix}releases/"
    title = numbered(title, listing, edition.language)
    main = fill(
        "archive.html",
        edition,
        base_of(listing.address),
        title=title,
        trail=trail,
        listing=listing,
        cards=cards.listed(listing.entries, 2),
        years={} if listing.number else years,
        year_counts={year: len(edition.by_year[year]) for year in years},
        year_links=front,
        beside=_beside(edition) if front else (),
        lead=words["archive_summary"] if front else "",
    )
    return Page(
        address=listing.address,
        kind=Kind.ARCHIVE,
        language=edition.language,
        title=title,
        description=words["archive_summary"],
        main=main,
        others=edition.elsewhere("releases/") if front else {},
        feeds=discovered(edition),
    )


def _beside(edition: Edition) -> tuple[Counts, ...]:
    """The other ways into the archive: by topic and by type, with how many releases each has."""
    words = Interface(edition.language)
    return tuple(
        Counts(
            heading=words[heading],
            rubrics=[rubric for rubric in rubrics.every if rubric.releases],
            address=edition.prefix + rubrics.below,
            all=words[every],
        )
        for heading, rubrics, every in (
            ("by_topic", all_topics(edition), "all_topics"),
            ("by_type", all_types(edition), "all_types"),
        )
    )


def _months(edition: Edition, year: int) -> Months:
    """The twelve months of a year: name, address where there are releases, and their number."""
    found = []
    for month in range(1, 13):
        count = len(edition.by_month.get((year, month), ()))
        name = month_name(month, edition.language)
        address = f"{edition.prefix}releases/{year}/{month:02}/" if count else None
        found.append((name[:1].upper() + name[1:], address, count))
    return tuple(found)


def _in_sentence(year: int, month: int, language: str) -> str:
    name = month_of_year(year, month, language)
    return name[:1].lower() + name[1:] if language == "vi" else name
