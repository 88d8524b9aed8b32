from make import a_department, a_release, a_room, an_edition
from pressroom.feeds.catalogue import feeds_of
from pressroom.feeds.discovery import Discovered, discovered, discovered_notices
from pressroom.feeds.write import Wire

NAME = "Phòng báo chí tỉnh Sông Lam"


def test_a_page_points_to_the_feed_of_all_in_three_formats() -> None:
    assert discovered(an_edition(a_room())) == (
        Discovered(f"{NAME} (RSS)", "application/rss+xml", "feeds/all.rss"),
        Discovered(f"{NAME} (Atom)", "application/atom+xml", "feeds/all.atom"),
        Discovered(f"{NAME} (JSON Feed)", "application/feed+json", "feeds/all.json"),
    )


def test_the_feed_of_the_page_s_own_department_comes_first() -> None:
    feeds = discovered(an_edition(a_room(), "en"), a_department())
    assert [feed.path for feed in feeds][:4] == [
        "en/feeds/departments/so-y-te.rss",
        "en/feeds/departments/so-y-te.atom",
        "en/feeds/departments/so-y-te.json",
        "en/feeds/all.rss",
    ]
    assert feeds[0].title == "Department of Health - Sông Lam Province Press Room (RSS)"


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


def test_every_feed_that_is_pointed_to_is_written() -> None:
    room = a_room(a_release())
    for language in room.settings.languages:
        edition = an_edition(room, language)
        wire = Wire(edition)
        written = {path for feed in feeds_of(edition) for path in wire.outputs(feed)}
        for department in room.departments.values():
            assert {feed.path for feed in discovered(edition, department)} <= written
