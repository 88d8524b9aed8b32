"""Listings in pages: what is full never changes, and the newest are in front."""

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache

import pytest

from make import a_release, a_room, a_translation, all_of, an_edition, at
from pressroom.model.edition import Edition
from pressroom.model.release import Correction, Event, Release
from pressroom.pages.archive import archive
from pressroom.pages.calendar import calendar
from pressroom.pages.cards import Cards
from pressroom.pages.corrections import corrections
from pressroom.pages.departments import departments
from pressroom.pages.listing import PER_PAGE, listings
from pressroom.pages.page import Page, PlannedPages, head, languages
from pressroom.pages.shell import Shell
from pressroom.pages.topics import topics
from pressroom.pages.types import types

FIRST = at("2026-04-01 06:00")
MOST = 230
LISTS = {
    "archive": "releases/",
    "year": "releases/2026/",
    "month": "releases/2026/04/",
    "body": "departments/so-y-te/",
    "topic": "topics/y-te/",
    "type": "types/press-release/",
    "corrections": "corrections/",
    "calendar": "calendar/",
}
SHELL = Shell.cut("@@base@@ @@title@@ @@head@@ @@languages@@ @@main@@", "a test")


@cache
def release(number: int) -> Release:
    """The release with this number: all of one month, one body and one topic.

    Each was corrected within the hour, and invited to what is over.
    """
    published = FIRST + timedelta(hours=3 * number)
    soon = published + timedelta(hours=1)
    made = a_release(
        f"so-{number}",
        published,
        title=f"Thông cáo số {number} trong tháng",
        corrections=(Correction(at=soon, note="Tên một xã đã được sửa."),),
        event=Event(start=soon),
    )
    return a_translation(made, title=f"Release number {number}")


@cache
def edition(count: int, language: str = "vi") -> Edition:
    return an_edition(a_room(*map(release, range(count))), language)


def stamped(page: Page, seen: Edition) -> bytes:
    """All of a page that is its own."""
    return SHELL.stamp(
        {
            "base": page.base,
            "title": page.title,
            "head": head(page, seen),
            "languages": languages(page, seen),
            "main": page.main,
        }
    )


def lists(seen: Edition) -> Iterator[PlannedPages]:
    """The pages of every list."""
    cards = Cards(seen)
    for make in (archive, topics, types, departments):
        yield from make(seen, cards)
    for make_alone in (corrections, calendar):
        yield from make_alone(seen)


def pages(count: int, language: str = "vi") -> Iterator[tuple[str, bytes]]:
    """The pages of all lists of a room of `count` releases."""
    seen = edition(count, language)
    for page in all_of(lists(seen)):
        yield page.address, stamped(page, seen)


def archived(seen: Edition) -> list[Page]:
    return all_of(archive(seen, Cards(seen)))


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_page_changes_no_more_once_the_page_after_it_is_there(language: str) -> None:
    seen: dict[str, bytes] = {}
    full: dict[str, int] = {}
    for count in [*range(0, MOST, 7), 99, 100, 101, 149, 150, 151, 199, 200, 201]:
        made = dict(pages(count, language))
        prefix = "" if language == "vi" else "en/"
        for root in (prefix + name for name in LISTS.values()):
            last = max([0, *(int(a.split("/")[-2]) for a in made if a.startswith(f"{root}page/"))])
            full[root] = max(full.get(root, 0), last)
            for number in range(1, last):
                address = f"{root}page/{number}/"
                assert seen.setdefault(address, made[address]) == made[address], (address, count)
    assert set(full.values()) == {MOST // PER_PAGE - 1}


@pytest.mark.parametrize("count", [0, 1, 49, 50, 99, 100, 101, 149, 150, 230])
def test_the_front_page_holds_the_newest_50_to_99(count: int) -> None:
    seen = edition(count)
    front, *others = listings(seen, seen.releases, "releases/")
    assert front.number is None
    assert len(front.entries) == (count if count < 100 else 50 + count % 50)
    assert all(len(page.entries) == PER_PAGE for page in others)
    assert [page.number for page in others] == [*range(1, len(others) + 1)]


@pytest.mark.parametrize("count", [0, 1, 99, 100, 230])
def test_every_release_is_in_one_page_and_newest_comes_first(count: int) -> None:
    seen = edition(count)
    front, *others = listings(seen, seen.releases, "releases/")
    shown = [release for page in (front, *reversed(others)) for release in page.entries]
    assert shown == [*reversed(seen.releases)]


@pytest.mark.parametrize("count", [100, 150, 230])
def test_from_any_page_one_gets_to_the_newer_and_older_ones(count: int) -> None:
    seen = edition(count)
    made = {page.address: page for page in listings(seen, seen.releases, "releases/")}
    ways = {
        address: {to for _, to in page.pages if to != address} for address, page in made.items()
    }
    assert all(to <= made.keys() for to in ways.values())
    oldest_first = ["releases/page/1/"]
    while oldest_first[-1] != "releases/":
        number = made[oldest_first[-1]].number or 0
        newer = f"releases/page/{number + 1}/"
        oldest_first.append(newer if newer in made else "releases/")
        assert oldest_first[-1] in ways[oldest_first[-2]]
        assert oldest_first[-2] in ways[oldest_first[-1]]
    assert len(oldest_first) == len(made)


def test_what_is_not_full_has_no_pages() -> None:
    assert not [address for address, _ in pages(99) if "/page/" in address]
    front = next(listings(edition(99), edition(99).releases, "releases/"))
    assert front.pages == ()


def test_a_year_lists_its_releases_below_its_months() -> None:
    later = a_release("nam-sau", "2027-01-05 09:00")
    seen = an_edition(a_room(*map(release, range(3)), later), as_of="2027-02-01 09:00")
    made = {page.address: page.main for page in archived(seen)}
    cards = re.compile(r'<h2><a href="([^"]+)">')

    assert "Tháng 4" in made["releases/2026/"]
    assert cards.findall(made["releases/2026/"]) == [
        f"../../releases/2026/04/so-{number}/" for number in (2, 1, 0)
    ]
    assert cards.findall(made["releases/2027/"]) == ["../../releases/2027/01/nam-sau/"]


def test_only_the_first_page_of_a_year_shows_its_months() -> None:
    made = {page.address: page.main for page in archived(edition(101))}

    assert "pr-months" in made["releases/2026/"]
    assert "pr-months" not in made["releases/2026/page/1/"]


def test_titles_of_pages_are_told_apart() -> None:
    seen = edition(230)
    made = archived(seen)
    titles = [page.title for page in made if "releases/page/" in page.address]
    assert len(set(titles)) == len(titles) == 3
