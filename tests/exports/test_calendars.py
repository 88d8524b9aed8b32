"""Calendars, read back by the library that wrote them and line by line."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.lines import breaches
from exports.occasions import a_consultation, an_event, an_invitation, the_bodies
from make import (
    AS_OF,
    SITE,
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
from pressroom import __version__
from pressroom.exports.plan import exports
from pressroom.model.release import Event, Release, TranslatedEvent
from pressroom.model.room import Room

Entry: TypeAlias = Any
"""A component: of its properties icalendar's types say only that they are one of thirty."""

GOLDEN = Path(__file__).parent / "golden"


def files(
    room: Room, language: str = "vi", as_of: str = AS_OF, site: str = SITE
) -> dict[str, bytes]:
    """The calendars of an edition by their addresses."""
    parts = exports(an_edition(room, language, as_of, site))
    made = (output for part in parts for output in part.make())
    return {path: data for path, data in made if path.endswith(".ics")}


def calendar(data: bytes) -> Any:  # noqa: ANN401 (as an entry)
    """The calendar of a file whose lines are as they should be."""
    assert not breaches(data)
    return icalendar.Calendar.from_ical(data)


def events(room: Room, language: str = "vi") -> list[Entry]:
    """The entries of the calendar of all."""
    prefix = "" if language == "vi" else f"{language}/"
    return list(calendar(files(room, language)[f"{prefix}calendar.ics"]).events)


def the_event(release: Release) -> Entry:
    """The only entry of a room with this release."""
    [event] = events(a_room(release, departments=the_bodies()))
    return event


def text(event: Entry, name: str) -> str:
    """The text of a property."""
    return str(event[name])


def a_full_room() -> Room:
    moved = an_invitation(
        "doi-lich",
        an_event("2026-12-09 09:00", end=at("2026-12-09 10:00"), status="moved", online=None),
        published="2026-11-03 08:00",
        corrections=(a_correction("2026-11-10 10:00", "Đổi ngày họp báo."),),
    )
    cancelled = an_invitation("huy", an_event(status="cancelled"), published="2026-11-04 08:00")
    withdrawn = an_invitation(
        "thu-hoi", published="2026-11-05 08:00", withdrawn=a_withdrawal("2026-11-06 08:00")
    )
    return a_room(
        a_translation(
            an_invitation(),
            title="Press conference of the fourth quarter",
            event=TranslatedEvent(chair="Mr Tạ Hữu Bằng, Chairman", documents=("Summary",)),
        ),
        moved,
        cancelled,
        withdrawn,
        a_consultation(co_departments=("ubnd-tinh",)),
        departments=[*the_bodies(), a_department("so-moi", name=names("Sở chưa có sự kiện"))],
    )


@pytest.mark.parametrize(
    "path", ["calendar.ics", "en/calendar.ics", "departments/so-moi/calendar.ics"]
)
def test_the_calendars_are_as_they_were_reviewed(path: str, pytestconfig: pytest.Config) -> None:
    language = "en" if path.startswith("en/") else "vi"
    said = files(a_full_room(), language)[path].decode()
    said = said.replace(__version__, "VERSION").replace("\r\n", "\n")
    golden = GOLDEN / path.replace("/", "-")
    if pytestconfig.getoption("accept"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(said, encoding="utf-8", newline="\n")
    assert said == golden.read_text(encoding="utf-8")


def test_every_body_has_a_calendar_of_what_it_announced_alone_or_with_others() -> None:
    found = {path: len(calendar(data).events) for path, data in files(a_full_room()).items()}
    assert found == {
        "calendar.ics": 5,
        "departments/ubnd-tinh/calendar.ics": 1,
        "departments/so-y-te/calendar.ics": 5,
        "departments/so-moi/calendar.ics": 0,
    }
    english = {
        path: len(calendar(data).events) for path, data in files(a_full_room(), "en").items()
    }
    assert english["en/calendar.ics"] == english["en/departments/so-y-te/calendar.ics"] == 1


def test_a_calendar_of_nothing_yet_still_has_a_component() -> None:
    """RFC 5545 §3.6: one or more; so that whoever subscribes gets no error."""
    empty = calendar(files(a_full_room())["departments/so-moi/calendar.ics"])
    [zone] = empty.subcomponents
    assert zone.name == "VTIMEZONE"
    assert zone["TZID"] == "Asia/Ho_Chi_Minh"
    assert "LAST-MODIFIED" not in empty


def test_a_calendar_says_what_it_is() -> None:
    got = calendar(files(a_full_room(), "en")["en/departments/so-y-te/calendar.ics"])
    assert got["VERSION"] == "2.0"
    assert got["PRODID"] == f"-//pressroom//{__version__}//EN"
    assert got["NAME"] == got["X-WR-CALNAME"] == "Department of Health: events"
    assert got["DESCRIPTION"].to_ical().decode() == got["X-WR-CALDESC"]  # read as it stands
    assert got["URL"] == f"{SITE}en/departments/so-y-te/"
    assert got["SOURCE"] == f"{SITE}en/departments/so-y-te/calendar.ics"
    assert str(got["REFRESH-INTERVAL"].to_ical(), "ascii") == got["X-PUBLISHED-TTL"] == "PT1H"
    assert "METHOD" not in got
    assert "COLOR" not in got


def test_an_event_tells_who_comes_where_and_how() -> None:
    event = the_event(an_invitation())
    assert text(event, "SUMMARY") == "Mời dự họp báo quý IV năm 2026"
    assert event.start == datetime(2026, 12, 8, 14, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))
    assert event.end == datetime(2026, 12, 8, 16, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))
    assert text(event, "LOCATION") == "Phòng họp báo, số 1 đường Bến Xuân; phường Bến Lam"
    assert text(event, "URL") == f"{SITE}releases/2026/11/hop-bao/"
    assert [str(one.uri) for one in event.conferences] == ["https://hop.songlam.example/quy-iv"]
    assert event.categories == ["Họp báo", "Y tế"]
    assert event["ORGANIZER"] == "mailto:baochi.syt@songlam.example"
    assert event["ORGANIZER"].params["CN"] == "Sở Y tế"
    assert "ATTACH" not in event
    said = text(event, "DESCRIPTION")
    for line in (
        "Chủ trì: Ông Tạ Hữu Bằng, Chủ tịch Ủy ban nhân dân tỉnh",
        "Đầu mối: Tổ trực báo chí, điện thoại 0298 3 000 002",
        "Đăng ký tham dự: https://dangky.songlam.example/quy-iv",
        "Tham dự trực tuyến: https://hop.songlam.example/quy-iv",
        "- Bảng số liệu thu, chi",
        f"Toàn văn: {SITE}releases/2026/11/hop-bao/",
    ):
        assert line in said.splitlines()


def test_an_event_says_little_where_little_is_known() -> None:
    bare = Event(start=at("2026-12-08 14:00"))
    event = the_event(an_invitation(event=bare))
    for name in ("DTEND", "LOCATION", "CONFERENCE"):
        assert name not in event
    assert text(event, "DESCRIPTION").count("\n\n") == 1


def test_without_an_address_nobody_is_named_as_organiser() -> None:
    [event] = events(a_room(an_invitation()))
    assert "ORGANIZER" not in event


def test_a_moved_event_holds_at_its_new_time_and_says_so() -> None:
    event = the_event(an_invitation(event=an_event("2026-12-09 09:00", status="moved", end=None)))
    assert event.start == at("2026-12-09 09:00")
    assert event["STATUS"] == "CONFIRMED"
    assert text(event, "SUMMARY") == "Đã đổi lịch: Mời dự họp báo quý IV năm 2026"
    assert text(event, "DESCRIPTION").startswith("Họp báo: Đã đổi lịch\n\n")


def test_a_cancelled_event_says_so_to_programs_and_people() -> None:
    event = the_event(an_invitation(event=an_event(status="cancelled")))
    assert event["STATUS"] == "CANCELLED"
    assert text(event, "SUMMARY").startswith("Đã hủy: ")
    assert "Chủ trì: " in text(event, "DESCRIPTION")


@pytest.mark.parametrize("make", [an_invitation, a_consultation])
def test_of_what_is_withdrawn_nothing_is_left_but_that(make: Any) -> None:  # noqa: ANN401 (a maker)
    event = the_event(make(withdrawn=a_withdrawal("2026-11-06 08:00")))
    assert event["STATUS"] == "CANCELLED"
    assert text(event, "SUMMARY") == "Đã thu hồi thông cáo về nội dung này"
    for name in ("DESCRIPTION", "LOCATION", "CONFERENCE", "CATEGORIES", "ORGANIZER"):
        assert name not in event
    assert event["LAST-MODIFIED"].dt == at("2026-11-06 08:00")


def test_nothing_is_told_of_what_is_removed_or_not_yet_public() -> None:
    room = a_room(
        an_invitation("go-bo", withdrawn=a_withdrawal("2026-11-06 08:00", text="removed")),
        an_invitation("sap-dang", published="2026-11-21 08:00"),
        a_consultation("go-bo-2", withdrawn=a_withdrawal("2026-11-06 08:00", text="removed")),
    )
    assert events(room) == []


def test_the_last_day_of_a_consultation_takes_the_whole_day_and_nobody_s_time() -> None:
    event = the_event(a_consultation())
    assert (event.start, event.end) == (date(2026, 11, 30), date(2026, 12, 1))
    assert event["TRANSP"] == "TRANSPARENT"
    assert text(event, "SUMMARY") == "Hạn cuối lấy ý kiến: Lấy ý kiến về giá dịch vụ khám bệnh"
    assert event.categories == ["Hạn cuối", "Y tế"]
    said = text(event, "DESCRIPTION").splitlines()
    assert "Thời gian lấy ý kiến: từ 02/11/2026 đến hết 30/11/2026" in said
    assert f"Dự thảo: {SITE}releases/2026/11/lay-y-kien/du-thao.pdf" in said
    assert "Gửi ý kiến về: soyte@songlam.example" in said


def test_texts_are_in_the_edition_s_language_where_there_are_any() -> None:
    [event] = events(a_full_room(), "en")
    assert text(event, "SUMMARY") == "Press conference of the fourth quarter"
    assert event["SUMMARY"].params["LANGUAGE"] == "en"
    assert event["LOCATION"].params["LANGUAGE"] == "vi"
    said = text(event, "DESCRIPTION").splitlines()
    assert "Chaired by: Mr Tạ Hữu Bằng, Chairman" in said
    assert said.index("- Summary") + 1 == said.index("- Bảng số liệu thu, chi")


def test_an_entry_keeps_its_identity_whatever_changes() -> None:
    """Also from one edition, calendar, site to another: who imports two has no entry twice."""
    first = the_event(an_invitation())
    changed = an_invitation(
        title="Một tên khác",
        event=an_event("2027-01-05 08:00", status="moved"),
        corrections=(a_correction("2026-11-10 10:00", "x"),),
    )
    assert the_event(changed)["UID"] == first["UID"]
    elsewhere = files(a_room(changed), site="https://khac.example/bao-chi/")["calendar.ics"]
    assert calendar(elsewhere).events[0]["UID"] == first["UID"]
    [english] = events(a_room(a_translation(an_invitation())), "en")
    assert english["UID"] == first["UID"]
    both = a_room(an_invitation(consultation=a_consultation().consultation))
    assert len({event["UID"] for event in events(both)}) == 2


def test_the_sequence_rises_with_corrections_and_with_what_becomes_of_the_event() -> None:
    correction = a_correction("2026-11-10 10:00", "Đổi giờ.")
    course: list[Mapping[str, Any]] = [
        {},
        {"event": an_event(status="moved")},
        {"event": an_event(status="cancelled")},
        {"event": an_event(status="moved"), "corrections": (correction,)},
        {"event": an_event(status="held"), "corrections": (correction,)},
        {"event": an_event(status="held"), "corrections": (correction, correction)},
        {"withdrawn": a_withdrawal("2026-11-12 08:00"), "corrections": (correction, correction)},
    ]
    numbers = [int(the_event(an_invitation(**changes))["SEQUENCE"]) for changes in course]
    assert numbers == sorted(set(numbers))


def test_stamps_come_from_the_release_and_never_from_the_clock() -> None:
    event = the_event(an_invitation(corrections=(a_correction("2026-11-10 10:00", "x"),)))
    assert event["CREATED"].dt == datetime(2026, 11, 2, 1, tzinfo=UTC)
    assert event["LAST-MODIFIED"].dt == event["DTSTAMP"].dt == datetime(2026, 11, 10, 3, tzinfo=UTC)
    early, late = (files(a_full_room(), as_of=f"2026-11-{day} 09:00") for day in (11, 19))
    assert early == late


def test_a_zone_with_summer_time_is_defined_with_it() -> None:
    zone = ZoneInfo("Europe/Paris")
    room = a_room(
        an_invitation(event=an_event("2026-07-08 14:00", end=None)),
        settings=some_settings(timezone=zone),
    )
    got = calendar(files(room)["calendar.ics"])
    [event] = got.events
    assert event.start == at("2026-07-08 14:00")
    assert event["DTSTART"].params["TZID"] == "Europe/Paris"
    assert [part.name for part in got.timezones[0].subcomponents[:2]] == ["STANDARD", "DAYLIGHT"]


@settings(max_examples=100)
@given(
    title=st.text(min_size=1),
    place=st.text(min_size=1),
    body=st.text(min_size=1),
    documents=st.lists(st.text(), max_size=3),
)
def test_any_text_comes_back_as_it_was(
    title: str, place: str, body: str, documents: list[str]
) -> None:
    event = an_event(place=place, documents=tuple(documents), end=None)
    departments = [a_department(name=names(body), email="soyte@songlam.example")]
    [got] = events(a_room(an_invitation(title=title, event=event), departments=departments))
    assert text(got, "SUMMARY") == kept(title)
    assert text(got, "LOCATION") == kept(place)
    assert all(kept(document) in text(got, "DESCRIPTION") for document in documents)


def kept(text: str) -> str:
    r"""The text, with `\n` at its line ends and a mark for each control character."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lost = {0x2028, 0x2029, 0xFEFF, *range(9), *range(0x0B, 0x20), *range(0x7F, 0xA0)}
    return text.translate(dict.fromkeys(lost, "\ufffd"))


def test_long_vietnamese_texts_and_pictures_of_faces_are_folded_between_characters() -> None:
    title = (
        "Họp báo về Quyết định số 12/2026/QĐ-UBND; khuyến nghị, giải đáp \\ “đường dây nóng” " * 4
    )
    event = the_event(an_invitation(title=title + "👩🏽‍⚕️" * 30, event=an_event(place="Ế" * 300)))
    assert text(event, "SUMMARY") == title + "👩🏽‍⚕️" * 30
    assert text(event, "LOCATION") == "Ế" * 300


def test_an_ordinary_release_is_in_no_calendar() -> None:
    assert events(a_room(a_release())) == []
