"""The kind of a file by its first bytes."""

import re

_UNKNOWN = "unknown"
_TEXT = "text"
_BEGINNINGS = (
    (b"\xff\xd8\xff", "jpg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "doc"),
    (b"Rar!\x1a\x07", "rar"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"\x1f\x8b", "gz"),
    (b"{\\rtf", "rtf"),
    (b"MZ", "exe"),
    (b"\x7fELF", "exe"),
    (b"ID3", "mp3"),
    (b"BM", "bmp"),
    (b"II*\x00", "tif"),
    (b"MM\x00*", "tif"),
    (b"OggS", "ogg"),
)
_BRANDS = {b"avif": "avif", b"avis": "avif", b"heic": "heic", b"heix": "heic", b"mif1": "heic"}
"""Of files that are boxes (ISO/IEC 14496-12), by the brand after `ftyp`; others are films."""

_PDF_WITHIN = 1024
"""Bytes in which a PDF has its sign; readers take what stands before it."""

_MPEG_FRAME = re.compile(rb"\xff[\xe2\xe3\xf2\xf3\xfa\xfb]")
_HTML = (b"<!doctype html", b"<html")
_LOOKED_AT = 4096


def kind_of(data: bytes) -> str:
    """The ending that a file with this content has: `jpg`, `zip`; `text`, `empty` or `unknown`."""
    if not data:
        return "empty"
    return _in_a_box(data) or _by_its_beginning(data) or _kind_of_text(data[:_LOOKED_AT])


def _in_a_box(data: bytes) -> str | None:
    if data[:4] == b"RIFF":
        return {b"WEBP": "webp", b"WAVE": "wav"}.get(data[8:12], _UNKNOWN)
    return _BRANDS.get(data[8:12], "mp4") if data[4:8] == b"ftyp" else None


def _by_its_beginning(data: bytes) -> str | None:
    for beginning, kind in _BEGINNINGS:
        if data.startswith(beginning):
            return kind
    if b"%PDF-" in data[:_PDF_WITHIN]:
        return "pdf"
    return "mp3" if _MPEG_FRAME.match(data) else None


def _kind_of_text(head: bytes) -> str:
    if b"\x00" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _UNKNOWN
    begin = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if begin.startswith(_HTML):
        return "html"
    if begin.startswith(b"<svg") or (begin.startswith(b"<?xml") and b"<svg" in begin):
        return "svg"
    return _TEXT
