"""What was corrected or withdrawn: every such change, by its own time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import groupby

from pressroom.feeds.discovery import discovered, in_formats
from pressroom.feeds.subjects import of_corrections
from pressroom.model.edition import Edition
from pressroom.model.release import Release
from pressroom.model.rendition import Said
from pressroom.pages.items import Item, item
from pressroom.pages.listing import Listing, listings, numbered
from pressroom.pages.page import Kind, Page, PlannedPages, alone, base_of
from pressroom.pages.templates import fill
from pressroom.store.digest import digest
from pressroom.text.dates import month_of_year
from pressroom.text.interface import Interface

BELOW = "corrections/"


@dataclass(frozen=True, slots=True)
class Change:
    """One correction, with its note, or the withdrawal, with its reason."""

    at: datetime
    release: Release
    text: Said
    withdrawal: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """A change as the page shows it; `replacement` takes the place of what was withdrawn."""

    change: Change
    item: Item
    replacement: Item | None


def corrections(edition: Edition) -> Iterator[PlannedPages]:
    """The pages of all changes, the newest first."""
    every = sorted(
        (change for release in edition.changed for change in changes(edition, release)),
        key=lambda change: (change.at, change.release.path),
    )
    for listing in listings(edition, every, edition.prefix + BELOW):
        yield alone(listing.address, _depends(edition, listing), partial(_page, edition, listing))


def changes(edition: Edition, release: Release) -> Iterator[Change]:
    """What was changed in `release`; of a removed text there is only the reason.

    A note on what was wrong in it would tell again what may not be told.
    """
    shown = edition.rendition(release)
    if not release.removed:
        for correction, note in shown.corrections:
            yield Change(correction.at, release, note, withdrawal=False)
    if release.withdrawn and shown.withdrawal:
        yield Change(release.withdrawn.at, release, shown.withdrawal, withdrawal=True)


def _depends(edition: Edition, listing: Listing[Change]) -> str:
    marks = edition.marks
    shown = (
        (marks.of(change.release), change.at, marks.named(edition.replacement(change.release)))
        for change in listing.entries
    )
    return digest(repr(listing.pages), repr([*shown]), marks.bodies)


def _page(edition: Edition, listing: Listing[Change]) -> Page:
    words = Interface(edition.language)
    subject = of_corrections(edition)
    title = numbered(words["corrections"], listing, edition.language)
    main = fill(
        "corrections.html",
        edition,
        base_of(listing.address),
        trail=((words["home"], edition.prefix),),
        title=title,
        listing=listing,
        months=list(_by_month(edition, listing.entries)),
        feeds=in_formats(edition, subject),
        feedback=edition.room.settings.feedback,
    )
    return Page(
        address=listing.address,
        kind=Kind.CORRECTIONS,
        language=edition.language,
        title=title,
        description=words["corrections_summary"],
        main=main,
        others={} if listing.number else edition.elsewhere(BELOW),
        feeds=discovered(edition, subject),
    )


def _by_month(edition: Edition, entries: Iterable[Change]) -> Iterator[tuple[str, list[Shown]]]:
    """The changes under the names of their months, in their order."""
    for (year, month), group in groupby(
        entries, key=lambda change: (change.at.year, change.at.month)
    ):
        yield (
            month_of_year(year, month, edition.language),
            [_shown(edition, change) for change in group],
        )


def _shown(edition: Edition, change: Change) -> Shown:
    replacement = edition.replacement(change.release) if change.withdrawal else None
    return Shown(
        change,
        item(edition, change.release),
        item(edition, replacement) if replacement else None,
    )
