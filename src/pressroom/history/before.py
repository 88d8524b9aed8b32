"""The press room as it was, read by the same readers, as far as it has changed since."""

import shutil
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from pressroom.history.past import Past
from pressroom.load.repository import (
    ERASURES_FILE,
    NETWORK_FILE,
    NETWORK_FOLDER,
    SETTINGS_FILE,
    load,
)
from pressroom.model import address
from pressroom.model.room import Room

_ALONE = (SETTINGS_FILE, ERASURES_FILE)


def before(repo: Path, past: Past, now: Room) -> Room | None:
    """What the room `now`, in the folder `repo`, was in the `past`.

    Of its releases it holds those of which a file has changed, each with the translations that
    have; the whole network where a part of it has changed, else none. Old settings that cannot be
    read are taken to be those of today. None where these cannot be read either.
    """
    with TemporaryDirectory(prefix="pressroom-before-") as folder:
        old = Path(folder)
        for path in _wanted(past, now):
            _lay(repo, past, path, old)
        found = load(old, shown=False).room
        if found is None:
            shutil.copyfile(repo / SETTINGS_FILE, old / SETTINGS_FILE, follow_symlinks=False)
            found = load(old, shown=False).room
        return found


def network_changed(past: Past) -> bool:
    """Whether a file has changed in which bodies and spokespersons stand."""
    return any(_is_network(path) for path in past.changed)


def safe(path: str) -> bool:
    """Whether `path`, which a repository may have made up, stays inside the folder it is laid in.

    Neither does it name Git's own folder there, however the system compares names.
    """
    parts = path.replace("\\", "/").split("/")
    return not any(part in {"", ".", ".."} or ":" in part or _gits_own(part) for part in parts)


def _gits_own(part: str) -> bool:
    """Whether some system takes the name for `.git`: hidden signs, short forms."""
    seen = "".join(sign for sign in part if unicodedata.category(sign) != "Cf")
    return seen.casefold().startswith((".git", "git~"))


def _wanted(past: Past, now: Room) -> Iterator[str]:
    """The files of which the old state is made, each once."""
    yield from _ALONE
    if network_changed(past):
        old = {path for path in past.contents if _is_network(path)}
        yield from old.union((body.where.path for body in now.departments.values()), [NETWORK_FILE])
    below = (path for path in past.changed if path.startswith(f"{address.RELEASES}/"))
    yield from sorted({text for path in below for text in _texts(path)})


def _texts(path: str) -> Iterable[str]:
    """The texts that a changed file below `releases/` concerns: the original, and itself."""
    top, year, month, name, *_ = [*path.split("/"), "", "", ""]
    original = f"{top}/{year}/{month}/{name.partition('.')[0]}.md"
    return (original, path) if path.endswith(".md") else (original,)


def _is_network(path: str) -> bool:
    folder, _, name = path.rpartition("/")
    return path == NETWORK_FILE or (folder == NETWORK_FOLDER and name.endswith(".yml"))


def _lay(repo: Path, past: Past, path: str, old: Path) -> None:
    """Write `path` as it was: its old bytes where it has changed, else those that it has."""
    if not safe(path):
        return
    target = old / PurePosixPath(path)
    if path in past.contents:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(past.contents[path])
    elif path not in past.changed and (repo / path).is_file():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(repo / path, target, follow_symlinks=False)
