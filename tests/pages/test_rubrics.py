"""Topics and types: all of them with how many they hold, and the pages of each."""

import re
from datetime import date
from typing import Any

import pytest
from markupsafe import escape

from make import (
    a_department,
    a_release,
    a_room,
    a_translation,
    a_withdrawal,
    all_of,
    an_edition,
    at,
    names,
)
from pressroom.model.edition import Edition
from pressroom.model.legal import LegalDocument
from pressroom.model.release import Consultation, Event, Release, Type
from pressroom.pages.cards import Cards
from pressroom.pages.page import Page
from pressroom.pages.topics import topics
from pressroom.pages.types import types

DECREE = LegalDocument(
    number="244/2026/NĐ-CP", title="Nghị định về phát ngôn", in_force=date(2026, 7, 1)
)


def made(edition: Edition) -> dict[str, Page]:
    """The pages of topics and types by their addresses."""
    cards = Cards(edition)
    planned = all_of((*topics(edition, cards), *types(edition, cards)))
    return {page.address: page for page in planned}


def page(address: str, *releases: Release, **room: Any) -> str:  # noqa: ANN401 (what rooms take)
    return made(an_edition(a_room(*releases, **room)))[address].main


def row(text: str, name: str) -> str:
    """What an index says of the topic or type with this name."""
    return text.partition(f">{name}</a></h2>")[2].partition("</li>")[0]


def test_the_index_tells_how_many_releases_each_topic_has_and_the_newest() -> None:
    older = a_release("cu", "2026-04-01 09:00", title="Bài cũ của ngành y tế")
    newer = a_release("moi", "2026-04-13 09:00", title="Bài mới của ngành y tế")
    text = page("topics/", older, newer)

    assert "2 thông cáo" in row(text, "Y tế")
    assert "Bài mới của ngành y tế" in row(text, "Y tế")
    assert "13/04/2026" in row(text, "Y tế")
    assert "Bài cũ" not in text
    assert "0 thông cáo" in row(text, "Giáo dục")


def test_a_topic_without_releases_has_its_page_already() -> None:
    assert "Chưa có thông cáo nào" in page("topics/giao-duc/", a_release())


def test_every_type_says_what_it_is_in_both_languages() -> None:
    room = a_room(a_translation(a_release()))
    for language, prefix, word in (("vi", "", "thiên tai"), ("en", "en/", "disaster")):
        pages = made(an_edition(room, language))
        assert word in row(pages[f"{prefix}types/"].main, pages[f"{prefix}types/urgent/"].title)
        for type_ in Type:
            about = pages[f"{prefix}types/{type_}/"]
            assert escape(about.description) in about.main


def test_a_page_lists_its_releases_alone() -> None:
    room = a_room(
        a_release("y-te", title="Tin của ngành y tế"),
        a_release("giao-duc", topics=("giao-duc",), title="Tin của ngành giáo dục"),
        a_release("lu", type=Type.URGENT, topics=("giao-duc",), title="Nước sông lên nhanh"),
    )
    pages = made(an_edition(room))
    titles = re.compile(r"<h2><a [^>]*>([^<]+)</a></h2>")

    assert titles.findall(pages["topics/y-te/"].main) == ["Tin của ngành y tế"]
    assert titles.findall(pages["types/urgent/"].main) == ["Nước sông lên nhanh"]


def test_beside_stand_the_bodies_with_how_many_of_these_releases_each_issued() -> None:
    bodies = [
        a_department(),
        a_department("so-van-hoa", name=names("Sở Văn hóa")),
        a_department("so-dan-toc", name=names("Sở Dân tộc")),
    ]
    text = page(
        "topics/y-te/",
        a_release("a", co_departments=("so-van-hoa", "so-dan-toc")),
        a_release("b"),
        a_release("c", topics=("giao-duc",), department="so-van-hoa"),
        departments=bodies,
    )
    counted = re.findall(r"<li><a [^>]*><span>([^<]+)</span>\s*</a> <small>(\d+)</small>", text)

    assert counted == [("Sở Y tế", "2"), ("Sở Dân tộc", "1"), ("Sở Văn hóa", "1")]


def test_a_topic_tells_what_is_coming_and_what_is_open_until_it_is_over() -> None:
    event = Event(start=at("2026-12-08 14:00"), end=at("2026-12-08 16:00"))
    invitation = a_release("moi", type=Type.INVITATION, event=event, title="Mời dự họp báo quý IV")
    asking = Consultation(opens=date(2026, 11, 1), closes=date(2026, 11, 30))
    asked = a_release("hoi", type=Type.CONSULTATION, consultation=asking, title="Góp ý dự thảo")
    room = a_room(invitation, asked)

    def ahead(as_of: str) -> str:
        text = made(an_edition(room, as_of=as_of))["topics/y-te/"].main
        return text.partition("pr-ahead")[2].partition("</section>")[0]

    assert "Mời dự họp báo quý IV" in ahead("2026-11-30 23:59")
    assert "Góp ý dự thảo" in ahead("2026-11-30 23:59")
    assert "Góp ý dự thảo" not in ahead("2026-12-01 00:00")
    assert "Mời dự họp báo quý IV" in ahead("2026-12-08 15:59")
    assert not ahead("2026-12-08 16:00")


def test_what_was_withdrawn_is_not_ahead() -> None:
    event = Event(start=at("2026-12-08 14:00"))
    release = a_release(type=Type.INVITATION, event=event, withdrawn=a_withdrawal())
    assert "pr-ahead" not in page("types/invitation/", release)


def test_a_page_leads_to_its_own_feeds_first() -> None:
    pages = made(an_edition(a_room(a_release()), "en"))
    assert [feed.path for feed in pages["en/topics/y-te/"].feeds][:4] == [
        "en/feeds/topics/y-te.rss",
        "en/feeds/topics/y-te.atom",
        "en/feeds/topics/y-te.json",
        "en/feeds/all.rss",
    ]
    assert 'href="../../../en/feeds/topics/y-te.json"' in pages["en/topics/y-te/"].main


@pytest.mark.parametrize(
    ("as_of", "register", "shown"),
    [
        ("2026-07-01 00:00", {DECREE.number: DECREE}, True),
        ("2026-06-30 23:59", {DECREE.number: DECREE}, False),
        ("2026-07-01 00:00", {}, False),
    ],
)
def test_a_provision_is_named_where_the_register_has_it_and_it_holds(
    as_of: str, register: dict[str, LegalDocument], *, shown: bool
) -> None:
    pages = made(an_edition(a_room(legal=register), as_of=as_of))
    link = '<a href="../../legal/#vb-244-2026-nd-cp">Điều 7 Nghị định 244/2026/NĐ-CP</a>'

    assert (link in pages["types/urgent/"].main) == shown
    assert "Căn cứ pháp lý" not in pages["types/response/"].main


def test_every_page_of_a_type_depends_on_whether_its_law_holds() -> None:
    releases = [
        a_release(f"so-{number}", f"2026-04-13 09:{number % 60:02}") for number in range(100)
    ]

    def depends(today: str) -> dict[str, str | None]:
        room = a_room(*releases, legal={DECREE.number: DECREE})
        edition = an_edition(room, as_of=f"{today} 09:00")
        return {one.name: one.depends for one in types(edition, Cards(edition))}

    before, after = depends("2026-06-30"), depends("2026-07-01")
    for address in ("types/press-release/", "types/press-release/page/1/"):
        assert before[address] != after[address]
    assert depends("2026-07-02") == after
