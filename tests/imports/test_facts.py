from datetime import date, datetime

import pytest

from imports.written import says
from make import a_department, a_release, a_room, a_spokesperson, a_term, names
from pressroom.imports import facts
from pressroom.imports.letter import Letter
from pressroom.imports.occasion import event_of
from pressroom.imports.structure import structured
from pressroom.model.legal import LegalDocument
from pressroom.model.network import Role
from pressroom.model.release import Type

DAY = date(2026, 11, 20)
BODIES = (
    a_department(abbreviation="SYT"),
    a_department("cong-an-tinh", name=names("Công an tỉnh Sông Lam"), abbreviation="CAT"),
    a_department(
        "ubnd-xa-muong-lam", name=names("Ủy ban nhân dân xã Mường Lam"), abbreviation="UBND"
    ),
    a_department("ubnd-xa-tan-lam", name=names("Ủy ban nhân dân xã Tân Lam"), abbreviation="UBND"),
    a_department(
        "so-cu",
        name=names("Sở Thông tin và Truyền thông"),
        abbreviation="STTTT",
        until=date(2025, 2, 28),
    ),
)
ROOM = a_room(departments=BODIES)


@pytest.mark.parametrize(
    ("lines", "number", "expected"),
    [
        (("UBND TỈNH SÔNG LAM", "SỞ Y TẾ"), "", "so-y-te"),
        (("SỞ Y TẾ TỈNH SÔNG LAM",), "", "so-y-te"),
        (("UBND TỈNH SÔNG LAM", "CÔNG AN TỈNH"), "", "cong-an-tinh"),
        (("ỦY BAN NHÂN DÂN", "XÃ MƯỜNG LAM"), "", "ubnd-xa-muong-lam"),
        (("UBND XÃ TÂN LAM",), "", "ubnd-xa-tan-lam"),
        (("SỞ THÔNG TIN VÀ TRUYỀN THÔNG",), "", None),
        (("VĂN PHÒNG",), "12/TCBC-SYT", "so-y-te"),
        ((), "1203/CAT-TM", "cong-an-tinh"),
        ((), "01/TCBC-UBND", None),
        ((), "", None),
    ],
)
def test_the_body_is_found_by_its_name_or_by_the_number(
    lines: tuple[str, ...], number: str, expected: str | None
) -> None:
    body = facts.department_of(Letter(bodies=lines, number=number), ROOM, DAY)
    assert (body.id if body else None) == expected


@pytest.mark.parametrize(
    ("kind", "title", "expected"),
    [
        ("THÔNG CÁO BÁO CHÍ", "bác bỏ tin sai", Type.PRESS_RELEASE),
        ("GIẤY MỜI", "họp báo", Type.INVITATION),
        ("THÔNG TIN BÁO CHÍ ĐỊNH KỲ THÁNG 10", "", Type.PERIODIC),
        ("THÔNG TIN ĐỘT XUẤT", "", Type.URGENT),
        ("PHÁT NGÔN CHÍNH THỨC", "", Type.STATEMENT),
        ("THÔNG BÁO", "lấy ý kiến dự thảo", Type.CONSULTATION),
        ("THÔNG BÁO", "tổ chức họp báo quý IV", Type.INVITATION),
        ("THÔNG BÁO", "nghỉ Tết", None),
        ("", "trả lời Báo Sông Lam", Type.ANSWER),
        ("BÁC BỎ THÔNG TIN SAI SỰ THẬT", "", Type.REBUTTAL),
        ("PHẢN HỒI THÔNG TIN BÁO CHÍ NÊU", "", Type.RESPONSE),
        ("", "", None),
    ],
)
def test_the_type_is_told_by_words(kind: str, title: str, expected: Type | None) -> None:
    assert facts.type_of(Letter(kind=kind, title=title)) is expected


def summary(*texts: str) -> str:
    return facts.summary_of(structured([says(text) for text in texts]))


def test_the_summary_is_the_first_sentences_of_the_lead() -> None:
    first = "Ngày 20 tháng 11 năm 2026, Sở Y tế mở 46 điểm tiêm vắc xin sởi."
    second = "Trẻ từ 1 đến 10 tuổi được tiêm miễn phí."
    assert summary("Kính thưa quý vị.", f"{first} {second} Câu thứ ba.") == f"{first} {second}"


def test_what_introduces_a_list_is_not_in_the_summary() -> None:
    first = "Ngày 20 tháng 11 năm 2026, Sở Y tế mở 46 điểm tiêm vắc xin sởi."
    assert summary(f"{first} Các điểm gồm:") == first


def test_a_sentence_that_is_too_long_is_cut_at_a_comma_and_marked() -> None:
    cut = summary(", ".join(["một phần của câu dài"] * 40) + ".")
    assert cut.endswith("câu dài…")
    assert facts.LEAST_SUMMARY <= len(cut) <= facts.MOST_SUMMARY


def test_there_is_no_summary_without_a_sentence_that_says_something() -> None:
    assert summary("Ngắn.", "Cũng ngắn.") == ""


def test_documents_of_the_register_are_found_by_their_numbers() -> None:
    register = {
        number: LegalDocument(number=number, title=number)
        for number in ("104/2016/QH13", "07/CT-TTg", "4/2016/QH13", "49/2024/NĐ-CP")
    }
    text = "theo Chỉ thị số 07/CT-TTg và Luật số 104/2016/QH13; khác: 49/2024/NĐ-CP-x"
    assert facts.cited(text, register) == ["07/CT-TTg", "104/2016/QH13"]


def test_who_is_named_in_the_text_and_in_term_speaks() -> None:
    ended = a_spokesperson("Lê Văn Cũ", a_term(Role.HEAD, "2020-01-01", "2025-01-01"))
    body = a_department(spokespersons=(a_spokesperson("Trần Thị Minh An"), ended))
    found = facts.spokesperson_of("Bà TRẦN THỊ MINH AN nói", [body], DAY)
    assert found
    assert found.name == "Trần Thị Minh An"
    assert facts.spokesperson_of("Ông Lê Văn Cũ nói", [body], DAY) is None
    assert facts.spokesperson_of("Sở Y tế nói", [body], DAY) is None


def test_topics_are_offered_as_the_body_had_them() -> None:
    releases = [
        a_release("mot", topics=("y-te", "giao-duc")),
        a_release("hai", "2026-04-14 09:00", topics=("y-te",)),
        a_release("ba", "2026-04-15 09:00", topics=("giao-duc",)),
        a_release("bon", "2026-04-16 09:00", topics=("giao-duc",), department="so-khac"),
    ]
    room = a_room(*releases)
    assert facts.usual_topics(room.departments["so-y-te"], room) == ["y-te", "giao-duc"]
    assert facts.usual_topics(None, room) == []


def test_an_answer_is_given_to_whom_it_is_addressed() -> None:
    asked = Letter(addressee="Báo Sông Lam")
    assert facts.report_of(asked, Type.ANSWER) == {"from": "press", "outlet": "Báo Sông Lam"}
    assert facts.report_of(asked, Type.PRESS_RELEASE) == {}
    assert facts.report_of(Letter(addressee="Ông Nguyễn Văn B"), Type.ANSWER) == {}


@pytest.mark.parametrize(
    ("said", "start", "end"),
    [
        ("từ 08 giờ 30 đến 10 giờ 00, ngày 04 tháng 12 năm 2026", (8, 30), (10, 0)),
        ("8h30 ngày 04/12/2026 (thứ Sáu)", (8, 30), None),
        ("14 giờ, ngày 04-12-2026", (14, 0), None),
    ],
)
def test_the_time_of_an_event(
    said: str, start: tuple[int, int], end: tuple[int, int] | None
) -> None:
    event = event_of(
        "Họp báo", [f"1. Thời gian: {said}", "- Địa điểm: Hội trường A.", "Chủ trì: bà B"]
    )
    day = datetime(2026, 12, 4)  # noqa: DTZ001 (as it is written)
    expected: dict[str, object] = {"start": day.replace(hour=start[0], minute=start[1])}
    if end:
        expected["end"] = day.replace(hour=end[0], minute=end[1])
    assert event == {**expected, "place": "Hội trường A", "chair": "B"}


@pytest.mark.parametrize(
    "said", ["sáng thứ Sáu", "08 giờ 30", "ngày 04/12/2026", "25 giờ 00 ngày 04/12/2026"]
)
def test_without_day_and_time_there_is_no_event(said: str) -> None:
    assert event_of("Họp báo", [f"Thời gian: {said}"]) == {}


def test_the_kind_of_event_is_told_by_the_title() -> None:
    line = ["Thời gian: 8h30 ngày 04/12/2026"]
    assert event_of("Chuyến tác nghiệp tại Khe Vầu", line)["kind"] == "visit"
    assert "kind" not in event_of("Họp báo quý IV", line)
