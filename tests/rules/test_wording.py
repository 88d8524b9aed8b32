"""The rules on language: where they find something, and where they rightly do not."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from make import a_body, a_department, a_release, a_translation, some_settings
from pressroom.diagnostics.finding import has_errors
from pressroom.diagnostics.span import Span
from pressroom.model.body import Body
from pressroom.model.legal import LegalDocument
from pressroom.model.release import Question, RespondsTo
from pressroom.model.where import Where, where
from pressroom.rules.rule import Reference
from pressroom.rules.texts import of_wording
from pressroom.rules.wording.misspellings import MISSPELLINGS, SUSPECTS
from pressroom.rules.wording.signs import signs_of
from pressroom.text.dates import long_day, weekday
from pressroom.text.sentence_case import sentence_case

LAW = LegalDocument(number="104/2016/QH13", title="Luật Tiếp cận thông tin")
OFFICE = a_department(phone="0912 000 111", email="soyte.songlam@gmail.com")
REFERENCE = Reference(some_settings(), {OFFICE.id: OFFICE}, {LAW.number: LAW}, True, True)  # noqa: FBT003
LINE = 9
CAPITALS = ("SÔNG", "LAM", "MỞ", "TRƯỜNG", "THPT", "UBND", "Ở", "XÃ", "QUÝ", "II", "NĂM", "2026")


def body(text: str) -> Body:
    return Body(b"", text.encode(errors="replace"), line=LINE)


def codes(text: str, published: str = "2026-04-13 09:00") -> list[str]:
    """The codes of what is found in a body, each as often as it is found."""
    release = a_release(body=body(text), published=published)
    return sorted(found.code for found in of_wording(release, release, REFERENCE))


RIGHT = """
cán bộ bộ phận một cửa, kết quả đạt được được ghi nhận, luôn luôn, ngày ngày, nhà nhà, năm năm
khả năng xuất khẩu, chức năng xuất bản, lịch sử lý luận, dấu hiệu xuất hiện, thế kỷ thuật số
lần thứ hai (13/4/2026), kỳ họp thứ ba, ngày thứ hai, 14/4/2026, năm học thứ hai
sáng thứ Hai, ngày 13 tháng 4 năm 2026; Chủ nhật (19/4/2026); thứ 2, ngày 13/4/2026
ngày 05 tháng 02 năm 2026, ngày 12 tháng 8, tháng 2 năm 2026, ngày 8 tháng 3 âm lịch, ngày 29/02
huyện Côn Đảo cũ; nguyên Chủ tịch Ủy ban nhân dân huyện Trà Lâm; quận Cam ở Hoa Kỳ
đường nối tỉnh Hà Nam trước đây với tỉnh Ninh Bình; năm 2024, tỉnh Hà Nam thu hút 12 dự án
đọc “Lịch sử huyện Trà Lâm” và Thông tư số 09/2021/TT-BTTTT của Bộ Thông tin và Truyền thông
thành phố Quảng Châu của Trung Quốc, thành phố Hải Phòng, thành phố Huế, tỉnh Hà Tĩnh
Luật Tiếp cận thông tin số 104/2016/QH13, Quyết định số 407/QĐ-TTg, Công văn số 551/UBND-TH
xã Đắk Blà, Krông Pa, Y Bhăm, vắc-xin, ôxy, ki ốt, café, HĐND, QĐ, https://x.example/nghành/xxx
tệp `nghành.csv`, [danh sách](../nghành/ds.md), 24/7, 3/4 số xã, điểm 31/4 và tỷ số 50/63
450.000.000 đồng, 0,912 tỷ, mã hồ sơ 000.00.12.H99-260418-0123, số 0298 3 000 102, 0912 000 111
thư về soyte@songlam.example hoặc soyte.songlam@gmail.com, số tài khoản 19034567890 của Quỹ Vì trẻ
đơn (ghi rõ họ tên), “Các em vui lắm...”, và nhiều việc khác…
thủy lợi, hòa giải, quý I, quả, toàn tỉnh, ủy ban, khỏe mạnh
""".strip().split("\n")


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_is_left_alone(text: str) -> None:
    assert codes(f"{text}.") == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("họp từ thứ Ba, ngày 13 tháng 4 năm 2026", "PR128"),
        ("họp vào sáng thứ ba (13/4/2026)", "PR128"),
        ("họp ngày 13/4/2026 (thứ Ba)", "PR128"),
        ("họp sáng Chủ nhật, 20/4", "PR128"),
        ("hạn cuối là ngày 31 tháng 4 năm 2026", "PR127"),
        ("hạn cuối là 30/02/2026", "PR127"),
        ("từ ngày 5 tháng 2 năm 2026", "PR126"),
        ("từ ngày 08 tháng 03", "PR126"),
        ("Nghị định số 244/2026/ND-CP", "PR122"),
        ("theo Nghị định 244/NĐ-CP", "PR123"),
        ("theo Luật Báo chí số 104/2016/QH13", "PR124"),
        ("gửi Sở Kế hoạch và Đầu tư", "PR129"),
        ("người dân huyện Trà Lâm", "PR130"),
        ("đoàn của tỉnh Hà Nam", "PR130"),
        ("Bổ xung kinh phí", "PR131"),
        ("giáo viên trong nghành", "PR132"),
        ("nhà của của dân", "PR133"),
        ("hòa giải, hoà thuận", "PR134"),
        ("căn cước 040185012345", "PR135"),
        ("CMND số 182345678", "PR135"),
        ("thư về benlam@gmail.com", "PR136"),
        ("số tài khoản 19034567890 của bà Lò Thị Mẩy", "PR137"),
        ("gọi 0987.654.321", "PR138"),
        ("gọi +84 987 654 321", "PR138"),
        ("họp ngày …/…/2026", "PR118"),
        ("số điện thoại: xxxx", "PR118"),
        (f"[… dịch: {'trường ' * 60}]", "PR118"),
    ],
)
def test_what_is_wrong_is_found_once(text: str, code: str) -> None:
    assert codes(f"Trong văn bản có chỗ {text}.") == [code]


def test_a_name_is_right_for_as_long_as_it_was() -> None:
    text = "Hồ sơ gửi Sở Giao thông vận tải, tỉnh Hà Nam hoặc Ủy ban nhân dân huyện Trà Lâm."
    assert codes(text, "2025-02-28 09:00") == []
    assert codes(text, "2025-06-30 09:00") == ["PR129"]
    assert codes(text, "2025-07-01 09:00") == ["PR129", "PR130", "PR130"]


@pytest.mark.parametrize(("gap", "stops"), [("[… điền số]", True), ("[…]", False)])
def test_only_what_our_own_model_texts_leave_open_stops_publishing(gap: str, stops: bool) -> None:  # noqa: FBT001
    release = a_release(body=body(f"Có {gap} gói thuốc."))
    (found,) = of_wording(release, release, REFERENCE)
    assert has_errors((found,)) is stops


def test_a_finding_stands_where_it_is_written() -> None:
    at = Where("releases/2026/04/x.md")
    release = a_release(body=body("Câu đầu.\n\nGiáo viên trong nghành."), where=at)
    (found,) = of_wording(release, release, REFERENCE)
    assert found.span == Span(at.path, LINE + 2, 17, LINE + 2, 23)


@pytest.mark.parametrize(("width", "column"), [(13, 12), (15, 13)])
def test_a_finding_in_a_key_stands_inside_its_value(width: int, column: int) -> None:
    places = where("x.md", (1, 1, 1, 1), {"title": ((2, 1, 2, 6), (2, 8, 2, 8 + width))})
    release = a_release(title="Các nghành y.", body=a_body(""), where=places)
    (found,) = of_wording(release, release, REFERENCE)
    assert found.span == Span("x.md", 2, column, 2, column + 6)


def test_texts_in_other_languages_are_looked_at_for_personal_data_alone() -> None:
    release = a_translation(a_release(), body=body("Nghành, 040185012345, 31/4/2026, bổ xung."))
    translation = release.translations["en"]
    assert [found.code for found in of_wording(translation, release, REFERENCE)] == ["PR135"]


def test_the_words_of_others_are_looked_at_for_personal_data_alone() -> None:
    claim = "Nghành bổ xung, gọi benlam@gmail.com"
    release = a_release(responds_to=RespondsTo(claim=claim))
    assert [found.code for found in of_wording(release, release, REFERENCE)] == ["PR136"]


def test_every_part_of_a_release_is_looked_at() -> None:
    release = a_release(questions=(Question(q="Gọi ai?", a="Gọi 0987 654 321"),))
    assert [found.code for found in of_wording(release, release, REFERENCE)] == ["PR138"]


@given(st.dates(date(2025, 7, 1), date(2027, 12, 31)))
def test_a_day_as_we_write_it_has_no_finding(day: date) -> None:
    written = f"{weekday(day, 'vi')}, {long_day(day, 'vi')}; {day:%d/%m/%Y}"
    assert codes(f"Họp vào {written.replace('Thứ', 'thứ')}.") == []


@given(st.dates(date(2026, 1, 1), date(2026, 12, 31)), st.integers(1, 6))
def test_a_wrong_weekday_is_always_found(day: date, off: int) -> None:
    wrong = weekday(date.fromordinal(day.toordinal() + off), "vi")
    assert codes(f"{wrong}, {long_day(day, 'vi')}, khai mạc.") == ["PR128"]


@given(st.text(max_size=300))
def test_any_text_can_be_looked_at(text: str) -> None:
    signs_of(text)
    codes(text)


@pytest.mark.parametrize("pair", MISSPELLINGS)
def test_every_misspelling_is_suspected_and_its_mending_is_right(pair: str) -> None:
    assert any(pair in pairs for pairs in SUSPECTS.values())
    assert codes(f"Việc {pair} là sai.") == ["PR131"]
    assert codes(f"Việc {MISSPELLINGS[pair]} là đúng.") == []


@given(st.lists(st.sampled_from(CAPITALS), min_size=1))
def test_taking_capitals_away_twice_is_taking_them_away_once(words: list[str]) -> None:
    text = "Ở tỉnh Sông Lam, trường THPT mở cửa."
    once = sentence_case(" ".join(words), (), text)
    assert sentence_case(once, (), text) == once
