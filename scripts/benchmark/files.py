"""Writing, removing and measuring files."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Tree:
    """What a site holds: files, their bytes (not blocks), pages of releases and their bytes."""

    files: int
    size: int
    releases: int
    releases_size: int


def put(path: Path, text: str) -> None:
    """Write `text` to `path` and make the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def remove(path: Path) -> None:
    """Remove a file or a folder with all it holds; nothing where there is none."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def look(site: Path) -> Tree:
    """What the built site `site` holds."""
    sizes = [entry.stat().st_size for entry in _walk(site)]
    pages = [page.stat().st_size for page in site.glob("releases/????/??/*/index.html")]
    return Tree(len(sizes), sum(sizes), len(pages), sum(pages))


def _walk(folder: Path) -> Iterator[os.DirEntry[str]]:
    """Every file below `folder`."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(Path(entry.path))
            else:
                yield entry
