"""Where MkDocs renders, and what of it goes into the site.

Each run renders into a folder of its own; a finished one is kept under the key of all that it
depends on and never changed, so that builds of several addresses may run side by side.
"""

import os
import shutil
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from pressroom.build.leftovers import own
from pressroom.mkdocs_site.shell_pages import shell_pages
from pressroom.model.room import Room

KEPT = 4
"""Finished outputs that are kept: of the site and of previews at other addresses."""

_ROOT = Path(".pressroom/mkdocs")
_RENDERING = "rendering-"

_MADE_BY_MKDOCS = frozenset({"sitemap.xml", "sitemap.xml.gz"})


def new_output(repo: Path) -> Path:
    """An empty folder for this process to render into."""
    output = own(repo / _ROOT, _RENDERING)
    output.mkdir(parents=True)
    return output


def kept_output(repo: Path, key: str) -> Path | None:
    """Where the finished output of `key` is, or None where there is none or it was damaged."""
    for kept in (repo / _ROOT).glob(f"{key}-*"):
        if kept.name == f"{key}-{_sum_of(kept)}":
            os.utime(kept)
            return kept
        shutil.rmtree(kept, ignore_errors=True)
    return None


def keep(repo: Path, output: Path, key: str) -> Path:
    """Keep a finished output under its key and the sum of its files, and forget the oldest.

    Where it is now is given back.
    """
    whole = _sum_of(output)
    kept = repo / _ROOT / f"{key}-{whole}"
    if kept.is_dir() and _sum_of(kept) == whole:  # another build was faster, and may be reading it
        shutil.rmtree(output)
        return kept
    shutil.rmtree(kept, ignore_errors=True)
    output.rename(kept)
    finished = [path for path in kept.parent.iterdir() if not path.name.startswith(_RENDERING)]
    for old in sorted(finished, key=lambda path: path.stat().st_mtime, reverse=True)[KEPT:]:
        shutil.rmtree(old, ignore_errors=True)
    return kept


def _sum_of(output: Path) -> str:
    """A hash of all names and contents: about a megabyte, read again when it is published."""
    digest = sha256()
    for path in sorted(output.rglob("*")):
        if path.is_file():
            digest.update(path.relative_to(output).as_posix().encode())
            digest.update(sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:32]


def rendered_files(output: Path, room: Room) -> Mapping[str, Path]:
    """The files to take over by address: pages and assets, but no shells and no sitemap."""
    shells = {page.rendered for page in shell_pages(room)}
    found = {}
    for path in sorted(output.rglob("*")):
        address = path.relative_to(output).as_posix()
        if path.is_file() and address not in shells and address not in _MADE_BY_MKDOCS:
            found[address] = path
    return found
