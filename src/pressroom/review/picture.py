"""A picture of pages, taken by a Chromium that is on the machine."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageChops

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
"""The names under which systems have it."""

WIDTH = 1280
HIGHEST = 6000
"""Pixels; what is longer is cut."""

_TIMEOUT = 120


class NoPictureError(RuntimeError):
    """No picture could be taken; the text says why."""


def browser() -> str | None:
    """The path of a Chromium, or None where there is none."""
    return next((found for name in BROWSERS if (found := shutil.which(name))), None)


def picture(pages: Sequence[str], file: Path) -> None:
    """Write a PNG of `pages` (documents that need nothing else), one below the other.

    Raises:
        NoPictureError: there is no Chromium, or it failed.
        OSError: the file cannot be written.
    """
    program = browser()
    if program is None:
        raise NoPictureError("Chromium")
    with TemporaryDirectory() as folder:
        taken = [_taken(program, page, Path(folder), str(at)) for at, page in enumerate(pages)]
    height = sum(one.height for one in taken)
    whole = Image.new("RGB", (WIDTH, max(height, 1)), "white")
    top = 0
    for one in taken:
        whole.paste(one, (0, top))
        top += one.height
    whole.save(file, "PNG", optimize=True)


def _taken(program: str, page: str, folder: Path, name: str) -> Image.Image:
    document, png = folder / f"{name}.html", folder / f"{name}.png"
    document.write_text(page, encoding="utf-8")
    options = [
        "--headless",
        "--disable-gpu",
        "--disable-extensions",
        "--disable-background-networking",
        "--no-first-run",
        "--hide-scrollbars",
        f"--user-data-dir={folder / 'profile'}",
        f"--window-size={WIDTH},{HIGHEST}",
        f"--screenshot={png}",
    ]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        options.append("--no-sandbox")  # Chromium refuses its sandbox to root; pages have no script
    try:
        subprocess.run(
            [program, *options, document.as_uri()],
            check=True,
            capture_output=True,
            timeout=_TIMEOUT,
        )
        with Image.open(png) as taken:
            return _without_end(taken.convert("RGB"))
    except (OSError, subprocess.SubprocessError) as error:
        raise NoPictureError(str(error).splitlines()[0]) from error


def _without_end(taken: Image.Image) -> Image.Image:
    """The picture without the rows at its end that are all of one colour."""
    corner = taken.getpixel((0, taken.height - 1))
    empty = Image.new("RGB", taken.size, corner)
    box = ImageChops.difference(taken, empty).getbbox()
    return taken.crop((0, 0, taken.width, box[3])) if box else taken
