"""Links from hand-written pages to releases, which MkDocs does not know."""

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from pressroom.markup.headings import heading_id
from pressroom.mkdocs_site.guest import Guest
from pressroom.model import address

if TYPE_CHECKING:
    from mkdocs.structure.pages import Page

_LINK = re.compile(r"(\]\()((?:\.\./)+releases/[^)\s#]+)(?:#([^)\s]+))?")
_RESOLVED = "pressroom:"
"""A scheme of our own: MkDocs leaves alone what has one, and looks for the file of a path."""


def resolve_links(markdown: str, page: "Page", guest: Guest) -> str:
    """The page's Markdown with file paths of releases turned into addresses; see `relative`.

    A path that leads to nothing, or to what is not public yet, stays as it is, and MkDocs
    warns of it.
    """

    def resolve(match: re.Match[str]) -> str:
        target = _target(page.file.src_uri, match[2])
        language = guest.room.settings.language
        found = address.of_file(target, language) if _leads(target, guest) else None
        if found is None:
            return match[0]
        return f"{match[1]}{_RESOLVED}{found}{_fragment(target, match[3])}"

    return _LINK.sub(resolve, markdown)


def relative(html: str, page: "Page") -> str:
    """The page's HTML with the addresses that `resolve_links` wrote made relative."""
    root = "../" * page.url.rstrip("/").count("/") + ("../" if page.url else "")
    return html.replace(f'="{_RESOLVED}', f'="{root}')


def resolved_targets(docs: Path, guest: Guest) -> Iterator[str]:
    """The releases and files to which links in `docs` lead: what MkDocs' part depends on."""
    for path in sorted(docs.rglob("*.md")):
        page = path.relative_to(docs).as_posix()
        for match in _LINK.finditer(path.read_text(encoding="utf-8", errors="replace")):
            target = _target(page, match[2])
            if _leads(target, guest):
                yield target


def _target(page: str, written: str) -> str:
    folder = posixpath.join(address.CONTENT, posixpath.dirname(page))
    return posixpath.normpath(posixpath.join(folder, written))


def _fragment(target: str, written: str | None) -> str:
    """A heading of a release is named by its words, as in releases; a place in a file as it is."""
    if not written:
        return ""
    return f"#{heading_id(unquote(written)) if target.endswith('.md') else written}"


def _leads(target: str, guest: Guest) -> bool:
    """Whether something stands at the address of the file `target`."""
    release = guest.room.release_of(target)
    if release is None or target not in guest.room.files or release.public_from > guest.as_of:
        return False
    if target.endswith(".md"):
        return target == release.path or not release.removed
    return target in guest.published
