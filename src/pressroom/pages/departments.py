"""The bodies as a tree: below each that stands on top, by level."""

from collections import Counter
from collections.abc import Iterator
from functools import partial

from pressroom.feeds.discovery import discovered
from pressroom.model.edition import Edition
from pressroom.pages.branches import below, by_level, group_id
from pressroom.pages.cards import Cards
from pressroom.pages.department import department_pages
from pressroom.pages.page import Kind, Page, PlannedPages, alone, base_of
from pressroom.pages.templates import fill
from pressroom.text.interface import Interface

OPEN = 40
"""Bodies of one level that are shown at once; more of them open with a press."""


def departments(edition: Edition, cards: Cards) -> Iterator[PlannedPages]:
    """The tree, then every body, those that ended too."""
    yield alone(f"{edition.prefix}departments/", None, partial(_tree, edition))
    yield from department_pages(edition, cards)


def _tree(edition: Edition) -> Page:
    words = Interface(edition.language)
    address = f"{edition.prefix}departments/"
    every = edition.room.departments.values()
    speaking = {(speaker.body.id, speaker.person.id) for speaker in edition.speaking}
    main = fill(
        "departments.html",
        edition,
        base_of(address),
        trail=((words["home"], edition.prefix),),
        roots=below(edition, None),
        below=partial(below, edition),
        by_level=by_level,
        group_id=group_id,
        most_open=OPEN,
        former=edition.former,
        releases={body.id: len(edition.by_department.get(body.id, ())) for body in every},
        speakers=Counter(id_ for id_, _ in speaking),
    )
    return Page(
        address=address,
        kind=Kind.DEPARTMENT,
        language=edition.language,
        title=words["departments"],
        description=words["departments_summary"],
        main=main,
        others=edition.elsewhere("departments/"),
        feeds=discovered(edition),
    )
