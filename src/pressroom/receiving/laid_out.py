"""The files of a pushed commit, laid out in a folder of the server that is kept between pushes.

Nothing of what is pushed is run, and no more is taken than the check reads: ordinary files of the
press room, written byte for byte as Git has them. No link is made, none is followed (the folder
holds only what was written here), and no attribute of the pushed tree has a say.
"""

import json
import os
import shutil
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from pressroom.diagnostics.visible import visible
from pressroom.history.before import safe
from pressroom.history.git import Git, HistoryError
from pressroom.history.objects import FILES, Entry, contents, sizes
from pressroom.load.repository import (
    ERASURES_FILE,
    LEGAL_FILE,
    NETWORK_FILE,
    NETWORK_FOLDER,
    SETTINGS_FILE,
)
from pressroom.model import address
from pressroom.receiving import words
from pressroom.text.bilingual import Text
from pressroom.text.sizes import size_words

MOST_FILES = 500_000
MOST_BYTES = 8_000_000_000
LARGEST = 32_000_000
"""The most bytes that are written of one file; a larger one is laid out as empty, in its size."""

_AT_ONCE = 64_000_000
_NAMES = (SETTINGS_FILE, NETWORK_FILE, LEGAL_FILE, ERASURES_FILE)
_FOLDERS = tuple(f"{name}/" for name in (address.RELEASES, address.CONTENT, NETWORK_FOLDER))
_LAST = "last"
_DAY = 86_400
_LISTING = "listing.json"
_ROOM = "room"


class UnfitError(Exception):
    """What was pushed cannot be laid out; `text` says why."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text


def wanted(files: Mapping[str, Entry], prefix: str) -> dict[str, str]:
    """The blobs of the files that the check reads, by their paths below `prefix`.

    Raises:
        UnfitError: one of them is no ordinary file, has a name that leads elsewhere, or there are
            too many.
    """
    found = {}
    for path, entry in files.items():
        below = path.removeprefix(prefix)
        if not path.startswith(prefix) or not _is_read(below):
            continue
        if entry.mode not in FILES:
            raise UnfitError(words.NO_PLAIN_FILE.filled(path=visible(path)))
        if not safe(below) and not _is_marker(below):
            raise UnfitError(words.BAD_NAME.filled(path=visible(path)))
        if safe(below):
            found[below] = entry.blob
    if SETTINGS_FILE not in found:
        raise UnfitError(words.NO_ROOM.filled(path=f"{prefix}{SETTINGS_FILE}"))
    if len(found) > MOST_FILES:
        raise UnfitError(words.TOO_MANY.filled(count=len(found), most=MOST_FILES))
    return found


@contextmanager
def laid_out(git: Git, files: Mapping[str, str], kept: Path) -> Iterator[Path]:
    """A folder with `files` (blobs by path) and nothing else of the commit.

    It is brought up to date from what the last push left in `kept`. One process at a time takes
    that away, and puts it back when all went well; another that runs meanwhile, or comes after one
    that was killed, begins anew.
    """
    kept.mkdir(exist_ok=True)
    # Processes of two containers that share the folder may have one number.
    last, own = kept / _LAST, kept / f"{os.getpid()}-{os.urandom(4).hex()}"
    _sweep(kept)
    try:
        last.rename(own)
    except OSError:
        own.mkdir()
    try:
        _bring_up_to_date(git, files, own)
        yield own / _ROOM
        _put_back(own, last)
    finally:
        shutil.rmtree(own, ignore_errors=True)


def _put_back(own: Path, last: Path) -> None:
    """Leave the folder for the next push, unless another push has left its own."""
    with suppress(OSError):
        own.rename(last)


def _sweep(kept: Path) -> None:
    """Drop what a killed process left."""
    for folder in kept.iterdir():
        with suppress(OSError):
            if folder.name != _LAST and time.time() - folder.stat().st_mtime > _DAY:
                shutil.rmtree(folder, ignore_errors=True)


def _is_read(path: str) -> bool:
    """Whether the check reads the file; a link in place of one of its folders is looked at, too."""
    return path in _NAMES or f"{path}/".startswith(_FOLDERS) or path == "records"


def _is_marker(path: str) -> bool:
    """A file that only keeps an empty folder in Git; nothing reads it."""
    return path.rpartition("/")[2] == ".gitkeep" and safe(path.removesuffix(".gitkeep") + "x")


def _bring_up_to_date(git: Git, files: Mapping[str, str], own: Path) -> None:
    room, listing = own / _ROOM, own / _LISTING
    known = _known(listing)
    if not known:
        shutil.rmtree(room, ignore_errors=True)
    listing.unlink(missing_ok=True)
    room.mkdir(exist_ok=True)
    for path in known.keys() - files.keys():
        _remove(room, path)
    changed = {path: blob for path, blob in files.items() if known.get(path) != blob}
    for path in changed.keys() & known.keys():
        (room / path).unlink(missing_ok=True)
    _write(git, changed, room)
    listing.write_text(json.dumps(files), encoding="ascii")


def _known(listing: Path) -> dict[str, str]:
    try:
        known: dict[str, str] = json.loads(listing.read_bytes())
    except (OSError, ValueError):
        return {}
    return known


def _remove(room: Path, path: str) -> None:
    file = room / path
    file.unlink(missing_ok=True)
    for folder in file.parents:
        if folder == room:
            return
        try:
            folder.rmdir()
        except OSError:  # others stand in it
            return


def _write(git: Git, files: Mapping[str, str], room: Path) -> None:
    size_of = sizes(git, files.values())
    if not size_of.keys() >= set(files.values()):
        raise HistoryError("missing objects")
    whole = sum(size_of[blob] for blob in files.values())
    if whole > MOST_BYTES:
        raise UnfitError(
            words.TOO_LARGE.filled(size=size_words(whole), most=size_words(MOST_BYTES))
        )
    some: dict[str, str] = {}
    total = 0
    for path, blob in sorted(files.items()):
        size = size_of[blob]
        if size > LARGEST:
            _new(room / path, b"", size)
            continue
        some[path] = blob
        total += size
        if total > _AT_ONCE:
            _write_some(git, some, room)
            some, total = {}, 0
    _write_some(git, some, room)


def _write_some(git: Git, files: Mapping[str, str], room: Path) -> None:
    found = contents(git, files.values(), LARGEST)
    for path, blob in files.items():
        _new(room / path, found[blob], len(found[blob]))


def _new(file: Path, data: bytes, size: int) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("xb") as out:
        out.write(data)
        out.truncate(size)
