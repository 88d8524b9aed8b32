"""Older releases on the same matter."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from make import a_release, a_room, a_withdrawal, an_edition
from pressroom.model.release import Release
from pressroom.pages.related import MOST, Related
from pressroom.text.fold import syllables

FLOOD = a_release("lu-1", "2024-09-09 08:00", title="Lũ trên sông Lam vượt báo động 3")
AGAIN = a_release("lu-2", "2026-10-13 08:00", title="Sơ tán dân vùng lũ trên sông Lam")
SCHOOL = a_release(
    "lop-10",
    "2025-05-04 08:00",
    title="Kỳ thi tuyển sinh lớp 10",
    topics=("giao-duc",),
    department="so-giao-duc",
)


def related(release: Release, *others: Release, leave_out: set[str] | None = None) -> list[str]:
    edition = an_edition(a_room(release, *others))
    return [other.slug for other in Related(edition).to(release, leave_out or set())]


def test_a_release_leads_to_an_older_one_with_words_of_its_title() -> None:
    assert related(AGAIN, FLOOD, SCHOOL) == ["lu-1"]


def test_a_release_does_not_lead_to_a_newer_one() -> None:
    assert related(FLOOD, AGAIN, SCHOOL) == []


def test_accents_and_case_do_not_count() -> None:
    shouted = a_release("lu-3", "2024-01-01 08:00", title="LŨ TRÊN SÔNG LÂM rút dần")
    assert related(AGAIN, shouted) == ["lu-3"]


def test_a_pair_that_every_title_has_says_nothing() -> None:
    many = [
        a_release(f"tin-{day}", f"2025-03-{day:02} 08:00", title="Thông báo số liệu hằng ngày")
        for day in range(1, 29)
    ]
    other = a_release("khac", "2025-04-01 08:00", title="Thông báo thi", topics=("giao-duc",))
    assert related(other, *many) == []


def test_what_no_longer_holds_is_not_offered() -> None:
    withdrawn = a_release(
        "lu-1", "2024-09-09 08:00", title=FLOOD.title, withdrawn=a_withdrawal("2024-09-10 08:00")
    )
    assert related(AGAIN, withdrawn) == []


def test_what_stands_on_the_page_already_is_not_named_again() -> None:
    assert related(AGAIN, FLOOD, leave_out={FLOOD.path}) == []


WORDS = st.sampled_from(("lũ", "mưa", "sông", "Lam", "cầu", "12", "bờ"))
SOME: st.SearchStrategy[dict[str, Any]] = st.builds(
    dict,
    title=st.lists(WORDS, max_size=6).map(" ".join),
    topics=st.lists(st.sampled_from(("y-te", "giao-duc")), unique=True).map(tuple),
    places=st.lists(st.sampled_from(("Bến Lam", "Bến Thượng")), unique=True).map(tuple),
    department=st.sampled_from(("so-y-te", "so-giao-duc")),
    withdrawn=st.sampled_from((None, None, a_withdrawal("2026-01-01 08:00"))),
)


@given(st.lists(SOME, max_size=30))
def test_the_nearest_are_those_that_weighing_every_candidate_finds(kinds: list[Any]) -> None:
    """What is passed over because it cannot weigh enough would not have been shown."""
    all_of_them = [
        a_release(f"tin-{number}", f"2024-01-{number + 1:02} 08:00", **kind)
        for number, kind in enumerate(kinds)
    ]
    edition = an_edition(a_room(*all_of_them))
    found = Related(edition)
    leave_out = {release.path for release in all_of_them[::5]}
    for here, release in enumerate(edition.releases):
        wanted = weighed(edition.releases[:here], release, leave_out)
        assert list(found.to(release, leave_out)) == wanted


def weighed(older: Sequence[Release], release: Release, leave_out: set[str]) -> list[Release]:
    """The same with nothing left out of account."""
    weights: dict[int, float] = {}
    for pair in pairs(release):
        places = [place for place, other in enumerate(older) if pair in pairs(other)]
        for place in places[-12:]:
            weights[place] = weights.get(place, 0.0) + (len(places) + 1) ** -0.5
    nearest = sorted(((weight, place) for place, weight in weights.items()), reverse=True)[:12]
    shown = [
        (weight + kinship(release, older[place]), place)
        for weight, place in nearest
        if older[place].withdrawn is None and older[place].path not in leave_out
    ]
    return [older[place] for weight, place in sorted(shown, reverse=True)[:4] if weight >= 0.35]


def pairs(release: Release) -> list[tuple[str, str]]:
    words = syllables(release.title)
    return [*dict.fromkeys(pair for pair in pairwise(words) if all(map(str.isalpha, pair)))]


def kinship(one: Release, other: Release) -> float:
    topics, places = {*one.topics} & {*other.topics}, {*one.places} & {*other.places}
    return len(topics) * 0.1 + len(places) * 0.2 + (one.department == other.department) * 0.05


@given(st.integers(1, 20))
def test_only_the_nearest_few_are_shown(count: int) -> None:
    older = [
        a_release(f"lu-{number}", f"2024-09-09 {number:02}:00", title=FLOOD.title)
        for number in range(count)
    ]
    assert len(related(AGAIN, *older)) <= MOST


@given(st.lists(st.sampled_from([FLOOD.title, AGAIN.title, SCHOOL.title]), max_size=6))
def test_a_newer_release_changes_no_older_page(titles: list[str]) -> None:
    older = [
        a_release(f"cu-{number}", f"2024-01-{number + 1:02} 08:00", title=title)
        for number, title in enumerate(titles)
    ]
    here = a_release("day", "2025-01-01 08:00", title=AGAIN.title)
    newer = a_release("moi", "2025-02-01 08:00", title=AGAIN.title)
    assert related(here, *older) == related(here, *older, newer)
