"""The pictures of a document as files that every browser shows, with what is said of them."""

import io
import re
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PIL import Image, UnidentifiedImageError

from pressroom.imports.document import Picture
from pressroom.imports.structure import Element, Shown
from pressroom.text.slug import slugify

_SHOWN = {"JPEG": "jpg", "PNG": "png", "GIF": "gif", "WEBP": "webp"}
"""Formats that stay as they are, with the ending that fits."""
_CONVERTED = frozenset({"BMP", "TIFF", "DIB", "ICO", "TGA", "PPM", "MPO", "JPEG2000"})
_MOST_PIXELS = 100_000_000
_NAME_LENGTH = 60
_LABEL = re.compile(r"\(?\s*(?:Ảnh|Hình)(?: minh họa)?\s*\d*\s*[.:]\s*", re.IGNORECASE)
_CREDIT = re.compile(
    r"[\s.;,\u2013-]*[(\[]?\s*(?:Ảnh|Nguồn ảnh|Nguồn|Tác giả)\s*:\s*"
    r"(?P<credit>[^()\[\]]{2,80}?)[.\s]*[)\]]?[.\s]*$",
    re.IGNORECASE,
)
_LONGEST_CREDIT = 45


@dataclass(frozen=True, slots=True)
class File:
    """A picture for the release's folder; `data` is empty where it could not be converted."""

    name: str
    data: bytes
    alt: str
    caption: str
    credit: str


def files(elements: Iterable[Element]) -> list[File]:
    """The pictures of a text in their order, named by what their captions say."""
    found: list[File] = []
    taken: set[str] = set()
    for shown in (each for each in elements if isinstance(each, Shown)):
        caption, credit = _said(shown.caption)
        for picture in shown.pictures:
            data, ending = _converted(picture)
            name = _name(caption or picture.alt, len(found) + 1, taken)
            found.append(File(f"{name}.{ending}", data, picture.alt, caption, credit))
    return found


def _said(line: str) -> tuple[str, str]:
    """Caption and credit in the line below a picture: `Đoàn kiểm tra. Ảnh: Văn phòng Sở Y tế`."""
    credit = ""
    match = _CREDIT.search(line)
    if match and (match.start() or len(match["credit"]) <= _LONGEST_CREDIT):
        credit = match["credit"].strip()
        line = line[: match.start()]
    line = _LABEL.sub("", line, count=1) if _LABEL.match(line) else line
    caption = line.strip()
    if caption.startswith("(") and caption.endswith(")"):
        caption = caption[1:-1].strip()
    return caption, credit


def _name(said: str, number: int, taken: set[str]) -> str:
    name = slugify(said, _NAME_LENGTH) or f"anh-{number}"
    while name in taken:
        name = f"{name}-{number}"
    taken.add(name)
    return name


def _converted(picture: Picture) -> tuple[bytes, str]:
    """The file and its ending; empty for one that Pillow cannot draw, such as EMF and WMF."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(picture.data)) as image:
                kind = image.format or ""
                if kind in _SHOWN:
                    return picture.data, _SHOWN[kind]
                if kind not in _CONVERTED or image.width * image.height > _MOST_PIXELS:
                    return b"", picture.ending
                plain = image.convert("RGBA" if "A" in image.getbands() else "RGB")
                target = io.BytesIO()
                plain.save(target, "PNG", optimize=True)
                return target.getvalue(), "png"
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return b"", picture.ending


def lacking(found: Iterable[File]) -> Iterator[File]:
    """The pictures that could not be converted."""
    return (file for file in found if not file.data)
