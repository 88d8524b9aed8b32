# ruff: noqa: E501 (XML stands on one line as it is)
import pytest

from imports.packed import with_body
from pressroom.imports.document import Item, Loss, Paragraph, Run, Table
from pressroom.imports.word import read


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(*inner: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(inner)}</w:p>"


def only(xml: str, styles: str | None = None, numbering: str | None = None) -> Paragraph:
    (block,) = read(with_body(xml, styles, numbering)).blocks
    assert isinstance(block, Paragraph)
    return block


FONT = '<w:rFonts w:ascii="{0}" w:hAnsi="{0}"/>'
OLD = "ViÖt Nam"
NEW = "Việt Nam"


def style(id_: str, properties: str = "", based: str = "", kind: str = "paragraph") -> str:
    on = f'<w:basedOn w:val="{based}"/>' if based else ""
    return f'<w:style w:type="{kind}" w:styleId="{id_}"><w:name w:val="{id_}"/>{on}<w:rPr>{properties}</w:rPr></w:style>'


@pytest.mark.parametrize(
    ("xml", "styles"),
    [
        (p(r(OLD, FONT.format(".VnTime"))), ""),
        (p(r(OLD), properties='<w:pStyle w:val="A"/>'), style("A", FONT.format(".VnTime"))),
        (
            p(r(OLD), properties='<w:pStyle w:val="B"/>'),
            style("A", FONT.format(".VnTime")) + style("B", based="A"),
        ),
        (p(r(OLD, '<w:rStyle w:val="C"/>')), style("C", FONT.format(".VnTime"), kind="character")),
        (
            p(r(OLD)),
            f"<w:docDefaults><w:rPrDefault><w:rPr>{FONT.format('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults>",
        ),
        (
            p(r(OLD)),
            f'<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr>{FONT.format(".VnTime")}</w:rPr></w:style>',
        ),
    ],
)
def test_the_font_is_found_wherever_it_is_said(xml: str, styles: str) -> None:
    assert only(xml, styles).text == NEW


def test_the_font_nearest_to_the_run_counts() -> None:
    styles = style("A", FONT.format(".VnTime"))
    xml = p(r("Café", FONT.format("Arial")), properties='<w:pStyle w:val="A"/>')
    assert only(xml, styles).text == "Café"


def test_styles_that_are_based_on_one_another_end() -> None:
    styles = style("A", based="B") + style("B", based="A")
    assert only(p(r("x"), properties='<w:pStyle w:val="A"/>'), styles).text == "x"


def test_a_letter_of_vni_may_be_cut_by_runs() -> None:
    font = FONT.format("VNI-Times")
    runs = r("Vie", font) + r("ät Nam", f"{font}<w:b/>")
    assert only(p(runs)).runs == (Run("Việ"), Run("t Nam", bold=True))


def test_the_soft_hyphen_of_tcvn3_is_a_letter() -> None:
    xml = f"<w:r><w:rPr>{FONT.format('.VnTime')}</w:rPr><w:t>n</w:t><w:softHyphen/><w:t>íc</w:t></w:r>"
    assert only(p(xml)).text == "nước"
    assert only(p("<w:r><w:t>dấu</w:t><w:softHyphen/></w:r>")).text == "dấu"


def test_unicode_in_an_old_font_stays_as_it_is() -> None:
    font = FONT.format(".VnTime")
    assert only(p(r("các ", font), r("đơn vị", font))).text == "các đơn vị"


def field(instruction: str, result: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def test_links_stand_in_fields_too_and_numbers_of_pages_are_left_out() -> None:
    link = field(' HYPERLINK "https://a.example/" ', r("cổng"))
    block = only(p(r("Xem "), link, r(", trang "), field(" PAGE ", r("7"))))
    assert block.runs == (Run("Xem "), Run("cổng", link="https://a.example/"), Run(", trang "))


def test_a_link_that_leads_to_a_program_is_none() -> None:
    assert only(p(field('HYPERLINK "javascript:alert(1)"', r("x")))).runs == (Run("x"),)


@pytest.mark.parametrize(
    ("xml", "text", "loss"),
    [
        (p(r("giữ"), f"<w:del>{r('bỏ')}</w:del>"), "giữ", Loss.DELETED),
        (p(r("giữ "), f"<w:ins>{r('thêm')}</w:ins>"), "giữ thêm", Loss.INSERTED),
        (p(f"<w:moveFrom>{r('cũ')}</w:moveFrom><w:moveTo>{r('mới')}</w:moveTo>"), "mới", Loss.DELETED),
        (p(r("giữ"), r("ẩn", "<w:vanish/>")), "giữ", Loss.HIDDEN),
        (p(r("giữ"), '<w:r><w:commentReference w:id="0"/></w:r>'), "giữ", Loss.COMMENT),
        (p(r("x = "), "<m:oMath><m:r><m:t>y</m:t></m:r></m:oMath>"), "x = y", Loss.FORMULA),
        (p(r("giữ"), '<w:r><w:sym w:font="Wingdings" w:char="F0AB"/></w:r>'), "giữ", Loss.SYMBOL),
        (p(r("Tie\u0302\u0301ng")), "Tiếng", Loss.DECOMPOSED),
    ],
)  # fmt: skip
def test_what_is_not_taken_over_is_counted(xml: str, text: str, loss: Loss) -> None:
    document = read(with_body(xml))
    (block,) = document.blocks
    assert isinstance(block, Paragraph)
    assert block.text == text
    assert document.met[loss] == 1


@pytest.mark.parametrize(
    ("run", "text"),
    [
        (r("m") + r("2", '<w:vertAlign w:val="superscript"/>'), "m²"),
        (r("CO") + r("2", '<w:vertAlign w:val="subscript"/>'), "CO₂"),
        ("<w:r><w:t>A</w:t><w:br/><w:t>B</w:t></w:r>", "A B"),
        ('<w:r><w:t>A</w:t><w:br w:type="page"/></w:r>', "A"),
        ("<w:r><w:t>2025</w:t><w:noBreakHyphen/><w:t>2026</w:t></w:r>", "2025-2026"),
        ('<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:t> x</w:t></w:r>', "• x"),
        (r("a\u00a0b\u200bc"), "a bc"),
        (f"<w:smartTag>{r('xã')}</w:smartTag>", "xã"),
        (f"<w:sdt><w:sdtContent>{r('ô')}</w:sdtContent></w:sdt>", "ô"),
    ],
)
def test_signs_and_wrappers(run: str, text: str) -> None:
    assert only(p(run)).text == text


def test_a_box_stands_behind_its_paragraph_and_once() -> None:
    inner = f"<w:txbxContent>{p(r('trong khung'))}</w:txbxContent>"
    choice = f"<w:drawing><wps:txbx>{inner}</wps:txbx></w:drawing>"
    other = f"<w:pict><v:textbox>{inner}</v:textbox></w:pict>"
    both = f'<mc:AlternateContent><mc:Choice Requires="wps">{choice}</mc:Choice><mc:Fallback>{other}</mc:Fallback></mc:AlternateContent>'
    blocks = read(with_body(p(f"<w:r>{both}</w:r>", r("ngoài")))).blocks
    assert [block.text for block in blocks if isinstance(block, Paragraph)] == [
        "ngoài",
        "trong khung",
    ]


def cells(*texts: str, properties: str = "") -> str:
    inner = "".join(f"<w:tc><w:tcPr/>{p(r(text))}</w:tc>" for text in texts)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{inner}</w:tr>"


def test_rows_of_a_table_as_they_are_after_the_changes() -> None:
    rows = (
        cells("a", "b", properties="<w:tblHeader/>")
        + cells("c", "d", properties="<w:del/>")
        + cells("e", "f")
    )
    (table,) = read(with_body(f"<w:tbl><w:tblPr/>{rows}</w:tbl>")).blocks
    assert isinstance(table, Table)
    assert (len(table.rows), table.header, table.lined) == (2, 1, False)


LISTS = """
<w:abstractNum w:abstractNumId="1">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl>
  <w:lvl w:ilvl="2"><w:start w:val="3"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
  <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="x"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
"""


def test_lists_are_numbered_as_word_numbers_them() -> None:
    asked = [(1, 0), (1, 1), (1, 2), (1, 2), (1, 1), (1, 3), (2, 0), (3, 0), (9, 0)]
    xml = "".join(
        p(
            r("x"),
            properties=f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{id_}"/></w:numPr>',
        )
        for id_, depth in asked
    )
    blocks = read(with_body(xml, numbering=LISTS)).blocks
    items = [block.item for block in blocks if isinstance(block, Paragraph)]
    labels = [item.label if isinstance(item, Item) else None for item in items]
    assert labels == ["I.", "I.1.", "c)", "d)", "I.2.", "-", "II.", "I.", None]
