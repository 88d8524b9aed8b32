from datetime import date

import pytest

from feeds.read import the_feed
from make import (
    a_correction,
    a_department,
    a_release,
    a_room,
    a_translation,
    a_withdrawal,
    an_edition,
    at,
    names,
    some_settings,
)
from pressroom.feeds.catalogue import Feed, feeds_of, groups_of
from pressroom.model.edition import Edition
from pressroom.model.release import Imported, Type
from pressroom.model.settings import Feeds

OLD = Imported(from_="https://cu.songlam.example/1", at=at("2026-11-02 08:00"))


def slugs(feed: Feed) -> list[str]:
    return [release.slug for release in feed.releases]


def holding(edition: Edition, slug: str) -> set[str]:
    """The stems of the feeds that hold a release."""
    return {feed.subject.stem for feed in feeds_of(edition) if slug in slugs(feed)}


@pytest.mark.parametrize(("language", "prefix"), [("vi", ""), ("en", "en/")])
def test_every_feed_of_the_contract_is_there_before_it_holds_anything(
    language: str, prefix: str
) -> None:
    room = a_room(departments=[a_department(), a_department("so-giao-duc", name=names("Sở Xa"))])
    found = [
        (feed.subject.stem, feed.subject.home) for feed in feeds_of(an_edition(room, language))
    ]
    assert sorted(found) == sorted(
        [
            ("feeds/all", prefix),
            ("feeds/urgent", f"{prefix}types/urgent/"),
            ("feeds/corrections", f"{prefix}corrections/"),
            *((f"feeds/topics/{id_}", f"{prefix}topics/{id_}/") for id_ in ("y-te", "giao-duc")),
            *((f"feeds/types/{type_}", f"{prefix}types/{type_}/") for type_ in Type),
            *(
                (f"feeds/departments/{id_}", f"{prefix}departments/{id_}/")
                for id_ in ("so-y-te", "so-giao-duc")
            ),
        ]
    )
    assert len(Type) == 9


def test_what_is_most_asked_for_stands_first_and_bodies_in_vietnamese_order() -> None:
    named = {"so-d": "Sở Đông", "so-y": "Sở Ý", "so-a": "Sở Ăn", "so-c": "Sở Chung"}
    living = [a_department(id_, name=names(name)) for id_, name in named.items()]
    ended = [
        a_department("so-cu", name=names("Sở Cũ"), until=date(2025, 2, 28)),
        a_department("so-ca", name=names("Sở Cà"), until=date(2026, 11, 19)),
    ]
    still = a_department("so-hom-nay", name=names("Sở Hôm Nay"), until=date(2026, 11, 20))
    groups = groups_of(an_edition(a_room(departments=[*ended, *living, still])))
    assert [
        (group.title, [feed.subject.stem.rpartition("/")[2] for feed in group.feeds])
        for group in groups
    ] == [
        (None, ["all", "urgent", "corrections"]),
        ("Lĩnh vực", ["y-te", "giao-duc"]),
        ("Loại tin", [*Type]),
        ("Cơ quan, đơn vị", ["so-a", "so-c", "so-d", "so-hom-nay", "so-y"]),
        ("Cơ quan đã sắp xếp, hợp nhất", ["so-ca", "so-cu"]),
    ]


def test_each_kind_of_feed_says_what_it_holds() -> None:
    for language in ("vi", "en"):
        feeds = feeds_of(an_edition(a_room(a_release()), language))
        assert len({feed.subject.text for feed in feeds}) == len(feeds)
        titles = {feed.subject.stem: feed.subject.title for feed in feeds}
        assert titles.pop("feeds/urgent") == titles["feeds/types/urgent"], "one list, two addresses"
        assert len({*titles.values()}) == len(titles)


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


def test_a_release_stands_in_the_feeds_of_all_that_it_belongs_to() -> None:
    release = a_release(
        type=Type.STATEMENT,
        co_departments=("so-giao-duc",),
        topics=("giao-duc", "y-te", "giao-duc"),
    )
    room = a_room(release, departments=[a_department("so-moi", name=names("Sở Mới"))])
    edition = an_edition(room)
    assert holding(edition, release.slug) == {
        "feeds/all",
        "feeds/topics/y-te",
        "feeds/topics/giao-duc",
        "feeds/types/statement",
        "feeds/departments/so-y-te",
        "feeds/departments/so-giao-duc",
    }
    assert slugs(the_feed(edition, "feeds/topics/giao-duc")) == [release.slug]


def test_what_is_urgent_stands_at_two_addresses() -> None:
    releases = [
        a_release("lu", published="2026-10-13 09:00", type=Type.URGENT),
        a_release("lu-rut", published="2026-10-15 09:00", type=Type.URGENT),
        a_release("hop", published="2026-10-14 09:00"),
    ]
    edition = an_edition(a_room(*releases))
    for stem in ("feeds/urgent", "feeds/types/urgent"):
        assert slugs(the_feed(edition, stem)) == ["lu-rut", "lu"]


def test_what_was_corrected_or_withdrawn_stands_by_its_last_change() -> None:
    once = a_correction("2026-05-02 08:00", "12 xã thành 21 xã.")
    releases = [
        a_release("moi-nhat", published="2026-11-18 09:00"),
        a_release("sua-som", published="2026-05-01 09:00", corrections=(once,)),
        a_release("thu-hoi", withdrawn=a_withdrawal("2026-06-01 10:00")),
        a_release(
            "sua-lai", corrections=(once, a_correction("2026-07-01 08:00", "21 xã thành 22 xã."))
        ),
    ]
    room = a_room(*releases)
    assert slugs(the_feed(an_edition(room), "feeds/corrections")) == [
        "sua-lai",
        "thu-hoi",
        "sua-som",
    ]
    few = a_room(*releases, settings=some_settings(feeds=Feeds(items=2)))
    assert slugs(the_feed(an_edition(few), "feeds/corrections")) == ["sua-lai", "thu-hoi"]


def test_an_edition_s_feeds_hold_what_is_translated_into_it() -> None:
    room = a_room(a_release("chi-tieng-viet"), a_translation(a_release("hai-thu-tieng")))
    assert slugs(the_feed(an_edition(room, "en"))) == ["hai-thu-tieng"]


@pytest.mark.parametrize("published", ["2019-05-06 08:00", "2026-11-01 08:00"])
def test_an_imported_release_is_never_new(published: str) -> None:
    brought = a_release(
        "cu",
        published=published,
        imported=OLD,
        type=Type.URGENT,
        corrections=(a_correction("2026-11-02 07:00", "Đã sửa ở hệ thống cũ."),),
    )
    edition = an_edition(a_room(a_release("moi"), brought))
    assert holding(edition, "cu") == set()
    assert holding(edition, "moi") >= {"feeds/all", "feeds/departments/so-y-te"}


@pytest.mark.parametrize(
    "change",
    [
        {"corrections": (a_correction("2026-11-03 08:00", "12 xã thành 21 xã."),)},
        {"withdrawn": a_withdrawal("2026-11-03 08:00")},
    ],
)
def test_what_is_done_to_an_imported_release_since_is_told(change: dict[str, object]) -> None:
    brought = a_release("cu", published="2019-05-06 08:00", imported=OLD, **change)
    assert holding(an_edition(a_room(brought)), "cu") == {"feeds/corrections"}
