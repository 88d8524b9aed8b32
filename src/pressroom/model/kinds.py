"""The kinds of files that are published, by the ending of their names.

What a browser would run when it opens the file (SVG, HTML, XML, scripts) and what carries programs
(macros, executables) is in neither list.
"""

from collections.abc import Mapping
from types import MappingProxyType

PICTURES: Mapping[str, str] = MappingProxyType(
    {
        "jpg": "image/jpeg",
        "jpeg": "image/jpeg",
        "png": "image/png",
        "webp": "image/webp",
        "gif": "image/gif",
        "avif": "image/avif",
    }
)
"""Media types of the pictures that every browser shows, by ending."""

ATTACHMENTS: Mapping[str, str] = MappingProxyType(
    {
        **PICTURES,
        "pdf": "application/pdf",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "odt": "application/vnd.oasis.opendocument.text",
        "ods": "application/vnd.oasis.opendocument.spreadsheet",
        "odp": "application/vnd.oasis.opendocument.presentation",
        "csv": "text/csv",
        "txt": "text/plain",
        "json": "application/json",
        "geojson": "application/geo+json",
        "zip": "application/zip",
        "mp3": "audio/mpeg",
    }
)
"""Media types of the files that may be taken away, by ending."""


def ending(name: str) -> str:
    """The ending of a file's name in lower case, without the dot; empty where there is none."""
    _, dot, last = name.rpartition("/")[2].rpartition(".")
    return last.lower() if dot else ""
