"""Paths as they are written in a release: relative to its file."""

import posixpath
from urllib.parse import unquote

from pressroom.model.body import Link
from pressroom.rules.known import NOTHING, nearest_of
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text


def resolved(path: str, written: str) -> str:
    """The path in the repository to which `written` leads from the file `path`."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), written))


def relative(path: str, target: str) -> str:
    """How the file `path` writes the path of the file `target`."""
    return posixpath.relpath(target, posixpath.dirname(path))


def shown(link: Link) -> str:
    """The link as an officer wrote it; Markdown writes its letters as `%C4%91`."""
    return unquote(link.written)


def path_offer(path: str, target: str, rule: Rule, around: Around) -> Text:
    """What follows "use the path of a real file" in the file `path`, for the missing `target`."""
    near = _nearest_file(target, rule, around)
    if near is None:
        return NOTHING
    written = relative(path, near)
    return Text(vi=f". Đường dẫn gần nhất: `{written}`", en=f". The nearest is `{written}`")


def _nearest_file(target: str, rule: Rule, around: Around) -> str | None:
    """The file meant by `target`: without its ending, in another folder, or misspelt in its own."""
    room = around.room
    page = f"{target.strip('/')}.md"
    if page in room.files:
        return page
    folder, _, name = target.rpartition("/")
    namesakes = [
        path for wanted in (name, f"{name}.md") for path in room.files_named.get(wanted, ())
    ]
    if namesakes:
        return nearest_of(target, namesakes, rule, around) or namesakes[-1]
    found = nearest_of(name, room.folders.get(folder, ()), rule, around)
    return None if found is None else f"{folder}/{found}"
