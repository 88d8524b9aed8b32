"""The site changes at the moments that `next_change` names, and never between them."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from make import (
    SITE,
    a_department,
    a_notice,
    a_release,
    a_room,
    a_spokesperson,
    a_term,
    a_translation,
    at,
)
from pressroom.build.jobs import jobs
from pressroom.build.publication import Publication, Rendered
from pressroom.build.published_files import published_files
from pressroom.model.legal import LegalDocument
from pressroom.model.network import Role
from pressroom.model.release import Consultation, Event, LegalBasis, Type
from pressroom.model.room import Room
from pressroom.model.timeline import Turn, changes, next_change, next_changes
from pressroom.pages.page import Kind
from pressroom.pages.shell import Shell

SECOND = timedelta(seconds=1)
SHELL = Shell.cut("@@title@@ @@head@@ @@base@@ @@languages@@ @@main@@", "any")


def day(text: str) -> date:
    return date.fromisoformat(text)


ROOM = a_room(
    a_translation(a_release("cong-khai", "2026-01-02 09:00")),
    a_release("hen-gio", "2026-02-01 09:00"),
    a_release("gio-duoc-phat", "2026-02-02 09:00", embargo=at("2026-02-03 17:30")),
    a_release("dau-trang", "2026-01-03 09:00", banner_until=at("2026-02-04 18:00")),
    a_release(
        "hop-bao",
        "2026-01-04 09:00",
        type=Type.INVITATION,
        event=Event(start=at("2026-02-05 14:00"), end=at("2026-02-05 16:00"), place="Hội trường"),
    ),
    a_release(
        "gap-bao-chi",
        "2026-01-05 09:00",
        type=Type.INVITATION,
        event=Event(start=at("2026-02-06 08:00"), place="Hội trường"),
    ),
    a_release(
        "lay-y-kien",
        "2026-01-06 09:00",
        type=Type.CONSULTATION,
        consultation=Consultation(opens=day("2026-02-07"), closes=day("2026-02-08")),
        legal_basis=(LegalBasis(number="12/2026/NĐ-CP"),),
    ),
    departments=[
        a_department(
            spokespersons=(
                a_spokesperson("Trần Thị Minh An", a_term(Role.HEAD, "2020-01-01")),
                a_spokesperson("Lê Văn Bình", a_term(Role.REGULAR, "2026-02-10", "2026-02-12")),
            ),
        ),
        a_department("so-cu", until=day("2026-02-14"), successors=("so-moi",)),
        a_department("so-moi", from_=day("2026-02-15")),
        a_department("so-sap-co", from_=day("2026-02-18")),
    ],
    legal={
        "12/2026/NĐ-CP": LegalDocument(
            number="12/2026/NĐ-CP",
            title="Nghị định",
            in_force=day("2026-02-20"),
            until=day("2026-02-22"),
        )
    },
    notices=[a_notice(published="2026-02-24")],
)


def moments(room: Room, first: datetime) -> Iterator[datetime]:
    """`first`, and every moment after it at which the site changes."""
    upcoming: datetime | None = first
    while upcoming:
        yield upcoming
        upcoming = next_change(room, upcoming)


def outputs(as_of: datetime) -> dict[str, bytes]:
    shells = {(str(kind), language): SHELL for kind in Kind for language in ("vi", "en")}
    rendered = Rendered(shells, {})
    publication = Publication(
        repo=Path(), room=ROOM, as_of=as_of, site_url=SITE, rendered=rendered, commit=None
    )
    made = dict(pair for job in jobs(publication) for pair in job.make())
    return made | dict.fromkeys(published_files(ROOM, as_of), b"")


def test_between_two_changes_nothing_changes_and_at_each_something_does() -> None:
    every = list(moments(ROOM, at("2026-01-31 12:00")))
    assert len(every) == 16
    for start, end in pairwise(every):
        last = outputs(end - SECOND)
        assert outputs(start) == last
        assert outputs(end) != last, end
    assert outputs(every[-1]) == outputs(every[-1] + timedelta(days=3000))


def test_the_room_of_these_tests_has_a_change_of_every_kind() -> None:
    assert {change.turn for change in changes(ROOM)} == {*Turn}


def test_what_changes_at_one_moment_is_told_together_and_in_one_order() -> None:
    told = next_changes(ROOM, at("2026-02-14 12:00"))
    assert [(change.turn, change.subject) for change in told] == [
        (Turn.BODY_BEGINS, "so-moi"),
        (Turn.BODY_ENDS, "so-cu"),
    ]
    assert next_changes(ROOM, at("2026-03-01 09:00")) == ()


@pytest.mark.parametrize(
    ("as_of", "change"),
    [
        ("2026-02-03 17:29", "2026-02-03 17:30"),
        ("2026-02-03 17:30", "2026-02-04 18:00"),
        ("2026-02-08 23:59", "2026-02-09 00:00"),
    ],
)
def test_a_change_is_ahead_until_its_moment_has_come(as_of: str, change: str) -> None:
    assert next_change(ROOM, at(as_of)) == at(change)


def test_a_term_without_a_last_day_never_ends() -> None:
    person = a_spokesperson("Lê Văn Bình", a_term(Role.REGULAR, "2026-02-10", "9999-12-31"))
    room = a_room(departments=[a_department(spokespersons=(person,))])
    assert next_change(room, at("2026-03-01 09:00")) is None
