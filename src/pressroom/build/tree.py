"""The folder in which a new site is made: empty, or with the files of the old one that still stand.

Files that stand may be links to those of the old site: so none is ever written into. What changes
is taken away and written anew.
"""

import errno
import os
import shutil
import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from pressroom.build.ledger import Standing

INDEX = "index.html"
"""The file of a page, which is named by its folder."""

_WRITING = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_NO_LINKS = {errno.EPERM, errno.EXDEV, errno.EMLINK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS}


def path_of(address: str) -> str:
    """Where the output at `address` stands: a page as the `index.html` of its folder."""
    return f"{address}{INDEX}" if is_page(address) else address


def address_of(path: str) -> str:
    """The address of a file: of a folder's `index.html` that of the folder."""
    folder, _, name = path.rpartition("/")
    return (f"{folder}/" if folder else "") if name == INDEX else path


def is_page(address: str) -> bool:
    """Whether an output is a page."""
    return not address or address.endswith("/")


@dataclass(slots=True)
class Tree:
    """The folder, and the files in it that stand as the ledger of the old site says.

    `files` are all that it holds in the end.
    """

    folder: str
    standing: Mapping[str, Standing]
    files: Mapping[str, Standing] = field(default_factory=dict)

    def stands(self, address: str) -> bool:
        """Whether this output stands."""
        return path_of(address) in self.standing

    def holds(self, addresses: Iterable[str]) -> bool:
        """Whether all these outputs stand."""
        return all(map(self.stands, addresses))

    def write(self, path: str, data: bytes) -> None:
        """Write a file; one that stands and holds just this is left as it is."""
        at = f"{self.folder}/{path}"
        before = self.standing.get(path)
        if before:
            if before.size == len(data) and _bytes(at) == data:
                return
            os.unlink(at)  # noqa: PTH108 (once per release: strings are faster, here and below)
        try:
            file = os.open(at, _WRITING, 0o666)
        except FileNotFoundError:
            os.makedirs(at[: at.rindex("/")], exist_ok=True)  # noqa: PTH103
            file = os.open(at, _WRITING, 0o666)
        try:
            left = memoryview(data)
            while left:
                left = left[os.write(file, left) :]
        finally:
            os.close(file)

    def copy(self, path: str, source: Path) -> None:
        """Write a file that is the same as `source`; one that stands and is so is left as it is."""
        at = Path(self.folder, path)
        before = self.standing.get(path)
        if before:
            if before.size == source.stat().st_size and at.read_bytes() == source.read_bytes():
                return
            at.unlink()
        at.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, at, follow_symlinks=False)

    def status(self, path: str) -> Standing:
        """A file as it is now."""
        found = os.lstat(f"{self.folder}/{path}")
        return Standing(found.st_size, found.st_mtime_ns)


def remove(folder: str | Path, paths: Iterable[str]) -> None:
    """Take files out of a folder, and the folders in it that are empty then."""
    top = str(folder)
    for path in paths:
        at = f"{top}/{path}"
        with suppress(FileNotFoundError):
            os.unlink(at)  # noqa: PTH108
        _remove_empty(top, at)


def verified(folder: Path, files: Mapping[str, Standing]) -> Tree:
    """A tree of those of `files` that stand in `folder`; all else in it is taken away."""
    top = str(folder)
    standing: dict[str, Standing] = {}
    stray: list[str] = []
    for path, entry in _entries(top):
        status = entry.stat(follow_symlinks=False)
        found = Standing(status.st_size, status.st_mtime_ns)
        known = files.get(path)
        if known and known.stands_as(found) and stat.S_ISREG(status.st_mode):
            standing[path] = found
        else:
            stray.append(path)
    remove(top, stray)
    return Tree(top, standing)


def link_all(source: Path, target: Path, files: Iterable[str]) -> None:
    """Let the `files` of one folder stand in the other, which is new; some may be missing.

    They are links where the file system has them, else copies of the same age.
    """
    target.mkdir()
    for path in files:
        link(source, target, path)


def link(source: Path, target: Path, path: str) -> None:
    """Let one file of a folder stand in another, where it exists and nothing stands yet."""
    old, new = f"{source}/{path}", f"{target}/{path}"
    try:
        _link(old, new)
    except FileNotFoundError:
        if os.path.lexists(old):
            os.makedirs(new[: new.rindex("/")], exist_ok=True)  # noqa: PTH103
            _link(old, new)


def _link(old: str, new: str) -> None:
    try:
        os.link(old, new, follow_symlinks=False)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        shutil.copy2(old, new, follow_symlinks=False)


def _entries(top: str) -> Iterator[tuple[str, "os.DirEntry[str]"]]:
    """Everything in a folder that is no folder, by its path; empty folders are taken away."""
    folders = [""]
    for below in folders:  # which grows on the way
        with os.scandir(f"{top}/{below}") as found:
            entries = list(found)
        for entry in entries:
            path = f"{below}{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                folders.append(f"{path}/")
            else:
                yield path, entry
        if not entries:
            _remove_empty(top, f"{top}/{below}")


def _remove_empty(top: str, path: str) -> None:
    """Remove the folders around `path` that are empty, up to `top`."""
    folder = path[: path.rindex("/")]
    while len(folder) > len(top):
        try:
            os.rmdir(folder)  # noqa: PTH106
        except OSError:
            return
        folder = folder[: folder.rindex("/")]


def _bytes(at: str) -> bytes:
    with open(at, "rb") as file:  # noqa: PTH123
        return file.read()
