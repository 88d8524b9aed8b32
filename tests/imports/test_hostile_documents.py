# ruff: noqa: E501 (XML stands on one line as it is)
"""Whatever is given for a document: a clear message, exit code 2, and nothing is written."""

import io
import struct
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from docx import Document

from imports.packed import GOOD, W, repacked, with_body
from imports.rooms import AS_OF, a_folder
from pressroom.cli.main import main
from pressroom.imports.container import LARGEST
from pressroom.imports.document import Paragraph
from pressroom.imports.letter import letter
from pressroom.imports.word import read

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def with_entities() -> bytes:
    declared = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
    said = f'{declared}<w:document xmlns:w="{W}"><w:body><w:p><w:r><w:t>&b;&c;</w:t></w:r></w:p></w:body></w:document>'
    return repacked({"word/document.xml": said.encode()})


def bomb() -> bytes:
    return repacked({"word/media/image1.png": bytes(400_000_000)})


def large_xml() -> bytes:
    return repacked({"word/document.xml": b" " * 61_000_000})


def encrypted_zip() -> bytes:
    data = bytearray(GOOD)
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            flags = struct.unpack_from("<H", data, at + offset)[0]
            struct.pack_into("<H", data, at + offset, flags | 1)
            at = data.find(mark, at + 4)
    return bytes(data)


def odt() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", "<x/>")
    return target.getvalue()


def secret() -> bytes:
    doc = Document()
    for said in ("MẬT", "THÔNG CÁO BÁO CHÍ", "Nội dung không được phát hành."):
        doc.add_paragraph(said)
    return saved(doc)


def saved(doc: object) -> bytes:
    target = io.BytesIO()
    doc.save(target)  # type: ignore[attr-defined]
    return target.getvalue()


def nested() -> bytes:
    deep = 240
    return with_body(
        "<w:sdt><w:sdtContent>" * (deep // 2) + "<w:p/>" + "</w:sdtContent></w:sdt>" * (deep // 2)
    )


def with_macros() -> bytes:
    types = zipfile.ZipFile(io.BytesIO(GOOD)).read("[Content_Types].xml")
    main_ = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return repacked(
        {
            "[Content_Types].xml": types.replace(
                main_, b"application/vnd.ms-word.document.macroEnabled.main+xml"
            )
        }
    )


CASES: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "tệp rỗng"),
    "old .doc": (lambda: OLE + b"WordDocument", "kiểu cũ .doc"),
    "password": (lambda: OLE + "EncryptedPackage".encode("utf-16-le"), "có mật khẩu"),
    "password of the archive": (encrypted_zip, "có mật khẩu"),
    "odt": (odt, ".odt"),
    "pdf": (lambda: b"%PDF-1.7\n", "là PDF"),
    "rtf": (lambda: b"{\\rtf1 x}", "kiểu RTF"),
    "web page": (lambda: b"<html>", "trang web hoặc XML"),
    "no zip": (lambda: b"Xin chao", "không phải văn bản Word"),
    "cut": (lambda: GOOD[: len(GOOD) // 2], "bị hỏng hoặc thiếu phần"),
    "another zip": (lambda: zipped({"a.txt": b"x"}), "không phải văn bản Word"),
    "a workbook": (
        lambda: zipped({"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>"}),
        "không phải văn bản Word",
    ),
    "no document": (lambda: repacked({"word/document.xml": None}), "bị hỏng hoặc thiếu phần"),
    "no relations": (lambda: repacked({"_rels/.rels": None}), "bị hỏng hoặc thiếu phần"),
    "broken XML": (
        lambda: repacked({"word/document.xml": b"<w:document"}),
        "bị hỏng hoặc thiếu phần",
    ),
    "no body": (
        lambda: repacked({"word/document.xml": f'<w:document xmlns:w="{W}"/>'.encode()}),
        "bị hỏng",
    ),
    "empty body": (lambda: with_body(""), "không thấy nội dung"),
    "nested": (nested, "không thấy nội dung"),
    "nested too deep": (
        lambda: with_body("<w:ins>" * 5000 + "</w:ins>" * 5000),
        "bị hỏng hoặc thiếu phần",
    ),
    "entities": (with_entities, "DOCTYPE"),
    "zip bomb": (bomb, "nở ra quá lớn"),
    "much XML": (large_xml, "nở ra quá lớn"),
    "100 MB": (lambda: b"PK" + bytes(100_000_000), "quá 50 MB"),
    "macros": (with_macros, "macro"),
    "state secret": (secret, "đóng dấu MẬT"),
}


def zipped(files: Mapping[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return target.getvalue()


@pytest.mark.parametrize("case", CASES)
def test_what_is_no_document_is_told_and_nothing_is_written(
    case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make, expected = CASES[case]
    repo = a_folder(tmp_path)
    file = tmp_path / "van-ban.docx"
    file.write_bytes(make())
    assert main(["import", "docx", str(file), "--repo", str(repo), "--as-of", AS_OF]) == 2
    said = capsys.readouterr().err
    assert expected in said
    assert len(said.splitlines()) == 1
    assert not (repo / "releases").exists()


def test_a_file_that_is_not_there_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    repo = a_folder(tmp_path)
    assert main(["import", "docx", "khong-co.docx", "--repo", str(repo), "--as-of", AS_OF]) == 2
    assert "Không đọc được khong-co.docx: không có tệp đó." in capsys.readouterr().err


def test_blanks_at_the_end_of_a_text_are_no_puzzle() -> None:
    """A pattern that begins with blanks tries each of them: this took an hour."""
    blanks = " " * 1_000_000
    said = read(
        with_body(f'<w:p><w:r><w:t xml:space="preserve">Hết{blanks}./.{blanks}</w:t></w:r></w:p>')
    )
    assert [block.text for block in letter(said).text if isinstance(block, Paragraph)] == ["Hết."]


def test_no_more_than_the_limit_is_read() -> None:
    assert LARGEST < 100_000_000


@pytest.mark.parametrize(
    "missing",
    [
        "word/styles.xml",
        "word/numbering.xml",
        "word/theme/theme1.xml",
        "word/settings.xml",
        "word/fontTable.xml",
    ],
)
def test_a_document_without_a_lesser_part_is_read(missing: str, tmp_path: Path) -> None:
    repo = a_folder(tmp_path)
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        relations = archive.read("word/_rels/document.xml.rels").decode()
    name = missing.removeprefix("word/")
    kept = "".join(
        f"<Relationship{each}" if at else each
        for at, each in enumerate(relations.split("<Relationship"))
        if name not in each
    )
    kept = kept if kept.rstrip().endswith("</Relationships>") else f"{kept}</Relationships>"
    file = tmp_path / "van-ban.docx"
    file.write_bytes(repacked({missing: None, "word/_rels/document.xml.rels": kept.encode()}))
    assert (
        main(["import", "docx", str(file), "--repo", str(repo), "--as-of", AS_OF, "--dry-run"]) == 0
    )
