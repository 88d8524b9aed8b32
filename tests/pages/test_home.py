"""What the home page says of what comes: until it is over, and whether it still takes place."""

from datetime import datetime
from typing import Any

import pytest

from make import a_notice, a_release, a_room, all_of, an_edition, at
from pressroom.model.release import Event, Release, Type
from pressroom.model.timeline import next_change
from pressroom.pages.home import home

START = "2026-12-08 14:00"
END = "2026-12-08 16:00"


def invitation(**changes: object) -> Release:
    values: dict[str, Any] = {"start": at(START), "end": at(END), **changes}
    return a_release("hop-bao", type=Type.INVITATION, event=Event(**values))


def coming(release: Release, as_of: str = "2026-12-01 09:00") -> str:
    """The part of the home page on what comes; empty where there is none."""
    [found] = all_of(home(an_edition(a_room(release), as_of=as_of)))
    return found.main.partition("Sắp diễn ra")[2].partition("</section>")[0]


@pytest.mark.parametrize(
    ("as_of", "end", "shown"),
    [
        ("2026-12-08 13:59", END, True),
        ("2026-12-08 15:00", END, True),
        ("2026-12-08 16:00", END, False),
        ("2026-12-08 13:59", None, True),
        ("2026-12-08 14:00", None, False),
    ],
)
def test_an_event_is_shown_until_it_is_over(as_of: str, end: str | None, *, shown: bool) -> None:
    release = invitation(end=at(end) if end else None)
    assert bool(coming(release, as_of)) == shown


def test_an_event_that_takes_place_otherwise_than_planned_says_so() -> None:
    assert "Đã hủy" in coming(invitation(status="cancelled"))
    assert "Đã đổi lịch" in coming(invitation(status="moved"))
    assert "pr-badge" not in coming(invitation())


@pytest.mark.parametrize(
    ("as_of", "end", "change"),
    [
        ("2026-12-01 09:00", at(END), at(START)),
        (START, at(END), at(END)),
        ("2026-12-01 09:00", None, at(START)),
        (START, None, None),
    ],
)
def test_the_site_is_made_again_when_an_event_begins_and_when_it_is_over(
    as_of: str, end: datetime | None, change: datetime | None
) -> None:
    assert next_change(a_room(invitation(end=end)), at(as_of)) == change


def test_the_newest_notices_are_named_and_those_to_come_are_not() -> None:
    room = a_room(
        a_release(), notices=[a_notice(f"{day:02}", f"2026-11-{day:02}") for day in range(1, 9)]
    )
    [found] = all_of(home(an_edition(room, as_of="2026-11-07 09:00")))
    page = found.main
    shown = [day for day in range(1, 9) if f"notices/2026/{day:02}/" in page]
    assert shown == [5, 6, 7]
