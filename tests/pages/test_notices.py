"""The listing of the press room's own notices."""

from typing import Any, TypeAlias

from lxml import html

from make import a_notice, a_room, all_of, an_edition
from pressroom.model.edition import Edition
from pressroom.pages.notices import breadcrumbs, days, notices
from pressroom.pages.page import Page

Document: TypeAlias = Any
"""A parsed page: lxml's element, of which its types say nothing."""


def parsed(text: str) -> Document:
    return html.fromstring(text)


def the_listing(edition: Edition) -> Page:
    [page] = all_of(notices(edition))
    return page


def test_the_listing_gives_day_title_and_description_newest_first() -> None:
    old = a_notice("cu", "2025-08-18", title="Mở kênh tin riêng", description="Từ hôm nay.")
    new = a_notice("moi", "2026-11-10", title="A < B & C", description="Hai <b>lớp</b>.")
    page = the_listing(an_edition(a_room(notices=(old, new))))
    assert page.address == "notices/"
    main = parsed(page.main)
    cards = [
        (
            card.findtext("time"),
            card.xpath("string(h2/a)"),
            card.xpath("string(h2/a/@href)"),
            card.xpath("string(p)"),
        )
        for card in main.xpath("//article")
    ]
    assert cards == [
        ("10/11/2026", "A < B & C", "../notices/2026/moi/", "Hai <b>lớp</b>."),
        ("18/08/2025", "Mở kênh tin riêng", "../notices/2025/cu/", "Từ hôm nay."),
    ]
    assert main.xpath("string(//p[@class='pr-lead'])") == page.description


def test_it_leads_to_its_feed_in_both_formats_before_those_of_releases() -> None:
    page = the_listing(an_edition(a_room(), "en"))
    links = parsed(page.main).xpath("//section//a/@href")
    assert links == ["../../en/feeds/notices.rss", "../../en/feeds/notices.json"]
    assert [feed.path for feed in page.feeds][:3] == [
        "en/feeds/notices.rss",
        "en/feeds/notices.json",
        "en/feeds/all.rss",
    ]


def test_without_notices_it_says_so() -> None:
    page = the_listing(an_edition(a_room()))
    assert "Chưa có thông báo nào." in page.main
    assert not parsed(page.main).xpath("//article")


def test_it_stands_in_each_edition() -> None:
    page = the_listing(an_edition(a_room(), "en"))
    assert (page.address, page.others) == ("en/notices/", {"vi": "notices/"})


def test_one_that_somebody_keeps_by_hand_stands() -> None:
    for file in ("content/notices/index.md", "content/notices/README.md", "content/notices.md"):
        room = a_room(files={file: 1})
        assert not list(notices(an_edition(room)))
        assert list(notices(an_edition(room, "en")))


def test_a_notice_tells_its_day_and_that_of_its_last_change() -> None:
    edition = an_edition(a_room())
    notice = a_notice()
    assert parsed(days(edition, notice)).text_content() == ("Thứ Ba, ngày 10 tháng 11 năm 2026")
    changed = a_notice(updated=a_notice(published="2026-11-12").published)
    assert parsed(days(edition, changed)).text_content() == (
        "Thứ Ba, ngày 10 tháng 11 năm 2026 Cập nhật: 12/11/2026"
    )


def test_the_way_to_a_notice_leads_over_the_listing() -> None:
    way = breadcrumbs(an_edition(a_room(), "en"), a_notice(language="en"))
    assert parsed(way).xpath("//a/@href") == ["../../../../en/", "../../../../en/notices/"]
