"""What an edition holds and where its releases lead."""

import pytest

from make import (
    a_correction,
    a_release,
    a_room,
    a_translation,
    a_withdrawal,
    an_edition,
    at,
)
from pressroom.model.release import Consultation, Event, Release, Type, Withdrawal

OTHER = a_release("ban-moi", "2026-05-02 08:00")
GONE = a_release(withdrawn=a_withdrawal(replaced_by="../05/ban-moi.md"))


def test_years_come_newest_first_and_their_releases_oldest_first() -> None:
    older, old, new = (
        a_release(str(year), f"{year}-03-0{day} 08:00")
        for year, day in ((2024, 1), (2026, 1), (2026, 2))
    )
    by_year = an_edition(a_room(older, new, old)).by_year

    assert list(by_year.items()) == [(2026, (old, new)), (2024, (older,))]


@pytest.mark.parametrize(
    ("as_of", "language", "seen"),
    [
        ("2026-06-01 08:00", "vi", True),
        ("2026-05-02 07:59", "vi", False),
        ("2026-06-01 08:00", "en", False),
    ],
)
def test_what_replaces_a_release_is_named_where_it_may_be_seen(
    as_of: str, language: str, *, seen: bool
) -> None:
    edition = an_edition(a_room(a_translation(GONE), OTHER), language, as_of=as_of)
    assert edition.replacement(GONE) == (OTHER if seen else None)


@pytest.mark.parametrize(
    ("draft", "address"),
    [
        ("https://songlam.example/du-thao.pdf", "https://songlam.example/du-thao.pdf"),
        ("du-thao.pdf", "../releases/2026/04/tiem-vac-xin-soi/du-thao.pdf"),
        (None, None),
    ],
)
def test_a_draft_is_on_the_web_or_a_file_of_the_release(
    draft: str | None, address: str | None
) -> None:
    days = at("2026-05-01 00:00").date()
    release = a_release(consultation=Consultation(opens=days, closes=days, draft=draft))
    assert release.draft_below("../") == address


def test_a_page_is_elsewhere_in_the_other_editions() -> None:
    room = a_room(a_release())
    assert an_edition(room).elsewhere("releases/") == {"en": "en/releases/"}
    assert an_edition(room, "en").elsewhere("") == {"vi": ""}


def test_a_release_stands_once_in_each_of_its_topics_also_when_its_text_was_removed() -> None:
    removed = a_release(topics=("y-te", "giao-duc", "y-te"), withdrawn=a_withdrawal(text="removed"))
    newer = a_release("ban-moi", "2026-05-02 08:00")
    by_topic = an_edition(a_room(removed, newer)).by_topic
    assert by_topic == {"y-te": (removed, newer), "giao-duc": (removed,)}


def test_releases_are_grouped_by_type() -> None:
    urgent = a_release("lu", "2026-05-02 08:00", type=Type.URGENT)
    by_type = an_edition(a_room(a_release(), urgent)).by_type
    assert {type_: len(releases) for type_, releases in by_type.items()} == {
        Type.PRESS_RELEASE: 1,
        Type.URGENT: 1,
    }


def test_what_changed_comes_in_the_order_of_its_last_change() -> None:
    twice = a_release(
        corrections=(
            a_correction("2026-04-14 08:00", "Một."),
            a_correction("2026-06-01 08:00", "Hai."),
        )
    )
    withdrawn = a_release("b", "2026-04-15 08:00", withdrawn=a_withdrawal("2026-05-01 10:00"))
    edition = an_edition(a_room(twice, withdrawn, a_release("c")))
    assert edition.changed == (withdrawn, twice)


def test_events_come_in_the_order_of_their_start_and_a_removed_text_tells_of_none() -> None:
    def inviting(slug: str, start: str, withdrawn: Withdrawal | None = None) -> Release:
        return a_release(slug, event=Event(start=at(start)), withdrawn=withdrawn)

    late, early = inviting("a", "2026-12-02 08:00"), inviting("b", "2026-12-01 08:00")
    removed = inviting("c", "2026-12-03 08:00", withdrawn=a_withdrawal(text="removed"))
    edition = an_edition(a_room(late, early, removed))
    assert edition.events == (early, late)
