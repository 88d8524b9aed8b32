"""A picture over the room's limit, written anew until it is under it.

First with less detail at its full size, then smaller by steps. The colour profile and the way up
stay; the format, and so the name of the file, stays too.
"""

import io
import warnings
from collections.abc import Iterator
from typing import Any

from PIL import Image, UnidentifiedImageError

_QUALITIES = (88, 82, 76)
_SIDES = (2600, 2000, 1600, 1200, 800)
"""Pixels on the long side; a page shows no picture larger than the second."""
_LOSSY = frozenset({"JPEG", "WEBP"})
_FORMATS = ("JPEG", "PNG", "WEBP")
_OF_CAMERAS = {"MPO": "JPEG"}
"""A telephone's JPEG with more pictures behind the first, for depth or light (CIPA DC-007)."""


def smaller(data: bytes, limit: int) -> bytes | None:
    """`data` as a picture of at most `limit` bytes; None: it is none that can be made smaller."""
    try:
        with (
            warnings.catch_warnings(action="ignore"),  # of what is odd, but can be read
            Image.open(io.BytesIO(data), formats=_FORMATS) as image,
        ):
            kind = _OF_CAMERAS.get(image.format or "", image.format or "")
            if getattr(image, "n_frames", 1) > 1 and kind == image.format:
                return None  # it moves
            image.load()
            return next((one for one in _written(image, kind) if len(one) <= limit), None)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, UnidentifiedImageError):
        return None


def _written(image: Image.Image, kind: str) -> Iterator[bytes]:
    kept = {key: image.info[key] for key in ("exif", "icc_profile") if image.info.get(key)}
    qualities = _QUALITIES if kind in _LOSSY else (None,)
    for quality in qualities:
        yield _saved(image, kind, quality, kept)
    for side in _SIDES:
        if side < max(image.size):
            scale = side / max(image.size)
            size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
            resized = _resized(image, size)
            yield _saved(resized, kind, qualities[0] and 82, kept)


def _resized(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    """The picture at that size; between the colours of a palette nothing can be mixed."""
    if image.mode == "1":
        return image.convert("L").resize(size, Image.Resampling.LANCZOS)
    if image.mode != "P":
        return image.resize(size, Image.Resampling.LANCZOS)
    full = image.convert("RGBA" if image.has_transparency_data else "RGB")
    return full.resize(size, Image.Resampling.LANCZOS).quantize()


def _saved(image: Image.Image, kind: str, quality: int | None, kept: dict[str, Any]) -> bytes:
    to = io.BytesIO()
    options: dict[str, Any] = {"optimize": True} if kind != "WEBP" else {"method": 4}
    if quality is not None:
        options["quality"] = quality
    image.save(to, kind, **options, **kept)
    return to.getvalue()
