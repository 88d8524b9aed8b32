"""What changes a mark, and what does not."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from make import (
    a_department,
    a_release,
    a_room,
    a_spokesperson,
    a_term,
    a_translation,
    an_edition,
    at,
)
from pressroom.model.release import Consultation, Event, Release

FIRST = "2026-11-20 09:00"
SECOND = timedelta(seconds=1)


def mark(release: Release, moment: str = FIRST, after: timedelta = timedelta()) -> str:
    edition = an_edition(a_room(release))
    return replace(edition, as_of=at(moment) + after).marks.of(release)


def test_two_releases_of_the_same_bytes_have_marks_of_their_own() -> None:
    one = a_release("mot", digest="x")
    assert mark(one) != mark(replace(one, path="releases/2026/04/hai.md"))


def test_another_text_or_translation_changes_the_mark() -> None:
    one = a_release(digest="x")
    translated = a_translation(one, digest="y")
    changed = a_translation(one, digest="z")
    assert len({mark(one), mark(replace(one, digest="z")), mark(translated), mark(changed)}) == 4


@pytest.mark.parametrize(
    ("changes", "turns"),
    [
        ({"banner_until": at("2026-11-20 10:00")}, ["2026-11-20 10:00"]),
        (
            {"event": Event(start=at("2026-11-20 10:00"), end=at("2026-11-20 11:00"))},
            ["2026-11-20 10:00", "2026-11-20 11:00"],
        ),
        (
            {"consultation": Consultation(opens=date(2026, 11, 21), closes=date(2026, 11, 22))},
            ["2026-11-21 00:00", "2026-11-23 00:00"],
        ),
    ],
)
def test_time_changes_the_mark_at_every_turn_and_not_before(
    changes: dict[str, Any], turns: list[str]
) -> None:
    release = a_release(**changes)
    seen = [mark(release)]
    for turn in turns:
        assert mark(release, turn, -SECOND) == seen[-1]
        seen.append(mark(release, turn))
    assert len(set(seen)) == len(seen)


def test_the_network_changes_on_first_days_and_after_last_ones() -> None:
    person = a_spokesperson("An", a_term(first="2026-11-10", last="2026-11-12"))
    room = a_room(departments=[a_department(spokespersons=(person,))])
    marks = {
        day: an_edition(room, as_of=f"2026-11-{day:02} 09:00").marks.network for day in range(8, 15)
    }
    assert [day for day in range(9, 15) if marks[day] != marks[day - 1]] == [10, 13]
