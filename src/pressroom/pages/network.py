"""The network: everybody who may speak today, in lists that need no script.

The whole and the lists of one level stand by body; those of one role and of one language are lists
of people, by given name.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, partial
from itertools import groupby
from typing import NamedTuple

from markupsafe import Markup

from pressroom.feeds.discovery import discovered
from pressroom.model import address
from pressroom.model.directory import Speaker, by_name, people
from pressroom.model.edition import Edition
from pressroom.model.localised import Localised
from pressroom.model.network import Role
from pressroom.pages.choices import Choices
from pressroom.pages.page import Kind, Page, PlannedPages, alone, base_of
from pressroom.pages.paging import Sheet, sheet_address, sheet_of, sheets
from pressroom.pages.people import People
from pressroom.pages.templates import fill
from pressroom.text.collation import initial
from pressroom.text.interface import Interface


class Group(NamedTuple):
    """People under one heading, on one page.

    `above` is the heading of a higher level that begins here, `note` what the heading says beside
    the name.
    """

    id: str
    name: Localised | str
    address: str | None
    note: str
    rows: Markup
    above: str | None = None


class _List(NamedTuple):
    """One list of the network; `below` is its address below the network's, `query` its filter.

    `summary` says how many it holds, `grouped` makes the headings and rows of one of its pages, and
    `letters` are the ways to the first letters of the names, where it is a list of names.
    """

    title: str
    below: str
    query: str
    speakers: tuple[Speaker, ...]
    summary: str
    grouped: "Callable[[_Network, Sheet[Speaker]], tuple[Group, ...]]"
    letters: tuple[tuple[str, str], ...] = ()


class _Network:
    """What all pages of the network in one edition share."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.words = Interface(edition.language)
        self.root = address.network(edition.language, edition.default)
        self.rows = People(edition)
        self.choices = Choices(edition)

    @cached_property
    def counts(self) -> Counter[str]:
        """How many people speak for each body."""
        found = {(speaker.body.id, speaker.person.id) for speaker in self.edition.speaking}
        return Counter(body for body, _ in found)


def network(edition: Edition) -> Iterator[PlannedPages]:
    """All pages of the network of an edition."""
    shared = _Network(edition)
    for found in _lists(shared):
        for sheet in sheets(edition, found.speakers, shared.root + found.below):
            yield alone(sheet.address, edition.marks.network, partial(_page, shared, found, sheet))


def _lists(shared: _Network) -> Iterator[_List]:
    words, speaking = shared.words, shared.edition.speaking
    yield _by_bodies(shared, words["spokespersons"], "", "", speaking)
    for level in shared.choices.levels:
        title = words.filled("of_level", level=words[f"levels_{level}"])
        some = tuple(one for one in speaking if one.body.level == level)
        yield _by_bodies(shared, title, f"levels/{level}/", f"level={level}", some)
    named = by_name(speaking)
    for role in Role:
        some = tuple(one for one in named if one.term.role == role)
        yield _by_names(shared, words[f"roles_{role}"], f"roles/{role}/", f"role={role}", some)
    for tag in shared.choices.languages:
        title = words.filled("in_language", language=shared.choices.language(tag))
        some = tuple(one for one in named if tag in one.person.languages)
        yield _by_names(shared, title, f"languages/{tag}/", f"language={tag}", some)


def _by_bodies(
    shared: _Network, title: str, below: str, query: str, speakers: tuple[Speaker, ...]
) -> _List:
    grouped = partial(_by_body, with_levels=not below)
    return _List(title, below, query, speakers, _summary(shared, speakers), grouped)


def _by_names(
    shared: _Network, title: str, below: str, query: str, speakers: tuple[Speaker, ...]
) -> _List:
    summary, letters = _summary(shared, speakers), _letters(shared.root + below, speakers)
    return _List(title, below, f"{query}&sort=name", speakers, summary, _by_letter, letters)


def _summary(shared: _Network, speakers: Sequence[Speaker]) -> str:
    words = shared.words
    if not speakers:
        return words["nobody_here"]
    return words.filled(
        "network_summary",
        people=words.count(people(speakers), "people"),
        bodies=words.count(len({one.body.id for one in speakers}), "bodies"),
    )


def _page(shared: _Network, found: _List, sheet: Sheet[Speaker]) -> Page:
    edition, words = shared.edition, shared.words
    first = sheet.number == 1
    front = first and not found.below
    numbered = "" if first else f", {words.filled('page', page=sheet.number)}"
    title = found.title + numbered
    trail = [(words["home"], edition.prefix)]
    if found.below or not first:
        trail.append((words["spokespersons"], shared.root))
    if found.below and not first:
        trail.append((found.title, shared.root + found.below))
    main = fill(
        "network.html",
        edition,
        base_of(sheet.address),
        trail=trail,
        title=title,
        lead=found.summary,
        front=front,
        first=first,
        choices=shared.choices,
        by_level=not found.below,
        query=found.query,
        list_address=shared.root + found.below,
        letters=found.letters,
        groups=found.grouped(shared, sheet),
        listing=sheet,
        root=shared.root,
        data=address.people(edition.language, edition.default),
    )
    return Page(
        address=sheet.address,
        kind=Kind.NETWORK,
        language=edition.language,
        title=title,
        description=f"{title}. {found.summary}",
        main=main,
        others=edition.elsewhere(f"spokespersons/{found.below}") if first else {},
        feeds=discovered(edition),
    )


def _by_body(shared: _Network, sheet: Sheet[Speaker], *, with_levels: bool) -> tuple[Group, ...]:
    """By body, `with_levels` as headings above."""
    before = sheet.before.body.id if sheet.before else None
    level = None
    found = []
    for id_, some in groupby(sheet.things, key=lambda speaker: speaker.body.id):
        body = shared.edition.room.departments[id_]
        note = shared.words.count(shared.counts[id_], "people")
        begins = with_levels and body.level != level
        level = body.level
        found.append(
            Group(
                id=f"body-{id_}",
                name=body.name,
                address=shared.edition.department_address(body),
                note=f"{note}, {shared.words['continued']}" if id_ == before else note,
                rows=shared.rows.rows(some, with_body=False),
                above=shared.words[f"levels_{level}"] if begins else None,
            )
        )
    return tuple(found)


def _by_letter(shared: _Network, sheet: Sheet[Speaker]) -> tuple[Group, ...]:
    """By the first letter of the given name."""
    before = _letter(sheet.before) if sheet.before else None
    return tuple(
        Group(
            id=_letter_id(letter),
            name=letter,
            address=None,
            note=shared.words["continued"] if letter == before else "",
            rows=shared.rows.rows(some, with_body=True),
        )
        for letter, some in groupby(sheet.things, key=_letter)
    )


def _letters(root: str, speakers: Sequence[Speaker]) -> tuple[tuple[str, str], ...]:
    """Each letter with the place in the list at `root` at which its names begin."""
    places: dict[str, int] = {}
    for place, speaker in enumerate(speakers):
        places.setdefault(_letter(speaker), place)
    return tuple(
        (letter, f"{sheet_address(root, sheet_of(place))}#{_letter_id(letter)}")
        for letter, place in places.items()
    )


def _letter(speaker: Speaker) -> str:
    return initial(speaker.person.name)


def _letter_id(letter: str) -> str:
    """An id of plain letters: `letter-d`, and `letter-111` for Đ."""
    return f"letter-{letter.lower() if letter.isascii() else ord(letter)}"
