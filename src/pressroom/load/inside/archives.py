"""What is inside ZIP archives, of which Office's and OpenDocument's files are kinds."""

import re
import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from pressroom.model.inspection import Inspection, LeftBehind

_MEGABYTE = 1_000_000
_LARGEST_PART = 20 * _MEGABYTE
"""Bytes of a part of a document that is looked into."""
_BURST_SIZE, _BURST_RATIO = 200 * _MEGABYTE, 100
"""An archive that unpacks to more than both, in bytes and in times its own size, is a trap."""
_MOST_PARTS = 10_000

_OFFICE = (("word/", "docx"), ("xl/", "xlsx"), ("ppt/", "pptx"))
_OPEN_DOCUMENT = {
    "application/vnd.oasis.opendocument.text": "odt",
    "application/vnd.oasis.opendocument.spreadsheet": "ods",
    "application/vnd.oasis.opendocument.presentation": "odp",
}
_PROGRAMS = re.compile(
    r"(?:^|/)vbaProject\.bin$|^(?:xl/macrosheets|Basic|Scripts)/.", re.IGNORECASE
)
_OUTSIDE = re.compile(r"^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)")
_COMMENTS = re.compile(
    r"word/comments\.xml|xl/(?:comments\d*|threadedComments/.+)\.xml|ppt/comments/.+\.xml"
)
_COMMENT = re.compile(rb"<(?:w:comment|comment|threadedComment|p:cm|p188:cm)[ >]")
_CHANGE = re.compile(rb"<w:(?:ins|del|moveFrom|moveTo) |<text:tracked-changes")
_ANNOTATION = re.compile(rb"<office:annotation[ >]")
_HIDDEN_TEXT = re.compile(rb"<w:vanish ?/>")
_HIDDEN_SHEET = re.compile(rb"<sheet [^>]*state=\"(?:hidden|veryHidden)\"")
_LOCKED = 0x1

_BROKEN = (
    *(BadZipFile, OSError, ValueError, KeyError, NotImplementedError, RuntimeError, EOFError),
    zlib.error,
)


def archive(data: bytes) -> Inspection:
    """What is inside the archive `data`."""
    try:
        with ZipFile(BytesIO(data)) as file:
            return _inspected(file, len(data))
    except _BROKEN:
        return Inspection("unknown")


def _inspected(file: ZipFile, size: int) -> Inspection:
    parts = file.infolist()[:_MOST_PARTS]
    names = [part.filename for part in parts]
    kind = _kind(file, names)
    whole = sum(part.file_size for part in parts)
    bursts = whole > max(_BURST_SIZE, _BURST_RATIO * size)
    return Inspection(
        kind,
        programs=any(map(_PROGRAMS.search, names)),
        locked=any(part.flag_bits & _LOCKED for part in parts),
        bursts=bursts or any(map(_OUTSIDE.search, names)),
        left_behind=() if bursts or kind == "zip" else tuple(_left_behind(file, parts, kind)),
    )


def _kind(file: ZipFile, names: list[str]) -> str:
    if "[Content_Types].xml" in names:
        return next((kind for at, kind in _OFFICE if any(n.startswith(at) for n in names)), "zip")
    if names and names[0] == "mimetype":
        said = file.read(names[0])[:200].decode("ascii", errors="replace").strip()
        return _OPEN_DOCUMENT.get(said, "zip")
    return "zip"


def _left_behind(file: ZipFile, parts: list[ZipInfo], kind: str) -> list[LeftBehind]:
    texts = {
        part.filename: file.read(part)
        for part in parts
        if part.file_size <= _LARGEST_PART and _is_read(part.filename)
    }
    main = texts.get("word/document.xml", b"") or texts.get("content.xml", b"")
    commented = any(_COMMENT.search(text) for name, text in texts.items() if _COMMENTS.match(name))
    book = texts.get("xl/workbook.xml", b"") if kind == "xlsx" else b""
    facts = {
        LeftBehind.COMMENTS: commented or bool(_ANNOTATION.search(main)),
        LeftBehind.CHANGES: bool(_CHANGE.search(main)),
        LeftBehind.HIDDEN_TEXT: bool(_HIDDEN_TEXT.search(main)),
        LeftBehind.HIDDEN_SHEETS: bool(_HIDDEN_SHEET.search(book)),
    }
    return [fact for fact, true in facts.items() if true]


def _is_read(name: str) -> bool:
    main = name in {"word/document.xml", "content.xml", "xl/workbook.xml"}
    return main or _COMMENTS.match(name) is not None
