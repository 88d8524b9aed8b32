"""A picture's file without position data; the bytes of the picture itself stay as they are.

JPEG: segments APP1 (JIS X 5.3, ITU-T T.81 §B.1.1.4; EXIF 2.32 §4.5.4; XMP Specification Part 3
§1.1). PNG: chunks `eXIf`, `iTXt` and older texts (PNG Third Edition §5, §11.3). WebP: chunks `EXIF`
and `XMP ` (WebP Container Specification).
"""

import struct
from collections.abc import Iterator
from zlib import crc32

from pressroom.mending.pictures import exif, xmp

_EXIF = b"Exif\0\0"
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_MORE_XMP = b"http://ns.adobe.com/xmp/extension/\0"
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_XMP = b"XML:com.adobe.xmp\0"
_RAW_PROFILES = (b"Raw profile type exif\0", b"Raw profile type APP1\0", b"Raw profile type xmp\0")
_START, _SCAN, _END = 0xD8, 0xDA, 0xD9
_APP1 = 0xE1
_STANDALONE = frozenset({0x01, *range(0xD0, 0xD9)})


def without_position(data: bytes) -> bytes:
    """`data` without position data; as it is, where it has none or is no such picture."""
    if data.startswith(b"\xff\xd8\xff"):
        return b"".join(_jpeg(data))
    if data.startswith(_PNG):
        return _PNG + b"".join(_png(data))
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return b"".join(_webp(data))
    return data


def _jpeg(data: bytes) -> Iterator[bytes]:
    """The segments, those with position data changed; from the first scan on nothing is read."""
    yield data[:2]
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:  # noqa: PLR2004 (a marker)
        kind = data[at + 1]
        if kind in _STANDALONE:
            yield data[at : at + 2]
            at += 2
            continue
        if kind in {_SCAN, _END, 0xFF}:
            break
        (size,) = struct.unpack_from(">H", data, at + 2)
        segment = data[at + 4 : at + 2 + size]
        kept = _app1(segment) if kind == _APP1 else segment
        if kept == segment:
            yield data[at : at + 2 + size]
        elif kept:
            yield from (b"\xff\xe1", struct.pack(">H", len(kept) + 2), kept)
        at += 2 + size
    yield data[at:]


def _app1(segment: bytes) -> bytes:
    """The segment without position data; nothing, where it cannot be told apart from the rest."""
    if segment.startswith(_EXIF):
        return _EXIF + exif.without_position(segment[len(_EXIF) :])
    if segment.startswith(_XMP):
        return _XMP + xmp.without_position(segment[len(_XMP) :])
    return b"" if segment.startswith(_MORE_XMP) and b"exif:GPS" in segment else segment


def _png(data: bytes) -> Iterator[bytes]:
    at = len(_PNG)
    while at + 12 <= len(data):
        (size,) = struct.unpack_from(">L", data, at)
        kind, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + size]
        kept = _chunk(kind, body)
        if kept is body:
            yield data[at : at + 12 + size]
        elif kept is not None:
            yield struct.pack(">L", len(kept)) + kind + kept
            yield struct.pack(">L", crc32(kind + kept))
        at += 12 + size
    yield data[at:]


def _chunk(kind: bytes, body: bytes) -> bytes | None:
    """A chunk's data without position data; the same object where it had none, None: no chunk."""
    if kind == b"eXIf":
        kept = exif.without_position(body)
        return body if kept == body else kept
    if kind == b"iTXt" and body.startswith(_PNG_XMP):
        if body[len(_PNG_XMP)]:  # compressed: what is in it is not worth the risk
            return None
        kept = xmp.without_position(body)
        return body if kept == body else kept
    old = kind in {b"zTXt", b"tEXt", b"iTXt"} and body.startswith(_RAW_PROFILES)
    return None if old else body


def _webp(data: bytes) -> Iterator[bytes]:
    """The chunks; those with position data keep their length, and with it the file."""
    yield data[:12]
    at = 12
    while at + 8 <= len(data):
        kind = data[at : at + 4]
        (size,) = struct.unpack_from("<L", data, at + 4)
        end = at + 8 + size
        body = data[at + 8 : end]
        if kind == b"EXIF":
            head = _EXIF if body.startswith(_EXIF) else b""
            body = head + exif.without_position(body[len(head) :])
        elif kind == b"XMP ":
            body = xmp.without_position(body)
        yield from (data[at : at + 8], body, data[end : end + size % 2])
        at = end + size % 2
    yield data[at:]
