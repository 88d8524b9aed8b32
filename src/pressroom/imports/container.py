"""A file that may be a Word document → its package, or what is wrong with it, in words.

The file comes from anywhere: nothing is unpacked before its sizes are known, and no XML that
declares entities is read at all.
"""

import io
import struct
import zlib
from zipfile import BadZipFile, ZipFile

from docx.opc.constants import CONTENT_TYPE
from docx.opc.exceptions import OpcError
from docx.package import Package
from docx.parts.document import DocumentPart
from lxml import etree

from pressroom.imports import words
from pressroom.text.bilingual import Text
from pressroom.text.sizes import size_words

LARGEST = 50_000_000
"""The most bytes of a document."""

_MOST_FILES = 5_000
_LARGEST_XML = 60_000_000
_LARGEST_WHOLE = 300_000_000
"""What a document may hold when it is unpacked; one of 1,000 pages with pictures is far smaller."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The container of Word 97 to 2003, and of documents with a password ([MS-CFB] §2.2)."""
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""The stream that holds a document with a password ([MS-OFFCRYPTO] §2.3.4.4)."""
_OTHERS = {
    b"%PDF": words.IS_PDF,
    b"{\\rtf": words.IS_RTF,
    b"<": words.IS_WEB_PAGE,
    b"\xef\xbb\xbf<": words.IS_WEB_PAGE,
}
_DECLARES = tuple(
    word.encode(code) for word in ("<!DOCTYPE", "<!ENTITY") for code in ("ascii", "utf-16-le")
)

UNREADABLE = (
    BadZipFile,
    OpcError,
    etree.LxmlError,
    zlib.error,
    struct.error,
    OSError,
    EOFError,
    KeyError,
    IndexError,
    ValueError,
    TypeError,
    AttributeError,
    NotImplementedError,
    RecursionError,
)
"""What reading a damaged document raises, here and in the library."""


class NotReadable(Exception):  # noqa: N818 (it is a message, told once and calmly)
    """The file is no document that can be read; `text` says why and what to do."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text


def opened(data: bytes) -> DocumentPart:
    """The main part of the document whose file is `data`.

    Raises:
        NotReadable: it is none, or not one to be opened.
    """
    if len(data) > LARGEST:
        said = words.TOO_LARGE.filled(size=size_words(len(data)), limit=size_words(LARGEST))
        raise NotReadable(said)
    if data.startswith(_OLE):
        raise NotReadable(words.HAS_PASSWORD if _ENCRYPTED in data else words.IS_DOC)
    if not data.startswith(b"PK"):
        other = next((said for mark, said in _OTHERS.items() if data.startswith(mark)), None)
        raise NotReadable(other or (words.NOT_WORD if data else words.IS_EMPTY))
    try:
        _look_through(data)
        part: DocumentPart = Package.open(io.BytesIO(data)).main_document_part
    except UNREADABLE as error:
        raise NotReadable(words.DAMAGED) from error
    if part.content_type != CONTENT_TYPE.WML_DOCUMENT_MAIN:
        raise NotReadable(words.HAS_MACROS)
    return part


def _look_through(data: bytes) -> None:
    """Look at the table of contents, then at what each XML file declares."""
    with ZipFile(io.BytesIO(data)) as archive:
        members = archive.infolist()
        if any(member.flag_bits & 1 for member in members):
            raise NotReadable(words.HAS_PASSWORD)
        too_large = any(
            _is_xml(each.filename) and each.file_size > _LARGEST_XML for each in members
        )
        whole = sum(member.file_size for member in members)
        if too_large or whole > _LARGEST_WHOLE or len(members) > _MOST_FILES:
            raise NotReadable(words.SWELLS)
        names = {member.filename for member in members}
        if "content.xml" in names and "mimetype" in names:
            raise NotReadable(words.IS_ODT)
        if "[Content_Types].xml" not in names or not any(
            name.startswith("word/") for name in names
        ):
            raise NotReadable(words.NOT_WORD)
        for member in members:
            if _is_xml(member.filename):
                blob = archive.read(member)
                if any(mark in blob for mark in _DECLARES):
                    raise NotReadable(words.DECLARES)


def _is_xml(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels"))
