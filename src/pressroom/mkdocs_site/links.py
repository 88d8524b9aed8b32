"""Links from hand-written pages to releases, which MkDocs does not know."""

import posixpath
import re
from typing import TYPE_CHECKING

from pressroom.model import address
from pressroom.model.room import Room

if TYPE_CHECKING:
    from mkdocs.structure.pages import Page

_LINK = re.compile(r"(\]\()((?:\.\./)+releases/[^)\s#]+)")


def resolve_links(markdown: str, page: "Page", room: Room) -> str:
    """The page's Markdown with file paths of releases turned into relative addresses.

    A path that leads to no file stays as it is, and MkDocs warns of it.
    """
    folder = posixpath.join(address.CONTENT, posixpath.dirname(page.file.src_uri))

    def resolve(match: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(folder, match[2]))
        found = address.of_file(target, room.settings.language) if target in room.files else None
        if found is None:
            return match[0]
        return match[1] + "../" * page.url.rstrip("/").count("/") + ("../" if page.url else "") + found

    return _LINK.sub(resolve, markdown)
