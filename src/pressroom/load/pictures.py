"""The width and height of the releases' pictures, from their first bytes."""

import warnings
from collections.abc import Iterable, Mapping
from pathlib import Path

from pressroom.model.release import Release
from pressroom.source.flaw import Flaw, FlawKind

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "AVIF")


def measure(
    repo: Path, releases: Iterable[Release], files: Mapping[str, int]
) -> tuple[dict[str, tuple[int, int]], list[Flaw]]:
    """Width and height in pixels by path, and a flaw for each file that is no picture.

    Only the pictures that stand among `files` are opened, and none is decoded.
    """
    found: dict[str, tuple[int, int]] = {}
    flaws: list[Flaw] = []
    for release in releases:
        for picture in release.images:
            path = f"{release.folder}/{picture.file}"
            if path not in files:
                continue
            size = _size(repo / path)
            if size:
                found[path] = size
            else:
                place = picture.where["file"]
                flaws.append(Flaw(FlawKind.NOT_A_PICTURE, place, {"file": picture.file}))
    return found, flaws


def _size(path: Path) -> tuple[int, int] | None:
    """Width and height of the picture; None where it is none."""
    from PIL import Image  # noqa: PLC0415 (not needed by a room without pictures)

    try:
        with warnings.catch_warnings():
            # Pillow warns of memory that decoding would take.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(path, formats=FORMATS) as image:
                return image.size
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
