"""Where MkDocs renders, and what of it goes into the site.

Each run renders into a folder of its own; a finished one is kept under the key of all that it
depends on and never changed, so that builds of several addresses may run side by side.
"""

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from pressroom.build.leftovers import own
from pressroom.mkdocs_site.shells import shell_pages
from pressroom.model.settings import Settings

KEPT = 4
"""Finished outputs that are kept: of the site and of previews at other addresses."""

_ROOT = Path(".pressroom/mkdocs")
_RENDERING = "rendering-"

_UNUSED = re.compile(
    r"assets/javascripts/|.*\.map$|assets/stylesheets/palette\."
    r"|assets/images/favicon\.png$|styles/.*\.css$|sitemap\.xml(\.gz)?$|robots\.txt$|search/"
)


def new_output(repo: Path) -> Path:
    """An empty folder for this process to render into."""
    output = own(repo / _ROOT, _RENDERING)
    output.mkdir(parents=True)
    return output


def kept_output(repo: Path, key: str) -> Path:
    """Where the finished output of `key` is, or would be."""
    return repo / _ROOT / key


def keep(repo: Path, output: Path, key: str) -> Path:
    """Keep a finished output under its key, and forget the oldest; where it is now."""
    kept = kept_output(repo, key)
    shutil.rmtree(kept, ignore_errors=True)
    output.rename(kept)
    finished = [path for path in kept.parent.iterdir() if not path.name.startswith(_RENDERING)]
    for old in sorted(finished, key=lambda path: path.stat().st_mtime, reverse=True)[KEPT:]:
        shutil.rmtree(old, ignore_errors=True)
    return kept


def rendered_files(output: Path, settings: Settings) -> Mapping[str, Path]:
    """The files to take over by address: hand-written pages and assets, but no shells."""
    shells = {page.rendered for page in shell_pages(settings)}
    found = {}
    for path in sorted(output.rglob("*")):
        address = path.relative_to(output).as_posix()
        if path.is_file() and address not in shells and not _UNUSED.match(address):
            found[address] = path
    return found
