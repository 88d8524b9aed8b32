from datetime import date

import pytest

from feeds.read import the_feed
from make import (
    a_department,
    a_release,
    a_room,
    a_translation,
    an_edition,
    at,
    names,
    some_settings,
)
from pressroom.feeds.catalogue import Feed, feeds_of
from pressroom.model.release import Imported
from pressroom.model.settings import Feeds


def slugs(feed: Feed) -> list[str]:
    return [release.slug for release in feed.releases]


def test_there_is_a_feed_of_all_and_one_of_each_department() -> None:
    room = a_room(a_release(co_departments=("so-giao-duc",)))
    assert [(feed.stem, feed.home) for feed in feeds_of(an_edition(room, "en"))] == [
        ("feeds/all", "en/"),
        ("feeds/departments/so-y-te", "en/departments/so-y-te/"),
        ("feeds/departments/so-giao-duc", "en/departments/so-giao-duc/"),
    ]


def test_a_department_that_is_no_more_keeps_its_feed() -> None:
    former = a_department("so-tttt", name=names("Sở TT&TT"), until=date(2025, 2, 28))
    release = a_release("cu", published="2024-03-04 08:00", department="so-tttt")
    edition = an_edition(a_room(release, departments=[former]))
    assert slugs(the_feed(edition, "feeds/departments/so-tttt")) == ["cu"]


def test_the_newest_stand_first_and_no_more_than_the_settings_say() -> None:
    releases = [a_release(f"so-{day}", published=f"2026-04-{day:02} 09:00") for day in range(1, 9)]
    room = a_room(*releases, settings=some_settings(feeds=Feeds(items=3)))
    assert slugs(the_feed(an_edition(room))) == ["so-8", "so-7", "so-6"]


def test_what_is_under_embargo_stands_in_no_feed() -> None:
    release = a_release(embargo=at("2026-04-14 05:00"))
    room = a_room(release)
    assert not the_feed(an_edition(room, as_of="2026-04-14 04:59")).releases
    assert the_feed(an_edition(room, as_of="2026-04-14 05:00")).releases == (release,)


def test_a_release_stands_in_the_feeds_of_all_its_departments() -> None:
    edition = an_edition(a_room(a_release(co_departments=("so-giao-duc",))))
    for feed in feeds_of(edition):
        assert slugs(feed) == ["tiem-vac-xin-soi"], feed.stem


def test_an_edition_s_feeds_hold_what_is_translated_into_it() -> None:
    room = a_room(a_release("chi-tieng-viet"), a_translation(a_release("hai-thu-tieng")))
    assert slugs(the_feed(an_edition(room, "en"))) == ["hai-thu-tieng"]


@pytest.mark.parametrize("published", ["2019-05-06 08:00", "2026-11-01 08:00"])
def test_an_imported_release_is_never_new(published: str) -> None:
    imported = Imported(from_="https://cu.songlam.example/1", at=at("2026-11-02 08:00"))
    room = a_room(a_release("moi"), a_release("cu", published=published, imported=imported))
    for feed in feeds_of(an_edition(room)):
        assert slugs(feed) == ["moi"]
