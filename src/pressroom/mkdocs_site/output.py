"""MkDocs' own output folder: what of it goes into the site."""

import re
from collections.abc import Mapping
from pathlib import Path

from pressroom.mkdocs_site.shells import shell_pages
from pressroom.model.settings import Settings

OUTPUT = Path(".pressroom/mkdocs")
"""Where MkDocs renders, below the repository; nothing in it is ever committed."""

_UNUSED = re.compile(
    r"assets/javascripts/|.*\.map$|assets/stylesheets/palette\."
    r"|assets/images/favicon\.png$|styles/.*\.css$|sitemap\.xml(\.gz)?$|robots\.txt$|search/"
)


def rendered_files(output: Path, settings: Settings) -> Mapping[str, Path]:
    """The files to take over by address: hand-written pages and assets, but no shells."""
    shells = {page.rendered for page in shell_pages(settings)}
    found = {}
    for path in sorted(output.rglob("*")):
        address = path.relative_to(output).as_posix()
        if path.is_file() and address not in shells and not _UNUSED.match(address):
            found[address] = path
    return found
