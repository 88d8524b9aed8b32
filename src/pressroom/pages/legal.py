"""The register of documents: whether each holds today, and which releases rest on it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import NamedTuple

from pressroom.feeds.discovery import discovered
from pressroom.model.address import legal_anchor
from pressroom.model.edition import Edition
from pressroom.model.legal import LegalDocument, Standing, standing
from pressroom.model.release import LegalBasis, Release
from pressroom.pages.items import Item, items
from pressroom.pages.page import Kind, Page, PlannedPages, alone, base_of
from pressroom.pages.templates import fill
from pressroom.store.digest import digest
from pressroom.text.interface import Interface

BELOW = "legal/"
_NUMBERS = re.compile(r"(\D*)(\d*)")
MOST = 20
"""So many of the newest releases are named below each document."""

GROUPS = (
    ("legal_holds", frozenset({Standing.IN_FORCE, Standing.UNKNOWN})),
    ("legal_coming", frozenset({Standing.COMING})),
    ("legal_past", frozenset({Standing.REPLACED, Standing.ENDED})),
)
"""The headings, and how the documents below each of them stand."""


@dataclass(frozen=True, slots=True)
class Resting:
    """The releases that rest on a document: how many, and the newest of them."""

    count: int
    newest: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A document of the register; `replacing` are those whose place it takes."""

    document: LegalDocument
    standing: Standing
    replacing: tuple[LegalDocument, ...]
    resting: Resting


class Naming(NamedTuple):
    """A release that names a document, and as what it names it."""

    basis: LegalBasis
    release: Release


Named = Mapping[str, list[Naming]]
"""Who names each document, newest first, by its anchor: however its number is written."""


def legal(edition: Edition) -> Iterator[PlannedPages]:
    """The one page of the register."""
    resting = [release for release in edition.releases if _bases(release)]
    known = digest(edition.marks.of_all(resting), edition.marks.register, edition.marks.bodies)
    yield alone(edition.prefix + BELOW, known, partial(_page, edition))


def _page(edition: Edition) -> Page:
    words = Interface(edition.language)
    address = edition.prefix + BELOW
    named = _named(reversed(edition.releases))
    entries = list(_entries(edition, named))
    known = {legal_anchor(number) for number in edition.room.legal}
    main = fill(
        "legal.html",
        edition,
        base_of(address),
        trail=((words["home"], edition.prefix),),
        groups=[
            (words[heading], [entry for entry in entries if entry.standing in standings])
            for heading, standings in GROUPS
        ],
        known=known,
        others=[
            (anchor, naming[0].basis, _resting(edition, naming))
            for anchor, naming in sorted(named.items(), key=_by_number)
            if anchor not in known
        ],
        anchor=legal_anchor,
    )
    return Page(
        address=address,
        kind=Kind.LEGAL,
        language=edition.language,
        title=words["legal_register"],
        description=words["legal_summary"],
        main=main,
        others=edition.elsewhere(BELOW),
        feeds=discovered(edition),
    )


def _entries(edition: Edition, named: Named) -> Iterator[Entry]:
    """The documents in the register's own order."""
    register = edition.room.legal
    for document in register.values():
        yield Entry(
            document=document,
            standing=standing(document, register, edition.today),
            replacing=tuple(
                other for other in register.values() if other.replaced_by == document.number
            ),
            resting=_resting(edition, named.get(legal_anchor(document.number), ())),
        )


def _named(releases: Iterable[Release]) -> Named:
    found: dict[str, list[Naming]] = {}
    for release in releases:
        own = {legal_anchor(basis.number): basis for basis in reversed(_bases(release))}
        for anchor, basis in own.items():
            found.setdefault(anchor, []).append(Naming(basis, release))
    return found


def _bases(release: Release) -> tuple[LegalBasis, ...]:
    """What a release rests on; of a removed text nothing is told."""
    return () if release.removed else release.legal_basis


def _by_number(named: tuple[str, list[Naming]]) -> list[tuple[str, int]]:
    """A key that sorts anchors by the numbers in them: 41 before 214."""
    return [(text, int(digits or 0)) for text, digits in _NUMBERS.findall(named[0])]


def _resting(edition: Edition, naming: Iterable[Naming]) -> Resting:
    releases = [release for _, release in naming]
    return Resting(len(releases), items(edition, islice(releases, MOST)))
