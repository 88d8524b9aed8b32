from datetime import date

import pytest

from imports.written import cell, document, says, table
from pressroom.imports.document import Block, Table
from pressroom.imports.layout import Part
from pressroom.imports.letter import Letter, letter

LEAD = says("Sở Y tế tổ chức tiêm bổ sung vắc xin sởi cho trẻ em trong toàn tỉnh.")
KIND = says("THÔNG CÁO BÁO CHÍ", bold=True, centred=True)
NATION = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
HEAD = table(
    [cell("UBND TỈNH SÔNG LAM", "SỞ Y TẾ"), cell(*NATION)],
    [cell("Số: 12/TCBC-SYT"), cell("Sông Lam, ngày 05 tháng 02 năm 2026")],
    lined=False,
)
END = table([cell("Nơi nhận:", "- Như trên;"), cell("GIÁM ĐỐC", "Trần Văn A")], lined=False)


def read(*blocks: Block) -> Letter:
    return letter(document(*blocks))


def test_a_letter_of_the_usual_layout() -> None:
    found = read(HEAD, KIND, says("Về việc tiêm vắc xin sởi", bold=True, centred=True), LEAD, END)
    assert found.number == "12/TCBC-SYT"
    assert found.day == date(2026, 2, 5)
    assert found.bodies == ("UBND TỈNH SÔNG LAM", "SỞ Y TẾ")
    assert (found.kind, found.title) == ("THÔNG CÁO BÁO CHÍ", "tiêm vắc xin sởi")
    assert found.text == (LEAD,)
    assert found.signer == "Trần Văn A"
    assert found.left_out == {Part.NATIONAL, Part.BODY, Part.SIGNATURE, Part.RECIPIENTS}


@pytest.mark.parametrize(
    ("number", "day", "expected"),
    [
        (
            "Số: 90 /KH-UBND",
            "Sông Lam, ngày 5 tháng 12 năm 2026",
            ("90/KH-UBND", date(2026, 12, 5)),
        ),
        ("Số:      /TCBC-SYT", "Sông Lam, ngày     tháng 11 năm 2026", ("", None)),
        ("Số: ……/TCBC-SYT", "Sông Lam, ngày … tháng … năm 2026", ("", None)),
        ("Số 07a/TB-SYT", "ngày 31 tháng 02 năm 2026", ("07a/TB-SYT", None)),
    ],
)
def test_number_and_day_as_far_as_they_are_filled_in(
    number: str, day: str, expected: tuple[str, date | None]
) -> None:
    head = table([cell("SỞ Y TẾ", number), cell(*NATION, day)], lined=False)
    found = read(head, KIND, LEAD)
    assert (found.number, found.day) == expected
    assert found.bodies == ("SỞ Y TẾ",)


def test_a_head_typed_with_tabs() -> None:
    lines = [
        f"SỞ Y TẾ\t{NATION[0]}",
        f"______\t{NATION[1]}",
        "Số: 1/TB-SYT\tngày 01 tháng 3 năm 2026",
    ]
    found = read(*map(says, lines), KIND, LEAD)
    assert (found.number, found.day) == ("1/TB-SYT", date(2026, 3, 1))
    assert found.bodies == ("SỞ Y TẾ",)


@pytest.mark.parametrize(
    ("blocks", "kind", "title"),
    [
        (["THÔNG CÁO BÁO CHÍ\nVề việc cấm xe"], "THÔNG CÁO BÁO CHÍ", "cấm xe"),
        (["GIẤY MỜI", "Họp báo về quý IV", "(lần hai)"], "GIẤY MỜI", "Họp báo về quý IV"),
        (["THÔNG BÁO HỌP BÁO QUÝ IV NĂM 2026"], None, "THÔNG BÁO HỌP BÁO QUÝ IV NĂM 2026"),
        (["THÔNG CÁO BÁO CHÍ KẾT QUẢ KỲ HỌP THỨ NĂM"], None, "KẾT QUẢ KỲ HỌP THỨ NĂM"),
        (
            ["PHÁT NGÔN", "của Sở Y tế về dịch sởi"],
            "PHÁT NGÔN",
            "Phát ngôn của Sở Y tế về dịch sởi",
        ),
        (["THÔNG CÁO BÁO CHÍ"], "THÔNG CÁO BÁO CHÍ", ""),
        (["Khai mạc lễ hội đua thuyền"], "", "Khai mạc lễ hội đua thuyền"),
    ],
)
def test_the_title_block(blocks: list[str], kind: str | None, title: str) -> None:
    found = read(HEAD, *(says(line, bold=True, centred=True) for line in blocks), LEAD)
    assert found.title == title
    assert found.kind == (blocks[0] if kind is None else kind)
    assert found.text == (LEAD,)


def test_what_a_letter_is_about_stands_below_its_number() -> None:
    head = table(
        [
            cell("SỞ Y TẾ", "Số: 45/SYT-VP", "V/v trả lời Báo Sông Lam", "về dịch sởi"),
            cell(*NATION),
        ],
        lined=False,
    )
    found = read(head, says("Kính gửi:"), says("- Báo Sông Lam;"), says("- Đài tỉnh."), LEAD)
    assert found.title == "trả lời Báo Sông Lam về dịch sởi"
    assert found.addressee == "Báo Sông Lam"
    assert found.text == (LEAD,)


@pytest.mark.parametrize("mark", ["./.", " ./.", "/."])
def test_the_mark_of_the_end_is_no_text(mark: str) -> None:
    found = read(HEAD, KIND, LEAD, says(f"Kết quả được công bố trong ngày{mark}"), END)
    assert found.text == (LEAD, says("Kết quả được công bố trong ngày."))


def test_an_annex_behind_the_signature_belongs_to_the_text() -> None:
    annex: list[Block] = [
        says("PHỤ LỤC", bold=True, centred=True),
        table(["Xã", "Ngày"], ["A", "1"]),
    ]
    found = read(HEAD, KIND, LEAD, END, *annex)
    assert found.text == (LEAD, *annex)


def test_a_table_in_the_text_is_not_taken_for_the_signature() -> None:
    data: Table = table(*[["GIÁM ĐỐC SỞ", "Số vụ"] for _ in range(10)])
    assert read(HEAD, KIND, LEAD, data, LEAD, END).text == (LEAD, data, LEAD)


def test_stamps_are_told() -> None:
    head = table([cell("SỞ Y TẾ", "Số: 1/TB-SYT", "KHẨN"), cell(*NATION, "MẬT")], lined=False)
    found = read(head, KIND, LEAD)
    assert (found.stamps, found.secret) == (("KHẨN",), "MẬT")


def test_a_document_without_anything_of_an_official_one_is_its_text() -> None:
    assert read(LEAD, LEAD).text == (LEAD, LEAD)


@pytest.mark.parametrize(
    "line", ["SỞ Y TẾ\tTỐI MẬT", "(TUYỆT MẬT)", "MẬT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA"]
)
def test_a_stamp_of_secrecy_is_seen_beside_other_words(line: str) -> None:
    assert letter(document(says(line), says("THÔNG CÁO BÁO CHÍ"), says("Nội dung."))).secret


def test_a_text_that_speaks_of_secrets_is_none() -> None:
    assert not letter(document(says("Tài liệu MẬT được bảo quản theo Luật."))).secret
