# ruff: noqa: E501, ISC004 (texts and XML stand on one line as they are)
"""Make the documents of `documents/` anew: run by hand, with python-docx, and LibreOffice for some.

They are laid out as Nghị định 30/2020/NĐ-CP says and as offices really do: two columns without
lines on top and at the end, titles in capitals, lists typed with `-` and `+`. What they tell is
invented, as all of tỉnh Sông Lam.
"""

import io
import shutil
import subprocess
import tempfile
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from docx import Document
from docx.document import Document as Doc
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.shared import Cm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from PIL import Image, ImageDraw

from pressroom.text.legacy_encodings import TCVN3, VNI

FOLDER = Path(__file__).parent / "documents"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NATION = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
CENTRE, RIGHT, BOTH = (
    WD_ALIGN_PARAGRAPH.CENTER,
    WD_ALIGN_PARAGRAPH.RIGHT,
    WD_ALIGN_PARAGRAPH.JUSTIFY,
)
Place: TypeAlias = "Doc | _Cell"


def new(font: str = "Times New Roman") -> Doc:
    """An empty document in the font of official documents, with a page number on top."""
    doc = Document()
    style = doc.styles["Normal"]
    style.font.name = font
    style.font.size = Pt(14)
    header = doc.sections[0].header.paragraphs[0]
    header.alignment = CENTRE
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), " PAGE ")
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "2"
    run.append(text)
    field.append(run)
    header._p.append(field)
    return doc


def line(
    place: Place, text: str, *, bold: bool = False, italic: bool = False, centre: bool = True
) -> Paragraph:
    """A paragraph in a document or a cell; the first one of a cell is empty and is taken."""
    first = place.paragraphs[0] if isinstance(place, _Cell) and not place.text else None
    paragraph = first or place.add_paragraph()
    run = paragraph.add_run(text)
    run.bold, run.italic = bold, italic
    paragraph.alignment = CENTRE if centre else BOTH
    return paragraph


def head(doc: Doc, above: str, body: str, number: str, day: str) -> None:
    """The two columns on top."""
    table = doc.add_table(rows=2, cols=2)
    left, right = table.rows[0].cells
    if above:
        line(left, above)
    line(left, body, bold=True)
    line(left, "_______")
    for text in NATION:
        line(right, text, bold=True)
    line(right, "_______________")
    left, right = table.rows[1].cells
    line(left, number)
    line(right, day, italic=True)


def title(doc: Doc, kind: str, about: str) -> None:
    """The title block."""
    doc.add_paragraph()
    line(doc, kind, bold=True)
    if about:
        line(doc, about, bold=True)
    line(doc, "________")


def text(doc: Doc, *paragraphs: str, bold: bool = False) -> None:
    """Paragraphs of the text."""
    for said in paragraphs:
        line(doc, said, bold=bold, centre=False)


def end(
    doc: Doc, office: str, name: str, recipients: tuple[str, ...] = ("Như trên;", "Lưu: VT.")
) -> None:
    """Signature and recipients, in two columns."""
    left, right = doc.add_table(rows=1, cols=2).rows[0].cells
    line(left, "Nơi nhận:", bold=True, italic=True, centre=False)
    for one in recipients:
        line(left, f"- {one}", centre=False)
    for part in office.split("\n"):
        line(right, part, bold=True)
    line(right, "(Đã ký)", italic=True)
    line(right, name, bold=True)


def table(doc: Doc, rows: list[list[str]]) -> Table:
    """A table with lines, its first row repeated on each page."""
    made: Table = doc.add_table(rows=len(rows), cols=len(rows[0]), style="Table Grid")
    for row, values in zip(made.rows, rows, strict=True):
        for cell, value in zip(row.cells, values, strict=True):
            cell.text = value
    for cell in made.rows[0].cells:
        for run in cell.paragraphs[0].runs:
            run.bold = True
    return made


def picture(colour: str, kind: str = "PNG") -> io.BytesIO:
    """A small picture."""
    image = Image.new("RGB", (320, 200), colour)
    ImageDraw.Draw(image).rectangle((40, 60, 280, 160), fill="white", outline="black")
    target = io.BytesIO()
    image.save(target, kind)
    target.seek(0)
    return target


def described(paragraph: Paragraph, alt: str) -> None:
    """Give the picture in a paragraph its description."""
    for properties in paragraph._p.iter(qn("wp:docPr")):
        properties.set("descr", alt)


def link(paragraph: Paragraph, said: str, address: str) -> None:
    """A hyperlink at the end of a paragraph."""
    id_ = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    xml = f'<w:hyperlink xmlns:w="{W}" xmlns:r="{_R}" r:id="{id_}"><w:r><w:t>{said}</w:t></w:r></w:hyperlink>'
    paragraph._p.append(parse_xml(xml))


_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def with_footnotes(doc: Doc, notes: list[str]) -> None:
    """Give the document a part with footnotes, numbered from 1."""
    said = "".join(
        f'<w:footnote w:id="{at}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> {note}</w:t></w:r></w:p></w:footnote>'
        for at, note in enumerate(notes, 1)
    )
    separator = (
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    )
    xml = f'<?xml version="1.0" encoding="UTF-8"?><w:footnotes xmlns:w="{W}">{separator}{said}</w:footnotes>'
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(PackURI("/word/footnotes.xml"), kind, xml.encode(), doc.part.package)
    doc.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def release() -> Doc:
    """A release by a department, as most are."""
    doc = new()
    head(
        doc,
        "UBND TỈNH SÔNG LAM",
        "SỞ Y TẾ",
        "Số: 31/TCBC-SYT",
        "Sông Lam, ngày 16 tháng 11 năm 2026",
    )
    title(
        doc,
        "THÔNG CÁO BÁO CHÍ",
        "Về việc tiêm bổ sung vắc xin sởi cho trẻ từ 01 đến 10 tuổi tại 21 xã miền núi",
    )
    text(
        doc,
        "Từ ngày 23 tháng 11 đến ngày 12 tháng 12 năm 2026, Sở Y tế tổ chức tiêm bổ sung miễn phí "
        "vắc xin sởi cho khoảng 18.400 trẻ từ 01 đến 10 tuổi tại 21 xã miền núi. Trẻ đã tiêm đủ hai "
        "mũi không phải tiêm lại. Việc tiêm thực hiện theo Luật Tiếp cận thông tin số 104/2016/QH13 "
        "về công khai lịch tiêm của từng xã.",
    )
    text(doc, "Địa điểm và thời gian tiêm", bold=True)
    text(
        doc,
        "Trẻ được tiêm tại trạm y tế xã và tại 46 điểm trường, buổi sáng từ 07 giờ 30 đến 11 giờ 00:",
        "- Tuần thứ nhất (từ ngày 23 đến ngày 28 tháng 11): các xã Mường Lam, Thượng Lam, Khe Vầu;",
        "- Tuần thứ hai (từ ngày 30 tháng 11 đến ngày 05 tháng 12), trong đó:",
        "+ Các xã vùng cao: điểm tiêm lưu động đến từng bản;",
        "+ Các xã còn lại: tại trạm y tế;",
        "- Tuần thứ ba: tiêm vét cho trẻ hoãn tiêm.",
    )
    text(doc, "Phụ huynh cần chuẩn bị", bold=True)
    text(doc, "Phụ huynh mang theo sổ tiêm chủng; trẻ đang sốt được hẹn tiêm sau.")
    paragraph = line(doc, "Bà Trần Thị Minh An cho biết: “Mỗi điểm tiêm đều có ", centre=False)
    paragraph.add_run("bác sĩ trực cấp cứu").bold = True
    paragraph.add_run(". Phụ huynh ở lại theo dõi trẻ ít nhất 30 phút”. Lịch tiêm của từng xã: ")
    link(paragraph, "soyte.songlam.example/tiem-chung", "https://soyte.songlam.example/tiem-chung")
    text(doc, "Thông tin chi tiết xin liên hệ: Văn phòng Sở Y tế, điện thoại 0298 3 000 012./.")
    end(
        doc,
        "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
        "Lê Quang Duy",
        ("Các cơ quan báo chí;", "Lãnh đạo Sở;", "Lưu: VT, NVY."),
    )
    return doc


def invitation() -> Doc:
    """An invitation to a press conference, with addressees and times."""
    doc = new()
    head(
        doc,
        "",
        "ỦY BAN NHÂN DÂN\nTỈNH SÔNG LAM",
        "Số: 118/GM-UBND",
        "Sông Lam, ngày 18 tháng 11 năm 2026",
    )
    title(doc, "GIẤY MỜI", "Họp báo về kế hoạch phục vụ người dân dịp Tết Nguyên đán Đinh Mùi 2027")
    text(
        doc,
        "Kính gửi:",
        "- Các cơ quan báo chí của tỉnh;",
        "- Cơ quan thường trú báo chí trung ương.",
    )
    text(
        doc,
        "Ủy ban nhân dân tỉnh Sông Lam trân trọng mời các cơ quan báo chí dự họp báo về kế hoạch "
        "phục vụ người dân dịp Tết Nguyên đán Đinh Mùi 2027, gồm hàng hóa, giao thông, y tế và hỗ "
        "trợ người có hoàn cảnh khó khăn.",
        "1. Thời gian: từ 08 giờ 30 đến 10 giờ 00, ngày 04 tháng 12 năm 2026 (thứ Sáu).",
        "2. Địa điểm: Hội trường A, Ủy ban nhân dân tỉnh, số 1 đường Bến Xuân, phường Bến Lam.",
        "3. Chủ trì: ông Tạ Hữu Bằng, Chủ tịch Ủy ban nhân dân tỉnh.",
        "4. Liên hệ: Tổ trực báo chí, điện thoại 0298 3 000 002.",
        "Đề nghị phóng viên đăng ký trước 16 giờ 00 ngày 02 tháng 12 năm 2026./.",
    )
    end(doc, "TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG", "Lục Thị Hồng Vân")
    return doc


def urgent() -> Doc:
    """Urgent information with a stamp, its head typed with tabs, without tables."""
    doc = new()
    for left, right in (
        ("UBND TỈNH SÔNG LAM", NATION[0]),
        ("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", NATION[1]),
        ("Số: 42/TTBC-SNNMT", "Sông Lam, ngày 21 tháng 11 năm 2026"),
        ("KHẨN", ""),
    ):
        doc.add_paragraph(f"{left}\t\t{right}".rstrip())
    title(
        doc, "THÔNG TIN ĐỘT XUẤT", "VỀ SẠT LỞ BỜ SÔNG LAM TẠI XÃ TÂN LAM VÀ VIỆC SƠ TÁN 39 HỘ DÂN"
    )
    text(
        doc,
        "Lúc 03 giờ 20 ngày 21 tháng 11 năm 2026, bờ hữu sông Lam đoạn qua thôn Bến Củi, xã Tân Lam "
        "sạt lở dài 160 mét, sâu vào 12 mét. Không có người bị thương. Đến 06 giờ 00, 39 hộ với 142 "
        "người đã được đưa đến Trường Tiểu học Tân Lam.",
        bold=True,
    )
    text(
        doc,
        "I. TÌNH HÌNH",
        "Vết nứt còn phát triển về phía hạ lưu; mực nước tại trạm Bến Thượng lúc 05 giờ 00 là 6,42 m, trên báo động 2.",
        "II. VIỆC ĐÃ LÀM",
        "a) Cắm biển, chốt chặn hai đầu đường đê;",
        "b) Cắt điện khu vực sạt lở;",
        "c) Bố trí xe đón học sinh.",
        "III. KHUYẾN CÁO",
        "Người dân không đến gần bờ sông. Thông tin tiếp theo được cập nhật lúc 11 giờ 00 cùng ngày.",
    )
    line(doc, "GIÁM ĐỐC", bold=True).alignment = RIGHT
    line(doc, "Lò Văn Thiết", bold=True).alignment = RIGHT
    text(doc, "Nơi nhận:", "- UBND tỉnh;", "- Các cơ quan báo chí;", "- Lưu: VT.")
    return doc


def periodic() -> Doc:
    """Periodic information with a table whose cells are merged; saved by LibreOffice."""
    doc = new()
    head(
        doc,
        "UBND TỈNH SÔNG LAM",
        "SỞ TÀI CHÍNH",
        "Số: 57/TTBC-STC",
        "Sông Lam, ngày 05 tháng 11 năm 2026",
    )
    title(doc, "THÔNG TIN ĐỊNH KỲ", "Kết quả thu, chi ngân sách 10 tháng năm 2026")
    text(
        doc,
        "Mười tháng năm 2026, thu ngân sách trên địa bàn đạt 15.236 tỷ đồng, bằng 89,6% dự toán; chi "
        "đầu tư phát triển đạt 5.480 tỷ đồng, bằng 71,2% dự toán.",
    )
    made = table(
        doc,
        [
            ["Nội dung", "Năm 2026", "", "So với cùng kỳ"],
            ["", "Dự toán (tỷ đồng)", "10 tháng (tỷ đồng)", ""],
            ["Thu nội địa", "14.900", "13.302", "+7,4%"],
            ["Thu xuất nhập khẩu", "2.100", "1.934", "+5,1%"],
            ["Chi đầu tư", "7.700", "5.480", "+11,8%"],
        ],
    )
    made.cell(0, 1).merge(made.cell(0, 2))
    made.cell(0, 0).merge(made.cell(1, 0))
    made.cell(0, 3).merge(made.cell(1, 3))
    text(doc, "Nguồn: Kho bạc Nhà nước khu vực. Số liệu chưa gồm thời gian chỉnh lý quyết toán.")
    end(doc, "GIÁM ĐỐC", "Nguyễn Đình Lộc")
    return doc


def pictures() -> Doc:
    """A release with pictures, captions, a picture without a description, and a TIFF."""
    doc = new()
    head(
        doc, "", "VƯỜN QUỐC GIA KHE VẦU", "Số: 09/TCBC-VQGKV", "Khe Vầu, ngày 10 tháng 11 năm 2026"
    )
    title(doc, "THÔNG CÁO BÁO CHÍ", "Về việc thả 14 cá thể động vật rừng về Vườn quốc gia Khe Vầu")
    text(
        doc,
        "Ngày 09 tháng 11 năm 2026, Vườn quốc gia Khe Vầu thả 14 cá thể động vật rừng về tự nhiên, "
        "gồm 06 khỉ vàng, 05 cầy vòi mốc và 03 rùa sa nhân, sau thời gian chăm sóc từ 02 đến 07 tháng.",
    )
    paragraph = line(doc, "")
    paragraph.add_run().add_picture(picture("#2f6b3c"), width=Cm(10))
    described(paragraph, "Hai kiểm lâm mở cửa lồng gỗ ở bìa rừng, một con khỉ vàng bước ra")
    line(doc, "Thả khỉ vàng tại tiểu khu 214. Ảnh: Vườn quốc gia Khe Vầu", italic=True)
    text(doc, "Trước khi thả, các cá thể được gắn chíp và kiểm tra sức khỏe theo quy trình.")
    paragraph = line(doc, "")
    paragraph.add_run().add_picture(picture("#7a5230", "TIFF"), width=Cm(10))
    described(paragraph, "A picture containing outdoor Description automatically generated")
    caption = doc.add_paragraph("Hình 2: Kiểm tra sức khỏe rùa sa nhân", style="Caption")
    caption.alignment = CENTRE
    text(doc, "Vườn theo dõi đàn khỉ bằng bẫy ảnh trong 06 tháng tới./.")
    end(doc, "GIÁM ĐỐC", "Đinh Công Thụ")
    return doc


def in_tcvn3(said: str) -> str:
    """Text as the ABC fonts have it."""
    letters = {shown: written for written, shown in TCVN3.items()}
    return "".join(letters.get(letter, letter) for letter in said)


def in_vni(said: str) -> str:
    """Text as the VNI fonts have it."""
    letters = {shown: written for written, shown in VNI.items()}
    return "".join(letters.get(letter, letter) for letter in said)


def legacy(font: str, capitals: str, write: Callable[[str], str]) -> Doc:
    """A release in an old encoding; `capitals`: the font of capitals, empty where there is none."""
    doc = new(font)

    def put(place: Place, said: str, *, bold: bool = False, centre: bool = True) -> None:
        large = bool(capitals) and said == said.upper() and any(map(str.isalpha, said))
        paragraph = line(place, write(said.lower() if large else said), bold=bold, centre=centre)
        if large:
            paragraph.runs[0].font.name = capitals

    left, right = doc.add_table(rows=1, cols=2).rows[0].cells
    for said in ("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Số: 21/TCBC-SGDĐT"):
        put(left, said)
    for said in (*NATION, "Sông Lam, ngày 12 tháng 11 năm 2026"):
        put(right, said)
    put(doc, "THÔNG CÁO BÁO CHÍ", bold=True)
    put(doc, "Về việc tổ chức Hội khỏe Phù Đổng tỉnh Sông Lam năm 2026", bold=True)
    for said in (
        "Từ ngày 20 đến ngày 24 tháng 11 năm 2026, Sở Giáo dục và Đào tạo tổ chức Hội khỏe Phù Đổng "
        "với 1.240 học sinh của 62 trường, thi đấu 09 môn tại phường Bến Lam.",
        "Lễ khai mạc bắt đầu lúc 07 giờ 30 ngày 20 tháng 11. Người dân được vào xem tự do; nhà thi "
        "đấu có 1.800 chỗ, ưu tiên học sinh và phụ huynh.",
        "- Điền kinh, kéo co: sân vận động tỉnh;",
        "- Cờ vua, đẩy gậy: nhà thi đấu;",
        "- Bơi: bể bơi Trường Cao đẳng Sông Lam.",
        "Ngoài ra còn có giải giao hữu của giáo viên; kết quả được công bố ngay trong ngày./.",
    ):
        put(doc, said, centre=False)
    left, right = doc.add_table(rows=1, cols=2).rows[0].cells
    put(left, "Nơi nhận:", centre=False)
    put(left, "- Lưu: VT.", centre=False)
    put(right, "GIÁM ĐỐC", bold=True)
    put(right, "Âu Thị Lệ Quyên", bold=True)
    return doc


def tcvn3() -> Doc:
    """TCVN3: text in `.VnTime`, capitals in `.VnTimeH`."""
    return legacy(".VnTime", ".VnTimeH", in_tcvn3)


def vni() -> Doc:
    """VNI: all in `VNI-Times`."""
    return legacy("VNI-Times", "", in_vni)


def decomposed() -> Doc:
    """From macOS: accents apart, some at the beginning of a run of their own; saved by LibreOffice."""
    doc = new()
    head(
        doc,
        "UBND TỈNH SÔNG LAM",
        "SỞ XÂY DỰNG",
        "Số: 66/TCBC-SXD",
        "Sông Lam, ngày 19 tháng 11 năm 2026",
    )
    title(doc, "THÔNG CÁO BÁO CHÍ", "Về việc điều chỉnh giờ cấm xe tải trên cầu Bến Thượng")
    paragraph = line(
        doc, "Từ 00 giờ 00 ngày 25 tháng 11 năm 2026, xe tải trên 10 tấn được qua câ", centre=False
    )
    paragraph.add_run(
        "\u0300u Bến Thượng từ 22 giờ 00 đến 05 giờ 00 hôm sau, thay cho lệnh cấm cả ngày áp dụng từ 02 tháng 11."
    )
    text(
        doc,
        "Xe cứu thương, xe chữa cháy, xe buýt không bị hạn chế. Biển báo được lắp xong trước ngày 24 tháng 11.",
    )
    end(doc, "GIÁM ĐỐC", "Vũ Trọng Khoát")
    for paragraph in doc.element.iter(qn("w:t")):
        paragraph.text = unicodedata.normalize("NFD", paragraph.text or "")
    return doc


def numbered() -> Doc:
    """A consultation with Word's own headings, lists and levels; saved by LibreOffice."""
    doc = new()
    head(
        doc,
        "UBND TỈNH SÔNG LAM",
        "SỞ NỘI VỤ",
        "Số:      /TB-SNV",
        "Sông Lam, ngày     tháng 11 năm 2026",
    )
    title(doc, "THÔNG BÁO", "Lấy ý kiến dự thảo chính sách hỗ trợ việc làm vùng thiên tai")
    text(
        doc,
        "Sở Nội vụ lấy ý kiến về dự thảo Nghị quyết của Hội đồng nhân dân tỉnh quy định chính sách "
        "hỗ trợ việc làm cho người lao động ở các xã bị thiên tai, theo Chỉ thị số 07/CT-TTg và Quyết định số 407/QĐ-TTg.",
    )
    doc.add_heading("Nội dung chính của dự thảo", 1)
    doc.add_heading("Đối tượng", 3)
    for said in (
        "Người lao động mất việc từ 15 ngày trở lên;",
        "Hộ kinh doanh phải ngừng hoạt động.",
    ):
        doc.add_paragraph(said, style="List Number")
    doc.add_heading("Mức hỗ trợ", 3)
    for said, style in (
        ("Hỗ trợ một lần:", "List Bullet"),
        ("02 triệu đồng với người lao động;", "List Bullet 2"),
        ("05 triệu đồng với hộ kinh doanh;", "List Bullet 2"),
        ("Hỗ trợ học nghề không quá 03 tháng.", "List Bullet"),
    ):
        doc.add_paragraph(said, style=style)
    doc.add_heading("Cách góp ý", 1)
    text(
        doc,
        "Ý kiến gửi về Sở Nội vụ, thư điện tử sonoivu@songlam.example, trước ngày 15 tháng 12 năm 2026.",
    )
    end(doc, "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "Ngô Thị Hạnh")
    return doc


def tracked() -> Doc:
    """A document still under review: changes, comments, hidden text, footnotes, a text box."""
    doc = new()
    head(
        doc,
        "UBND TỈNH SÔNG LAM",
        "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
        "Số: 77/TCBC-SVHTTDL",
        "Sông Lam, ngày 20 tháng 11 năm 2026",
    )
    title(
        doc,
        "THÔNG CÁO BÁO CHÍ",
        "VỀ VIỆC XẾP HẠNG DI TÍCH CẤP TỈNH ĐỐI VỚI ĐÌNH BẾN XUÂN, PHƯỜNG BẾN LAM",
    )
    paragraph = line(
        doc,
        "Ngày 19 tháng 11 năm 2026, UBND tỉnh xếp hạng di tích cấp tỉnh đối với đình Bến Xuân, phường Bến Lam, ngôi đình ",
        centre=False,
    )
    xml = f"""<w:p xmlns:w="{W}">
      <w:del w:id="1" w:author="A"><w:r><w:delText>ba</w:delText></w:r></w:del>
      <w:ins w:id="2" w:author="A"><w:r><w:t>năm</w:t></w:r></w:ins>
      <w:r><w:t xml:space="preserve"> gian dựng năm 1782</w:t></w:r>
      <w:r><w:footnoteReference w:id="1"/></w:r>
      <w:r><w:t>, còn giữ 11 đạo sắc phong.</w:t></w:r>
      <w:r><w:rPr><w:vanish/></w:rPr><w:t>Xin ý kiến anh Hùng trước khi phát hành.</w:t></w:r>
    </w:p>"""
    for child in list(parse_xml(xml)):
        paragraph._p.append(child)
    doc.add_comment(paragraph.runs[0], "Đã đối chiếu với hồ sơ chưa?", author="B")
    text(doc, "Di tích rộng 2.480 m², gồm đại đình, hậu cung và nhà bia.")
    box = parse_xml(
        f"""<w:r xmlns:w="{W}" xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:rect><v:textbox>
        <w:txbxContent><w:p><w:r><w:t>Đình mở cửa từ 07 giờ 00 đến 17 giờ 00, không thu vé.</w:t></w:r></w:p>
        </w:txbxContent></v:textbox></v:rect></w:pict></w:r>"""
    )
    doc.paragraphs[-1]._p.append(box)
    text(doc, "Sở sẽ lập hồ sơ khoanh vùng bảo vệ trong quý I năm 2027./.")
    with_footnotes(doc, ["Theo văn bia dựng tại đình, niên hiệu Cảnh Hưng thứ 43."])
    end(doc, "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "Phan Thị Lụa")
    return doc


DOCUMENTS: dict[str, Callable[[], Doc]] = {
    "release": release,
    "invitation": invitation,
    "urgent": urgent,
    "periodic": periodic,
    "pictures": pictures,
    "tcvn3": tcvn3,
    "vni": vni,
    "decomposed": decomposed,
    "numbered": numbered,
    "tracked": tracked,
}
BY_LIBREOFFICE = ("periodic", "decomposed", "numbered")


def main() -> None:
    """Write all documents; those of LibreOffice where it is on this machine."""
    FOLDER.mkdir(exist_ok=True)
    for name, make in DOCUMENTS.items():
        path = FOLDER / f"{name}.docx"
        make().save(str(path))
        if name in BY_LIBREOFFICE:
            _saved_anew(path)


def _saved_anew(path: Path) -> None:
    """Let LibreOffice open the document and save it."""
    program = shutil.which("soffice")
    if program is None:
        raise SystemExit("soffice (LibreOffice Writer) is needed")
    with tempfile.TemporaryDirectory() as folder:
        command = [program, "--headless", "--convert-to", "docx", "--outdir", folder, str(path)]
        subprocess.run([*command, f"-env:UserInstallation=file://{folder}/profile"], check=True)
        shutil.move(Path(folder) / path.name, path)


if __name__ == "__main__":
    main()
