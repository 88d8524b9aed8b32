import pytest

from imports.written import cell, in_markdown, item, says, table
from pressroom.imports.document import Block, Paragraph, Run
from pressroom.imports.markdown import markdown
from pressroom.imports.structure import structured

NEXT = says("Câu văn dài hơn một chút, có dấu chấm ở cuối.")


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ([says("Kết quả", bold=True), NEXT], "## Kết quả"),
        ([says("Kết quả đạt được:", bold=True), NEXT], "## Kết quả đạt được"),
        ([says("I. KẾT QUẢ"), NEXT], "## I. KẾT QUẢ"),
        ([says("1. Về y tế", bold=True), NEXT], "## 1. Về y tế"),
        ([says("1. Về y tế"), NEXT], "## 1. Về y tế"),
        ([says("Phụ lục I", bold=True), NEXT], "## Phụ lục I"),
        ([item("Kết quả", 0, "I.", bold=True), NEXT], "## I. Kết quả"),
    ],
)
def test_a_heading_is_known_by_its_look(blocks: list[Block], expected: str) -> None:
    assert in_markdown(*blocks).split("\n\n")[0] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Cả đoạn in đậm nhưng là một câu trọn vẹn.",
        "Đoạn in đậm dài: " + "nội dung của đoạn, " * 12,
    ],
)
def test_a_bold_sentence_is_no_heading_and_is_not_bold(text: str) -> None:
    assert in_markdown(says(text, bold=True), NEXT).startswith(text[:20])


def test_levels_begin_with_2_and_skip_none() -> None:
    blocks = [
        says("A", level=1), says("B", level=3), says("C", level=4), says("D", level=3),
        says("E", level=1), says("I. F", bold=True), says("1. G", bold=True),
        says("a) H", bold=True), says("K", bold=True), says("II. L", bold=True),
    ]  # fmt: skip
    levels = [line.partition(" ")[0] for line in in_markdown(*blocks).split("\n\n")]
    assert [len(level) for level in levels] == [2, 3, 4, 3, 2, 3, 4, 5, 6, 3]


def test_typed_lists_nest_by_their_signs() -> None:
    lines = ["- Một", "+ Hai", "+ Ba", "- Bốn", "• Năm"]
    assert in_markdown(*map(says, lines)).splitlines() == [
        "- Một", "  - Hai", "  - Ba", "- Bốn", "- Năm",
    ]  # fmt: skip


def test_plus_alone_is_a_list_of_one_level() -> None:
    assert in_markdown(says("+ Một"), says("+ Hai")) == "- Một\n- Hai"


def test_lists_of_word_nest_by_their_indents() -> None:
    blocks = [item("a", 720, "1."), item("b", 1080), item("c", 1080), item("d", 720, "2.")]
    assert in_markdown(*blocks).splitlines() == ["1. a", "   - b", "   - c", "2. d"]


def test_typed_numbers_that_go_on_are_a_list() -> None:
    assert (
        in_markdown(says("1. Một;"), says("2. Hai;"), says("3) Ba.")) == "1. Một;\n2. Hai;\n3. Ba."
    )


def test_letters_stay_before_their_items() -> None:
    assert in_markdown(says("a) Một;"), says("b) Hai.")) == "- a) Một;\n- b) Hai."


def test_a_list_typed_with_line_breaks_is_a_list() -> None:
    assert in_markdown(says("Gồm:\n- Một;\n- Hai.")) == "Gồm:\n\n- Một;\n- Hai."


def test_other_line_breaks_stay() -> None:
    assert in_markdown(says("Số 1 đường Bến Xuân\nphường Bến Lam")) == (
        "Số 1 đường Bến Xuân\\\nphường Bến Lam"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026 là năm", "2026 là năm"),
        ("2026. Năm ấy", "2026\\. Năm ấy"),
        ("# một", "\\# một"),
        ("> một", "\\> một"),
        ("5 * 3 và 5 < 7", "5 \\* 3 và 5 < 7"),
        ("<b>x</b> & &amp;", "\\<b>x\\</b> & \\&amp;"),
        ("a_b và _c_", "a_b và \\_c\\_"),
        ("[1] và `x`", "\\[1] và \\`x\\`"),
        ("C:\\tep", "C:\\\\tep"),
        ("~~x~~", "\\~\\~x\\~\\~"),
        ("chữ **đậm **rồi", "chữ **đậm** rồi"),
        ("chữ**“đậm”**rồi", "chữ“đậm”rồi"),
        ("(**đậm**)", "(**đậm**)"),
        ("nửa**chừng**", "nửa**chừng**"),
    ],
)
def test_text_stands_for_itself(text: str, expected: str) -> None:
    assert in_markdown(says(text)) == expected


@pytest.mark.parametrize(
    ("run", "expected"),
    [
        (Run("cổng", link="https://a.example/x(1)"), "[cổng](https://a.example/x%281%29)"),
        (Run("https://a.example", link="https://a.example/"), "<https://a.example/>"),
        (Run("bỏ", strike=True), "~~bỏ~~"),
        (Run("cả hai", bold=True, italic=True), "***cả hai***"),
    ],
)
def test_looks_of_a_run(run: Run, expected: str) -> None:
    assert in_markdown(Paragraph((Run("Xem "), run, Run(".")))) == f"Xem {expected}."


def test_footnotes_are_numbered_in_the_order_of_their_marks() -> None:
    block = Paragraph(
        (Run("Một"), Run("", note="footnote7"), Run(", hai"), Run("", note="footnote2"))
    )
    notes = {"footnote2": (says("Chú thích hai."),), "footnote7": (says(" Chú thích bảy."),)}
    assert markdown(structured([block]), notes).text == (
        "Một[^1], hai[^2]\n\n[^1]: Chú thích bảy.\n[^2]: Chú thích hai."
    )


def test_a_table_has_its_figures_to_the_right() -> None:
    made = table(["Xã", "Số hộ"], ["Tân Lam", "1.240"], ["Bãi Dâu", "39"])
    assert in_markdown(made).splitlines() == [
        "| Xã | Số hộ |", "|---|---:|", "| Tân Lam | 1.240 |", "| Bãi Dâu | 39 |",
    ]  # fmt: skip


def test_merged_cells_are_written_once_and_counted() -> None:
    made = table(
        [cell("Xã"), cell("Năm 2026", across=2)],
        [cell("", continued=True), cell("Quý I"), cell("Quý II")],
        [cell("Tân Lam"), cell("12"), cell("15")],
        [cell("Cộng", across=2), cell("27")],
    )
    written = markdown(structured([made]), {})
    assert written.text.splitlines() == [
        "| Xã | Năm 2026: Quý I | Năm 2026: Quý II |",
        "|---|---:|---:|",
        "| Tân Lam | 12 | 15 |",
        "| Cộng | | 27 |",
    ]
    assert written.merged == 1


def test_several_paragraphs_of_a_cell_are_joined() -> None:
    written = markdown(structured([table(["Việc", "Hạn"], [cell("Một", "Hai."), cell("a|b")])]), {})
    assert written.text.splitlines()[-1] == "| Một; Hai. | a\\|b |"
    assert written.broken == 1


@pytest.mark.parametrize(
    "made",
    [
        table(["Khung chữ"]),
        table(["Bên trái", "Bên phải"], lined=False),
    ],
)
def test_what_only_places_is_no_table(made: Block) -> None:
    assert "|" not in in_markdown(made)
