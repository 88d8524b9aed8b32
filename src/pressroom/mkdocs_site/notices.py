"""Notices as MkDocs renders them: those of which the day has come, each with what it declares."""

import re
from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING, Any

from mkdocs.structure.files import Files, InclusionLevel

from pressroom.feeds.discovery import discovered, discovered_notices
from pressroom.mkdocs_site.due_notices import due_notices
from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.notice import Notice
from pressroom.pages.notices import breadcrumbs, days

if TYPE_CHECKING:
    from mkdocs.structure.files import File
    from mkdocs.structure.pages import Page

TEMPLATE = "notice.html"

_TITLED = re.compile(r"\s*(?:# |[^\n]+\n=+[ \t]*$)", re.MULTILINE)
"""A text that begins with a heading of the first level, in either way of Markdown to write one."""
_SIGN = re.compile(r"[\\`*_{}\[\]()#+.!-]")


def hold_back(files: Files, editions: tuple[Edition, ...]) -> None:
    """Take away from MkDocs' `files` the notices that are not shown, and what belongs to them.

    Those that are stay out of its navigation: their listing leads to them.
    """
    languages = tuple(edition.language for edition in editions)
    due = set(due_notices(editions))
    hidden = tuple(
        f"{notice.folder}/" for notice in editions[0].room.notices if notice.path not in due
    )
    for file in list(files):
        path = _path(file)
        if path in due:
            file.inclusion = InclusionLevel.NOT_IN_NAV
        elif address.notice_language(path, languages) or path.startswith(hidden):
            files.remove(file)


def declared(markdown: str, page: "Page", editions: Iterable[Edition]) -> str:
    """The Markdown of a page; of a notice, its text under its title, as the library has read them.

    What else it declares goes into the page's metadata. MkDocs reads front matter without a word
    about what is wrong in it, and takes for text what it cannot read.
    """
    path = _path(page.file)
    for edition in editions:
        notice = edition.room.notice_at.get(path)
        if notice and notice.language == edition.language:
            page.meta = _metadata(edition, notice)
            titled = _TITLED.match(notice.text)
            return notice.text if titled else f"# {_in_markdown(notice.title)}\n\n{notice.text}"
    return markdown


def _in_markdown(text: str) -> str:
    """A text that says in Markdown what it says; a backslash escapes every sign of Markdown."""
    return _SIGN.sub(r"\\\g<0>", escape(text, quote=False))


def _metadata(edition: Edition, notice: Notice) -> dict[str, Any]:
    return {
        "title": notice.title,
        "description": notice.description,
        "date": notice.published,
        "updated": notice.changed,
        "template": TEMPLATE,
        "section": address.notices(edition.language, edition.default),
        "breadcrumbs": breadcrumbs(edition, notice),
        "days": days(edition, notice),
        "feeds": [
            {"type": feed.media_type, "title": feed.title, "href": feed.path}
            for feed in (*discovered_notices(edition), *discovered(edition))
        ],
    }


def _path(file: "File") -> str:
    """The file's path in the repository."""
    return f"{address.CONTENT}/{file.src_uri}"
