"""The archive: everything, by year, by month."""

from collections.abc import Iterator
from functools import partial

from pressroom.feeds.discovery import discovered
from pressroom.model.edition import Edition
from pressroom.pages.home import years
from pressroom.pages.listing import Listing, listings
from pressroom.pages.page import Kind, Page, Planned, base_of
from pressroom.pages.templates import fill
from pressroom.text.dates import month_name, month_of_year
from pressroom.text.interface import Interface

Trail = tuple[tuple[str, str], ...]
Months = tuple[tuple[str, str | None, int], ...]


def archive(edition: Edition) -> Iterator[Planned]:
    """All pages of the archive of an edition."""
    words = Interface(edition.language)
    root = f"{edition.prefix}releases/"
    home: Trail = ((words["home"], edition.prefix),)
    every_year = tuple((year, _months(edition, year)) for year, _ in years(edition))
    for listing in listings(edition, edition.releases, root):
        shown = every_year if listing.number is None else ()
        title = _numbered(words, words["archive"], listing)
        yield partial(_page, edition, title, home, listing=listing, years=shown)
    in_archive = (*home, (words["releases"], root))
    for year, months in every_year:
        yield partial(
            _page,
            edition,
            words.filled("year_releases", year=year),
            in_archive,
            address=f"{root}{year}/",
            years=((year, months),),
        )
    for (year, month), releases in edition.by_month.items():
        title = words.filled("month_releases", month=_in_sentence(year, month, edition.language))
        trail = (*in_archive, (str(year), f"{root}{year}/"))
        for listing in listings(edition, releases, f"{root}{year}/{month:02}/"):
            yield partial(_page, edition, _numbered(words, title, listing), trail, listing=listing)


def _page(  # noqa: PLR0913 (what differs between the pages of the archive)
    edition: Edition,
    title: str,
    trail: Trail,
    *,
    listing: Listing | None = None,
    address: str = "",
    years: tuple[tuple[int, Months], ...] = (),
) -> Page:
    words = Interface(edition.language)
    here = listing.address if listing else address
    front = listing is not None and here == f"{edition.prefix}releases/"
    main = fill(
        "archive.html",
        edition,
        base_of(here),
        title=title,
        trail=trail,
        listing=listing,
        years=years,
        year_links=front,
        lead=words["archive_summary"] if front else "",
    )
    return Page(
        address=here,
        kind=Kind.ARCHIVE,
        language=edition.language,
        title=title,
        description=words["archive_summary"],
        main=main,
        others=_others(edition) if front else {},
        feeds=discovered(edition),
    )


def _others(edition: Edition) -> dict[str, str]:
    return {
        tag: "releases/" if tag == edition.default else f"{tag}/releases/"
        for tag in edition.room.settings.languages
        if tag != edition.language
    }


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


def _numbered(words: Interface, title: str, listing: Listing) -> str:
    return f"{title}, {words.filled('page', page=listing.number)}" if listing.number else title
