"""A green room stays green: time alone brings warnings, of its own kinds, and never an error."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path

import make
from pressroom.diagnostics.finding import ERROR
from pressroom.load.repository import Repository, load
from pressroom.model.network import Department, Spokesperson
from pressroom.rules.check import check

SAMPLE = Path(__file__).resolve().parents[2]
FIRST, LAST = make.at("2026-11-22 12:00"), make.at("2031-11-22 12:00")
STEP = timedelta(days=10)
BROUGHT_BY_TIME = {"PR307", "PR318", "PR320", "PR326"}
"""What becomes true of a room that nobody touches: a body has no head, or nobody who speaks; it, or
the body above it, is no more."""


@cache
def sample() -> Repository:
    return load(SAMPLE, shown=False)


def moments() -> Iterator[datetime]:
    moment = FIRST
    while moment <= LAST:
        yield moment
        moment += STEP


def ending(repository: Repository) -> Repository:
    """The same room, in which every term and half of the bodies end within these years."""
    room = repository.room
    assert room is not None
    ends = (date(year, month, 15) for year in range(2028, 2031) for month in range(1, 13))
    days = [*ends]

    def spokesperson(person: Spokesperson, number: int) -> Spokesperson:
        terms = tuple(
            term if term.until else replace(term, until=days[number % len(days)])
            for term in person.terms
        )
        return replace(person, terms=terms)

    def department(body: Department, number: int) -> Department:
        people = tuple(
            spokesperson(person, number + at) for at, person in enumerate(body.spokespersons)
        )
        over = days[(7 * number) % len(days)] if number % 2 and body.parent else None
        return replace(body, spokespersons=people, until=body.until or over)

    departments = {
        id_: department(body, number) for number, (id_, body) in enumerate(room.departments.items())
    }
    return replace(repository, room=replace(room, departments=departments), slices=())


def test_the_sample_has_no_error_in_five_years() -> None:
    for moment in moments():
        found = check(sample(), moment)
        assert not [one for one in found if one.severity is ERROR], moment
        assert {one.code for one in found} <= BROUGHT_BY_TIME, moment


def test_terms_and_bodies_that_end_are_warnings() -> None:
    room = ending(sample())
    told: Counter[str] = Counter()
    for moment in moments():
        found = check(room, moment)
        told.update(one.code for one in found)
        assert not [one for one in found if one.severity is ERROR], moment

    assert {"PR307", "PR318"} <= set(told)
    assert set(told) <= BROUGHT_BY_TIME
