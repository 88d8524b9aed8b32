from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from fields.written import decode, said
from pressroom.fields import names
from pressroom.fields.days import Day, Moment
from pressroom.fields.form import Form
from pressroom.fields.patterns import (
    AGENCY_CODE,
    DOCUMENT_NUMBER,
    DURATION,
    EDIT_PATH,
    LINK,
    MEDIA_TOPIC,
    NUMBER,
    OLD_ADDRESS,
    PICTURE_PATH,
    RELEASE_PATH,
    SOURCE_HASH,
    TAG_AUTHORITY,
    VERSION,
)
from pressroom.fields.scalars import (
    EMAIL,
    FILE_NAME,
    ID,
    LANGUAGE,
    PHONE,
    Choice,
    InLanguages,
    Plain,
    Size,
    Truth,
    Url,
    Whole,
    Zone,
)
from pressroom.model.localised import Localised
from pressroom.model.release import Type

VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")


@pytest.mark.parametrize(
    ("form", "text"),
    [
        *(
            (Day(), text)
            for text in ("12:30", "no", "2026-02-30", "0234", "2026-4-13", "13/4/2026")
        ),
        *(
            (Day(), text)
            for text in (
                "2026-04-13 09:00",
                "1026-04-13",
                "9026-04-13",
                "\u0662\u0660\u0662\u0666-04-13",
            )
        ),
        *((Moment(), text) for text in ("12:30", "2026-04-13", "2026-02-30 09:00", "no", "0234")),
        *((Moment(), text) for text in ("2026-04-13 24:00", "2026-04-13 9:00", "2026-04-13 09:60")),
        (Moment(), "2026-04-13 09:00 +07:00"),
        (Moment(), "2026-04-13 09:00+99:00"),
        *((Truth(), text) for text in ("no", "yes", "on", "True", "1", "n", "có")),
        *((Whole(1, 500, "1"), text) for text in ("030", "0o17", "0x1f", "12:30", "1_000", "1.0")),
        *((Whole(1, 500, "1"), text) for text in ("-1", "+1", "501", "no", "1e2", "\u0661")),
        *((Size(), text) for text in ("1.5", "1,5 MB", "1.5MB", "0 MB", "10 GB", "12:30")),
        *((Zone(), text) for text in ("Hanoi", "Asia", "+07:00", "../etc/passwd", "Asia/Ha_Noi")),
        *(
            (ID, text)
            for text in ("Sở-y-tế", "so_y_te", "-so", "so--y", "SO", "a/b", "con", "page")
        ),
        (ID, "a" * 101),
        *((PHONE, text) for text in ("12:30", "no", "113", "0298 3 000 012 hoặc 013", "+")),
        *((EMAIL, text) for text in ("no", "a@b", "a b@c.vn", "a@b.vn, c@d.vn", "mailto:a@b.vn")),
        *(
            (Url(), text)
            for text in ("songlam.vn", "javascript:alert(1)", "https://a", "ftp://a.vn")
        ),
        *((Url(), text) for text in ("https://a.vn@b.vn/", "https://a.vn:99999/", "http://[::1/")),
        *((FILE_NAME, text) for text in ("../a.jpg", "a/b.jpg", "ảnh.jpg", "a b.jpg", ".a", "a.")),
        *((LANGUAGE, text) for text in ("EN", "eng-lish", "vi_VN", "e")),
        *((NUMBER, text) for text in ("12", "TCBC-SYT", "12/tcbc-syt", "12/TCBC-", "12-TCBC/SYT")),
        *((DOCUMENT_NUMBER, text) for text in ("244", "Nghị định 244/2026/NĐ-CP", "244/2026")),
        *((AGENCY_CODE, text) for text in ("h99", "H9", "H99.", "99.H", "H99." + "1" * 35)),
        *((DURATION, text) for text in ("750", "12:60", "PT12M30S", "12 phút", "1:2:3")),
        *((OLD_ADDRESS, text) for text in ("/", "a.html", "/../a", "/a/..", "//a.vn/", "/a\\b")),
        *((OLD_ADDRESS, text) for text in ("https://a.vn/b", "/a?b=1", "/%2e%2e/a", "/./a")),
        *((SOURCE_HASH, text) for text in ("sha256:PENDING", "sha256:" + "A" * 64, "a" * 64)),
        *((RELEASE_PATH, text) for text in ("/a.md", "a", "../a/../b.md", "https://a.vn/b.md")),
        *(
            (TAG_AUTHORITY, text)
            for text in ("songlam.vn", "songlam.vn,26", "songlam.vn,2026-02-30")
        ),
        *((MEDIA_TOPIC, text) for text in ("07000000", "medtop:7")),
        *((PICTURE_PATH, text) for text in ("/a.svg", "../a.svg", "a.pdf", "https://a.vn/a.svg")),
        *((EDIT_PATH, text) for text in ("edit/main", "/edit/", "../", "javascript:a/")),
        *((VERSION, text) for text in ("1", "v0.1", "0.1.2.3")),
        *((LINK, text) for text in ("../a.pdf", "javascript:a")),
        *((Choice(names.TYPES), text) for text in ("Press-Release", "no", "thông cáo")),
    ],
)
def test_a_wrong_text_is_a_flaw_and_never_another_value(form: Form, text: str) -> None:
    for written in (text, f"'{text}'"):
        value, flaws = decode(form, written)
        assert value is None
        assert said(flaws) == [("wrong-form", "key")]


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (PHONE, "02343822333"),
        (PHONE, "0298 3 000 012"),
        (PHONE, "+84 298 3 000 012 máy lẻ 12"),
        (ID, "2026"),
        (ID, "no"),
        (LANGUAGE, "no"),
        (LANGUAGE, "cjm-Cham"),
        (DURATION, "12:30"),
        (DURATION, "1:02:30"),
        (VERSION, "0.10"),
        (Plain(), "0234567"),
        (Plain(), "12:30"),
        (Plain(), "no"),
        (Plain(), "2026-02-30"),
        (Plain(), "true"),
        (NUMBER, "12/TCBC-SYT"),
        (NUMBER, "12a/TB-UBND"),
        (NUMBER, "12/2026/TCBC-SVHTT&DL"),
        (NUMBER, "123/UBND-VX2"),
        (NUMBER, "07/CĐ-ĐƯ"),
        (DOCUMENT_NUMBER, "244/2026/NĐ-CP"),
        (DOCUMENT_NUMBER, "126/2025/QH15"),
        (DOCUMENT_NUMBER, "07/CT-TTg"),
        (DOCUMENT_NUMBER, "57-NQ/TW"),
        (AGENCY_CODE, "H99"),
        (AGENCY_CODE, "H99.12.5"),
        (AGENCY_CODE, "000.00.18.H99"),
        (OLD_ADDRESS, "/tin-tuc/123.html"),
        (OLD_ADDRESS, "/tin-tức/bản-tin/"),
        (RELEASE_PATH, "../../2025/12/x.md"),
        (RELEASE_PATH, "x.md"),
        (TAG_AUTHORITY, "songlam.example,2026-02"),
        (LINK, "du-thao.pdf"),
        (LINK, "https://vanban.example/1"),
    ],
)
def test_an_unquoted_text_that_is_right_stays_as_it_is_written(form: Form, text: str) -> None:
    assert decode(form, text) == (text, [])


def test_a_moment_without_an_offset_is_in_the_rooms_zone() -> None:
    moment, _ = decode(Moment(), "2026-04-13 09:00")
    assert moment == datetime(2026, 4, 13, 2, 0, tzinfo=UTC)
    assert moment.utcoffset() == timedelta(hours=7)


@pytest.mark.parametrize("text", ["2026-04-13T02:00:00Z", "2026-04-13 11:00+09:00"])
def test_a_moment_with_an_offset_is_turned_into_the_rooms_zone(text: str) -> None:
    moment, _ = decode(Moment(), text)
    assert moment.isoformat() == "2026-04-13T09:00:00+07:00"


def test_a_day_a_number_a_size_and_a_truth_have_their_types() -> None:
    assert decode(Day(), "2026-04-13")[0] == date(2026, 4, 13)
    assert decode(Whole(0, 10, "1"), "0")[0] == 0
    assert decode(Size(), "1.5 MB")[0] == 1_500_000
    assert decode(Size(), "300 kB")[0] == 300_000
    assert decode(Truth(), "false")[0] is False
    assert decode(Choice(names.TYPES), "urgent")[0] is Type.URGENT
    assert decode(Zone(), "Asia/Ho_Chi_Minh")[0] == VIETNAM


def test_a_text_of_a_wrong_length_is_told_its_length() -> None:
    _, flaws = decode(Plain(10, 20), "Sở Y tế")
    assert flaws[0].values["form"]["vi"] == "một đoạn chữ dài từ 10 đến 20 ký tự (hiện có 7)"  # type: ignore[index]


def test_a_folded_text_has_single_spaces() -> None:
    assert decode(Plain(), ">\n  Sở Y tế\n  thông   báo\n") == ("Sở Y tế thông báo", [])


def test_a_hash_that_would_cut_a_human_text_is_a_flaw() -> None:
    value, flaws = decode(Plain(), "Phòng #2")
    assert value is None
    assert [flaw.kind.value for flaw in flaws] == ["unquoted"]


def test_a_comment_after_a_day_is_a_comment() -> None:
    assert decode(Day(), "2026-04-13 # thứ Hai") == (date(2026, 4, 13), [])


def test_nothing_is_no_value_of_any_form() -> None:
    for form in (Plain(), Day(), ID, Truth(), InLanguages()):
        for text in ("~", "null", "''", "' '"):
            value, flaws = decode(form, text)
            assert value is None
            assert said(flaws) == [("wrong-form", "key")]


def test_a_reserved_id_is_told_as_reserved() -> None:
    _, flaws = decode(ID, "index")
    assert "tên dành riêng" in flaws[0].values["form"]["vi"]  # type: ignore[index]


def test_a_plain_text_stands_in_the_default_language() -> None:
    assert decode(InLanguages(), "Sở Y tế")[0] == Localised("vi", {"vi": "Sở Y tế"})


def test_a_text_in_languages_keeps_each() -> None:
    value, flaws = decode(InLanguages(), "{vi: Sở Y tế, en: Department of Health}")
    assert (value["en"], value["km"], flaws) == ("Department of Health", "Sở Y tế", [])


@pytest.mark.parametrize("text", ["{en: Health}", "[Sở Y tế]", "{vi: Sở Y tế, english: Health}"])
def test_a_text_in_languages_needs_the_default_one_and_right_tags(text: str) -> None:
    value, flaws = decode(InLanguages(), text)
    assert value is None
    assert said(flaws) == [("wrong-form", "key")]
