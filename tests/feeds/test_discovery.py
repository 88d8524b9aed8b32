from make import a_department, a_release, a_room, an_edition
from pressroom.feeds import subjects
from pressroom.feeds.catalogue import feeds_of
from pressroom.feeds.discovery import (
    Discovered,
    discovered,
    discovered_nearest,
    discovered_notices,
    in_formats,
)
from pressroom.feeds.subjects import of_department, of_topic, of_type
from pressroom.feeds.write import Wire
from pressroom.model.release import Type

NAME = "Phòng báo chí tỉnh Sông Lam"


def test_a_page_points_to_the_feed_of_all_in_three_formats() -> None:
    assert discovered(an_edition(a_room())) == (
        Discovered(f"{NAME} (RSS)", "application/rss+xml", "feeds/all.rss"),
        Discovered(f"{NAME} (Atom)", "application/atom+xml", "feeds/all.atom"),
        Discovered(f"{NAME} (JSON Feed)", "application/feed+json", "feeds/all.json"),
    )


def test_the_feed_nearest_to_the_page_comes_first() -> None:
    edition = an_edition(a_room(), "en")
    topic = edition.room.settings.topics[0]
    feeds = discovered(edition, of_topic(edition, topic), of_department(edition, a_department()))
    assert [feed.path for feed in feeds] == [
        f"en/feeds/{name}.{ending}"
        for name in ("topics/y-te", "departments/so-y-te", "all")
        for ending in ("rss", "atom", "json")
    ]
    assert feeds[0].title == "Health - Sông Lam Province Press Room (RSS)"
    assert feeds[3].title == "Department of Health - Sông Lam Province Press Room (RSS)"


def test_a_release_points_to_the_feed_of_its_body_and_to_that_of_all_in_one_format() -> None:
    edition = an_edition(a_room(), "en")
    feeds = discovered_nearest(edition, of_department(edition, a_department()))
    assert [feed.path for feed in feeds] == [
        *(f"en/feeds/departments/so-y-te.{ending}" for ending in ("rss", "atom", "json")),
        "en/feeds/all.rss",
    ]


def test_the_feed_of_notices_has_the_formats_in_which_it_is_made() -> None:
    assert discovered_notices(an_edition(a_room(), "en")) == (
        Discovered(
            "Notices - Sông Lam Province Press Room (RSS)",
            "application/rss+xml",
            "en/feeds/notices.rss",
        ),
        Discovered(
            "Notices - Sông Lam Province Press Room (JSON Feed)",
            "application/feed+json",
            "en/feeds/notices.json",
        ),
    )


def test_a_page_s_own_feed_may_be_asked_for_alone() -> None:
    edition = an_edition(a_room())
    own = in_formats(edition, subjects.of_corrections(edition))
    assert [feed.path for feed in own] == [
        f"feeds/corrections.{ending}" for ending in ("rss", "atom", "json")
    ]
    assert own[1].title == f"Đính chính và thu hồi - {NAME} (Atom)"


def test_every_feed_that_is_pointed_to_is_written_and_calls_itself_so() -> None:
    room = a_room(a_release())
    for language in room.settings.languages:
        edition = an_edition(room, language)
        wire = Wire(edition)
        written = {path for feed in feeds_of(edition) for path in wire.outputs(feed)}
        near = (
            subjects.of_urgent(edition),
            subjects.of_corrections(edition),
            *(of_topic(edition, topic) for topic in room.settings.topics),
            *(of_type(edition, type_) for type_ in Type),
            *(of_department(edition, body) for body in room.departments.values()),
        )
        pointed = discovered(edition, *near)
        assert {feed.path for feed in pointed} == written
        assert {feed.subject for feed in feeds_of(edition)} == {*near, subjects.of_all(edition)}
