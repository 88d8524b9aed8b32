"""What is inside a file, whatever its name says; the bytes alone count."""

import io
import zipfile
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from pressroom.load.inside.inspect import inspected, inspection
from pressroom.load.inside.kinds import kind_of
from pressroom.load.seen import Stamp
from pressroom.model.inspection import Inspection, LeftBehind
from pressroom.store.store import NO_STORE, Store

WORD = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    "<w:body><w:p>%s</w:p></w:body></w:document>"
)
PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"


def a_zip(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(name, text)
    return out.getvalue()


def a_document(body: str = "", **parts: str) -> bytes:
    named = {name.replace("_", "/", 1) + ".xml": text for name, text in parts.items()}
    return a_zip({"[Content_Types].xml": "<Types/>", "word/document.xml": WORD % body, **named})


def a_picture(form: str, *, place: bool) -> bytes:
    out = io.BytesIO()
    exif = Image.Exif()
    if place:
        exif[0x8825] = {1: "N", 2: (18.0, 40.0, 12.0), 3: "E", 4: (105.0, 41.0, 3.0)}
    exif[0x0110] = "Máy ảnh"
    Image.new("RGB", (40, 30)).save(out, form, exif=exif)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", "empty"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "jpg"),
        (b"\x89PNG\r\n\x1a\n", "png"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "webp"),
        (b"\x00\x00\x00\x1cftypavif", "avif"),
        (b"\x00\x00\x00\x18ftypheic", "heic"),
        (b"\x00\x00\x00\x18ftypmp42", "mp4"),
        (b"\n\n%PDF-1.4", "pdf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "doc"),
        (b"ID3\x04", "mp3"),
        (b"\xff\xfb\x90\x00", "mp3"),
        (b"MZ\x90", "exe"),
        (b"\xef\xbb\xbfxa,h\xe1\xbb\x99\nx,1\n", "text"),
        (b"\xff\xfex\x00a\x00", "text"),
        (b"x\x00\x01\x02", "unknown"),
        (b" <!DOCTYPE html><p>", "html"),
        (b'<?xml version="1.0"?><svg>', "svg"),
    ],
)
def test_the_first_bytes_tell_the_kind(data: bytes, kind: str) -> None:
    assert kind_of(data) == kind


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_a_picture_that_tells_its_place_is_known(form: str) -> None:
    assert inspection(a_picture(form, place=True)).position
    assert not inspection(a_picture(form, place=False)).position


def test_the_place_is_found_in_xmp_too() -> None:
    out = io.BytesIO()
    said = PngInfo()
    said.add_itxt("XML:com.adobe.xmp", '<rdf exif:GPSLatitude="18,40.2N" />')
    Image.new("RGB", (4, 4)).save(out, "PNG", pnginfo=said)
    assert inspection(out.getvalue()).position


def test_a_document_is_known_by_its_parts() -> None:
    assert inspection(a_document()) == Inspection("docx")
    assert inspection(a_zip({"[Content_Types].xml": "", "xl/workbook.xml": ""})).kind == "xlsx"
    text = a_zip({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": ""})
    assert inspection(text).kind == "odt"
    assert inspection(a_zip({"lich.txt": "x"})) == Inspection("zip")


@pytest.mark.parametrize(
    "name", ["word/vbaProject.bin", "xl/VBAPROJECT.BIN", "Basic/Standard/Module1.xml"]
)
def test_macros_are_found_whatever_the_file_is_called(name: str) -> None:
    assert inspection(
        a_zip({"[Content_Types].xml": "", "word/document.xml": "", name: "x"})
    ).programs


def test_what_was_left_behind_in_a_document_is_found() -> None:
    comments = '<w:comments><w:comment w:id="0"/></w:comments>'
    assert inspection(a_document(word_comments=comments)).left_behind == (LeftBehind.COMMENTS,)
    assert inspection(a_document(word_comments="<w:comments></w:comments>")).left_behind == ()
    assert inspection(a_document('<w:del w:id="1"/>')).left_behind == (LeftBehind.CHANGES,)
    assert inspection(a_document("<w:rPr><w:vanish/></w:rPr>")).left_behind == (
        LeftBehind.HIDDEN_TEXT,
    )
    book = '<sheets><sheet name="Nháp" sheetId="2" state="hidden"/></sheets>'
    sheets = a_zip({"[Content_Types].xml": "", "xl/workbook.xml": book})
    assert inspection(sheets).left_behind == (LeftBehind.HIDDEN_SHEETS,)


@pytest.mark.parametrize("name", ["../x.txt", "/etc/x", "C:\\x.txt", "a/../../x"])
def test_an_archive_that_writes_outside_its_folder_is_told(name: str) -> None:
    assert inspection(a_zip({name: "x"})).bursts


def test_an_archive_that_bursts_is_told_and_not_unpacked() -> None:
    assert inspection(a_zip({"so-lieu.txt": "0" * 210_000_000})).bursts
    assert not inspection(a_zip({"so-lieu.txt": "0" * 1_000_000})).bursts


def test_a_pdf_that_runs_something_or_is_locked_is_told() -> None:
    assert inspection(PDF) == Inspection("pdf")
    assert inspection(PDF.replace(b"/Catalog", b"/Catalog /OpenAction << /S /Launch >>")).active
    assert inspection(PDF.replace(b"/Root", b"/Encrypt 4 0 R /Root")).locked


def test_a_drawing_with_a_script_is_told() -> None:
    assert inspection(b"<svg><script>alert(1)</script></svg>").programs
    assert inspection(b'<svg onload="alert(1)"/>').programs
    assert not inspection(b'<svg><path d="M0 0"/></svg>').programs


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04" + b"\xff" * 100,
        b"PK\x05\x06",
        b"\xff\xd8\xff\xe1\xff\xff" + b"Exif\x00\x00" + b"\xff" * 50,
        b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffeXIf\xff\xff",
        b"eXIf",
        b"RIFF",
        b"%PDF-",
    ],
)
def test_a_damaged_file_is_looked_into_without_a_fall(data: bytes) -> None:
    assert inspection(data).plain


def test_only_what_may_be_published_is_opened(tmp_path: Path) -> None:
    folder = tmp_path / "releases/2026/04/x"
    folder.mkdir(parents=True)
    (folder / "a.pdf").write_bytes(PDF)
    sizes = {
        "releases/2026/04/x/a.pdf": len(PDF),
        "releases/2026/04/x.md": 1,
        "releases/2026/04/x.docx": 1,
        "releases/2026/04/x/large.zip": 60_000_000,
        "releases/2026/04/x/gone.pdf": 1,
    }
    files = {path: Stamp(size, 1, 1, 1) for path, size in sizes.items()}
    looked = inspected(tmp_path, files, NO_STORE, 1)
    assert looked == {"releases/2026/04/x/a.pdf": Inspection("pdf")}


def test_a_file_is_looked_into_again_when_it_is_another_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = "releases/2026/04/x/a.pdf"
    (tmp_path / path).parent.mkdir(parents=True)
    (tmp_path / path).write_bytes(PDF)
    store = Store(tmp_path, b"bi mat")
    asked: list[bytes] = []

    def look(data: bytes) -> Inspection:
        asked.append(data)
        return Inspection("pdf", locked=data != PDF)

    monkeypatch.setattr("pressroom.load.inside.inspect.inspection", look)
    stamp = Stamp(len(PDF), 1, 1, 1)
    for _ in range(2):
        assert inspected(tmp_path, {path: stamp}, store, 1) == {path: Inspection("pdf")}
    assert asked == [PDF]
    (tmp_path / path).write_bytes(PDF + b"x")
    for _ in range(2):
        looked = inspected(tmp_path, {path: stamp._replace(touched=2)}, store, 1)
        assert looked == {path: Inspection("pdf", locked=True)}
    assert asked == [PDF, PDF + b"x"]
