from datetime import date, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import listparser
import pytest
from lxml import etree

from make import (
    SITE,
    a_correction,
    a_department,
    a_release,
    a_room,
    a_translation,
    an_edition,
    at,
    names,
    some_settings,
)
from pressroom.feeds.catalogue import feeds_of
from pressroom.feeds.opml import opml, path_of_list
from pressroom.feeds.subjects import Subject
from pressroom.model.room import Room
from pressroom.model.settings import Publisher

FORMER = a_department("so-cu", name=names("Sở Cũ"), until=date(2025, 2, 28))
PUBLISHER = Publisher(
    name="Phòng báo chí tỉnh Sông Lam",
    name_en="Sông Lam Province Press Room",
    email="baochi@songlam.example",
)


def a_full_room() -> Room:
    corrected = a_release(corrections=(a_correction("2026-04-16 08:00", "12 xã thành 21 xã."),))
    return a_room(
        a_translation(corrected),
        a_release("sau", published="2026-04-15 08:00"),
        departments=[FORMER, a_department()],
        settings=some_settings(publisher=PUBLISHER),
    )


def outlines(document: bytes, group: str | None = None) -> list[dict[str, str]]:
    """The attributes of the feeds in a group, or of those that stand in none."""
    body: Any = etree.fromstring(document).find("body")
    within = body if group is None else body.find(f"outline[@text='{group}']")
    return [dict(one.attrib) for one in within.findall("outline[@type='rss']")]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_it_lists_every_feed_once_and_readers_take_it(language: str) -> None:
    edition = an_edition(a_full_room(), language)
    read = listparser.parse(opml(edition))
    assert not read.bozo
    assert read.version == "opml2"
    assert [feed.url for feed in read.feeds] == [
        f"{SITE}{edition.prefix}{feed.subject.stem}.rss" for feed in feeds_of(edition)
    ]
    assert [feed.title for feed in read.feeds] == [feed.subject.title for feed in feeds_of(edition)]


def test_it_stands_in_each_edition() -> None:
    room = a_full_room()
    assert path_of_list(an_edition(room)) == "feeds/index.opml"
    assert path_of_list(an_edition(room, "en")) == "en/feeds/index.opml"


def test_a_feed_is_named_as_it_names_itself() -> None:
    (health, *_) = outlines(opml(an_edition(a_full_room(), "en")), "Topics")
    assert health == {
        "type": "rss",
        "text": "Health - Sông Lam Province Press Room",
        "title": "Health - Sông Lam Province Press Room",
        "description": "New press releases on the topic “Health”, in full.",
        "xmlUrl": f"{SITE}en/feeds/topics/y-te.rss",
        "htmlUrl": f"{SITE}en/topics/y-te/",
        "language": "en",
    }


def test_feeds_stand_in_groups_of_one_level() -> None:
    document = opml(an_edition(a_full_room()))
    body: Any = etree.fromstring(document).find("body")
    groups = [one.get("text") for one in body.findall("outline") if len(one)]
    assert groups == [
        "Lĩnh vực",
        "Loại tin",
        "Cơ quan, đơn vị",
        "Cơ quan đã sắp xếp, hợp nhất",
    ]
    assert [one["xmlUrl"].removeprefix(SITE) for one in outlines(document)] == [
        "feeds/all.rss",
        "feeds/urgent.rss",
        "feeds/corrections.rss",
    ]
    assert not body.findall("outline/outline/outline")


def test_a_group_of_nothing_is_left_out() -> None:
    document = opml(an_edition(a_room(departments=[a_department()])))
    assert etree.fromstring(document).find("body/outline[@text='Cơ quan, đơn vị']") is not None
    assert (
        etree.fromstring(document).find("body/outline[@text='Cơ quan đã sắp xếp, hợp nhất']")
        is None
    )


def head(room: Room, language: str = "vi", as_of: str = "2026-11-20 09:00") -> dict[str, str]:
    element: Any = etree.fromstring(opml(an_edition(room, language, as_of=as_of))).find("head")
    return {one.tag: one.text for one in element}


def test_its_head_says_whose_it_is() -> None:
    assert head(a_full_room(), "en") == {
        "title": "The feeds of Sông Lam Province Press Room",
        "dateModified": "Thu, 16 Apr 2026 08:00:00 +0700",
        "ownerName": "Sông Lam Province Press Room",
        "ownerEmail": "baochi@songlam.example",
        "docs": "http://opml.org/spec2.opml",
    }
    assert "ownerEmail" not in head(a_room())


@pytest.mark.parametrize(
    ("room", "moment"),
    [
        (a_full_room(), at("2026-04-16 08:00")),
        (a_room(a_release()), at("2026-04-13 09:00")),
        (a_room(), at("2026-01-01 00:00")),
    ],
)
def test_it_is_dated_by_the_room_and_not_by_the_clock(room: Room, moment: datetime) -> None:
    for as_of in ("2026-11-20 09:00", "2027-03-01 10:00"):
        assert parsedate_to_datetime(head(room, as_of=as_of)["dateModified"]) == moment


def test_a_feed_that_others_make_stands_in_it_too() -> None:
    notices = Subject(
        stem="feeds/notices",
        title="Thông báo & lịch",
        text="Thông báo của phòng báo chí.",
        home="notices/",
    )
    edition = an_edition(a_room())
    document = opml(edition, (notices,))
    assert outlines(document)[-1] == {
        "type": "rss",
        "text": "Thông báo & lịch",
        "title": "Thông báo & lịch",
        "description": "Thông báo của phòng báo chí.",
        "xmlUrl": f"{SITE}feeds/notices.rss",
        "htmlUrl": f"{SITE}notices/",
        "language": "vi",
    }
    assert len(listparser.parse(document).feeds) == len(feeds_of(edition)) + 1
