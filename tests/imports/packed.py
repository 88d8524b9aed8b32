"""Documents made of XML: a Word file whose parts are changed."""

import io
import zipfile
from collections.abc import Mapping

from imports.rooms import DOCUMENTS

GOOD = (DOCUMENTS / "release.docx").read_bytes()
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NAMES = " ".join(
    f'xmlns:{prefix}="{name}"'
    for prefix, name in {
        "w": W,
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "v": "urn:schemas-microsoft-com:vml",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    }.items()
)


def repacked(changes: Mapping[str, bytes | None]) -> bytes:
    """The good document with some of its files changed, added, or (None) taken away."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(GOOD)) as old,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            if name not in changes:
                new.writestr(name, old.read(name))
        for name, data in changes.items():
            if data is not None:
                new.writestr(name, data)
    return target.getvalue()


def with_body(xml: str, styles: str | None = None, numbering: str | None = None) -> bytes:
    """A document with this body, and these styles and lists instead of the usual ones."""
    parts = {"word/document.xml": f"<w:document {_NAMES}><w:body>{xml}</w:body></w:document>"}
    if styles is not None:
        parts["word/styles.xml"] = f"<w:styles {_NAMES}>{styles}</w:styles>"
    if numbering is not None:
        parts["word/numbering.xml"] = f"<w:numbering {_NAMES}>{numbering}</w:numbering>"
    return repacked({name: part.encode() for name, part in parts.items()})
