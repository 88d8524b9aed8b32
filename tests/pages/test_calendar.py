"""The calendar: what comes, what is open for comments, and what is over."""

import re
from datetime import date
from typing import Any

import pytest

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
from pressroom.model.release import Consultation, Event, Release, TranslatedEvent, Type
from pressroom.pages.calendar import calendar

START, END = "2026-12-08 14:00", "2026-12-08 16:00"
BEFORE = "2026-12-01 09:00"


def invitation(slug: str = "hop-bao", **changes: object) -> Release:
    values: dict[str, Any] = {"start": at(START), "end": at(END), **changes}
    release: dict[str, Any] = {name: values.pop(name) for name in ("title",) if name in values}
    return a_release(slug, type=Type.INVITATION, event=Event(**values), **release)


def page(*releases: Release, as_of: str = BEFORE, language: str = "vi", **room: Any) -> str:  # noqa: ANN401 (what rooms take)
    front, *_ = all_of(calendar(an_edition(a_room(*releases, **room), language, as_of=as_of)))
    return front.main


def part(text: str, heading: str) -> str:
    """What stands below a heading of the second level."""
    return text.partition(f"<h2>{heading}</h2>")[2].partition("<h2")[0]


@pytest.mark.parametrize(
    ("as_of", "coming", "on_now"),
    [
        ("2026-12-08 13:59", True, False),
        (START, True, True),
        ("2026-12-08 15:59", True, True),
        (END, False, False),
    ],
)
def test_an_event_is_coming_then_on_then_past(as_of: str, *, coming: bool, on_now: bool) -> None:
    text = page(invitation(title="Mời dự họp báo quý IV"), as_of=as_of)

    assert ("Mời dự họp báo quý IV" in part(text, "Sắp diễn ra")) == coming
    assert ("Mời dự họp báo quý IV" in part(text, "Sự kiện đã qua")) != coming
    assert ("Đang diễn ra" in text) == on_now


def test_an_event_says_when_and_where_it_is_and_who_invites() -> None:
    event = {
        "place": "Phòng họp báo",
        "online": "https://hop.example/",
        "register": "https://x.example/",
    }
    text = part(page(invitation(**event)), "Sắp diễn ra")

    assert "Tháng 12 năm 2026" in text
    assert "<b>Thứ Ba</b> <span>ngày 08 tháng 12 năm 2026</span>" in text
    assert "14 giờ 00 đến" in text
    assert "Phòng họp báo" in text
    assert '<a href="../departments/so-y-te/"><span>Sở Y tế</span></a>' in text
    assert '<a href="https://hop.example/">Tham dự trực tuyến</a>' in text
    assert '<a href="https://x.example/">Đăng ký tham dự</a>' in text


def test_the_english_calendar_writes_days_as_english_does_and_marks_what_is_vietnamese() -> None:
    release = invitation(place="Phòng họp báo", register="Gọi 0298 3 000 002")
    translated = a_translation(release, event=TranslatedEvent(place="Press room"))
    text = page(translated, language="en")

    assert "<b>Tuesday</b> <span>8 December 2026</span>" in text
    assert "14:00 to" in text
    assert "<dd>Press room</dd>" in text
    assert '<dd><span lang="vi">Gọi 0298 3 000 002</span></dd>' in text


def test_an_event_of_several_days_names_its_last_one() -> None:
    text = page(invitation(end=at("2026-12-10 11:00")))
    assert "<b>Thứ Năm</b> <span>ngày 10 tháng 12 năm 2026</span>" in text


@pytest.mark.parametrize(
    ("status", "said"),
    [("moved", "thời gian, địa điểm ở đây là mới nhất"), ("cancelled", "không diễn ra")],
)
def test_an_event_that_was_moved_or_cancelled_says_so(status: str, said: str) -> None:
    assert said in page(invitation(status=status))
    assert said not in page(invitation())


def test_a_cancelled_event_is_never_on() -> None:
    assert "Đang diễn ra" not in page(invitation(status="cancelled"), as_of=START)


def test_an_invitation_that_was_withdrawn_is_marked_and_one_that_was_removed_is_gone() -> None:
    event = Event(start=at(START))
    kept = a_release("a", event=event, withdrawn=a_withdrawal())
    removed = a_release("b", event=event, withdrawn=a_withdrawal(text="removed"))

    assert "Đã thu hồi" in page(kept)
    assert "pr-event" not in page(removed)


def test_what_comes_stands_by_its_start_and_what_is_over_by_its_end() -> None:
    ahead = [
        invitation("a", start=at("2026-12-20 08:00"), end=None, title="Lễ hội ngày hai mươi"),
        invitation("b", start=at("2026-12-05 08:00"), end=None, title="Lễ hội ngày mùng năm"),
    ]
    over = [
        invitation("c", start=at("2026-11-02 08:00"), end=None, title="Họp báo giữa kỳ"),
        invitation(
            "d", start=at("2026-11-01 08:00"), end=at("2026-11-03 08:00"), title="Triển lãm"
        ),
    ]
    text = page(*ahead, *over)
    titles = re.compile(r">(Lễ hội[^<]+|Họp báo giữa kỳ|Triển lãm)<")

    assert titles.findall(part(text, "Sắp diễn ra")) == [
        "Lễ hội ngày mùng năm",
        "Lễ hội ngày hai mươi",
    ]
    assert titles.findall(part(text, "Sự kiện đã qua")) == ["Triển lãm", "Họp báo giữa kỳ"]


@pytest.mark.parametrize(
    ("as_of", "shown"),
    [
        ("2026-10-31 23:59", False),
        ("2026-11-01 00:00", True),
        ("2026-11-30 23:59", True),
        ("2026-12-01 00:00", False),
    ],
)
def test_a_consultation_is_there_from_its_first_day_to_its_last(as_of: str, *, shown: bool) -> None:
    asking = Consultation(
        opens=date(2026, 11, 1), closes=date(2026, 11, 30), draft="du-thao.pdf", send_to="Sở Y tế"
    )
    text = page(a_release(consultation=asking), as_of=as_of)

    assert ("<b>Thứ Hai</b> <span>ngày 30 tháng 11 năm 2026</span>" in text) == shown
    assert ('href="../releases/2026/04/tiem-vac-xin-soi/du-thao.pdf"' in text) == shown
    assert ("Hiện không có dự thảo nào" in text) != shown


def test_the_calendar_is_taken_along_by_its_own_address() -> None:
    vietnamese, english = page(), page(language="en")

    assert 'href="webcal://baochi.songlam.example/calendar.ics"' in vietnamese
    assert 'href="webcal://baochi.songlam.example/en/calendar.ics"' in english
    assert 'href="../../en/calendar.ics"' in english


def test_an_edition_of_translations_leads_to_the_calendar_that_holds_everything() -> None:
    assert '<a href="../../calendar/" hreflang="vi">See everything in Vietnamese</a>' in page(
        language="en"
    )
    assert "hreflang" not in page()


def test_bodies_of_today_that_invite_or_ask_have_calendars_of_their_own() -> None:
    bodies = [
        a_department(),
        a_department("so-cu", name=names("Sở Cũ"), until=date(2025, 2, 28)),
        a_department("so-dan-toc", name=names("Sở Dân tộc")),
        a_department("so-khac", name=names("Sở Khác")),
    ]
    asking = Consultation(opens=date(2026, 11, 1), closes=date(2026, 11, 30))
    releases = (
        invitation(),
        a_release("hoi", department="so-dan-toc", consultation=asking),
        a_release("cu", department="so-cu", event=Event(start=at("2025-01-06 08:00"))),
        a_release("khac", department="so-khac"),
    )
    text = page(*releases, departments=bodies)

    assert re.findall(r'href="\.\./departments/([a-z-]+)/calendar\.ics"', text) == [
        "so-dan-toc",
        "so-y-te",
    ]
