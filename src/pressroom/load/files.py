"""Reading one file of the repository, whatever it turns out to be."""

import errno
import os
import stat
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from pressroom.diagnostics.span import Span
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.source.text_file import MEGABYTE, TextFile, read_text, shown_lines
from pressroom.store.digest import digest
from pressroom.text.bilingual import Text, same

_MOST_SHOWN = 16 * MEGABYTE
_KEPT_FILES = 64
_READING = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)

NOT_A_FILE = Text(
    vi="ở đây là một thư mục hoặc thiết bị, không phải tệp",
    en="it is a folder or a device, not a file",
)
_REASONS = {
    errno.ENOENT: Text(vi="không có tệp đó", en="there is no such file"),
    errno.EACCES: Text(vi="không có quyền đọc", en="there is no permission to read it"),
    errno.EPERM: Text(vi="không có quyền đọc", en="there is no permission to read it"),
    errno.ENOTDIR: Text(vi="ở đây là một tệp, không phải thư mục", en="it is a file, not a folder"),
    errno.EISDIR: NOT_A_FILE,
    errno.ENAMETOOLONG: Text(vi="tên quá dài", en="its name is too long"),
    errno.EIO: Text(vi="ổ đĩa báo lỗi đọc", en="the disk reports an error"),
}


class Source(NamedTuple):
    """The bytes of the file at `path`, or None with the flaw that says why.

    `data` is only the beginning of a file that is larger than its `limit`; `size` is the whole's.
    `digest` is that of the bytes; empty where there are none.
    """

    path: str
    limit: int
    data: bytes | None
    size: int = 0
    unread: tuple[Flaw, ...] = ()
    digest: str = ""

    @property
    def text(self) -> tuple[TextFile | None, list[Flaw]]:
        """The text, or None with the flaws that say why."""
        if self.data is None:
            return None, list(self.unread)
        return read_text(self.path, self.data, self.limit, size=self.size)

    @property
    def told(self) -> str:
        """All that the text depends on, to be digested."""
        if self.data is None:
            return f"{self.path}\0{self.unread!r}"
        return told(self.path, self.digest, self.size)


def told(path: str, digest_: str, size: int) -> str:
    """All that the text of a file that can be read depends on, to be digested."""
    return f"{path}\0{digest_}\0{size}"


def read_file(repo: Path, path: str, limit: int) -> Source:
    """The file at `path` in `repo`, whatever it turns out to be.

    No symbolic link is followed and no device or pipe is opened; at most `limit` bytes and one
    are read.
    """
    at = os.path.join(repo, path)  # noqa: PTH118 (as below: once per release)
    try:
        status = os.lstat(at)
        if stat.S_ISLNK(status.st_mode):
            return _unread(path, limit, FlawKind.SYMBOLIC_LINK)
        if not stat.S_ISREG(status.st_mode):
            return _unread(path, limit, FlawKind.UNREADABLE, reason=NOT_A_FILE)
        data = _bytes(at, limit + 1, status.st_size + 1)
    except FileNotFoundError:
        return _unread(path, limit, FlawKind.MISSING_FILE, path=path)
    except OSError as error:
        return _unread(path, limit, FlawKind.UNREADABLE, reason=reason_of(error))
    size = max(len(data), status.st_size)
    return Source(path, limit, data, size, digest=digest(data))


def _bytes(at: str, most: int, expected: int) -> bytes:
    """At most so many bytes of the file; a file object takes twice as long, once per release.

    As much is asked for as is expected, since memory is taken for it; more where somebody is just
    writing the file.
    """
    file = os.open(at, _READING)
    try:
        data = os.read(file, min(most, expected))
        while expected <= len(data) < most and (more := os.read(file, most - len(data))):
            data += more
    finally:
        os.close(file)
    return data


def _unread(path: str, limit: int, kind: FlawKind, /, **values: str | Text) -> Source:
    return Source(path, limit, None, unread=(Flaw(kind, Span(path), values),))


def entries_of(repo: Path, folder: str) -> tuple[list["os.DirEntry[str]"], list[Flaw]]:
    """What stands in `folder`, by name: nothing where it is missing; a link is not followed."""
    try:
        if stat.S_ISLNK(os.lstat(repo / folder).st_mode):
            return [], [Flaw(FlawKind.SYMBOLIC_LINK, Span(folder))]
        with os.scandir(repo / folder) as entries:
            return sorted(entries, key=lambda entry: entry.name), []
    except FileNotFoundError:
        return [], []
    except OSError as error:
        return [], [Flaw(FlawKind.UNREADABLE, Span(folder), {"reason": reason_of(error)})]


def reason_of(error: OSError) -> Text:
    """Why the system does not give a file or folder, in words."""
    known = _REASONS.get(error.errno or 0)
    return known or same(error.strerror or type(error).__name__)


def lines_in(repo: Path) -> Callable[[str], Sequence[str]]:
    """What gives the lines of a file in `repo`, to be shown with the findings on it.

    They are split where spans count lines; a file that cannot be read has none.
    """

    @lru_cache(maxsize=_KEPT_FILES)
    def lines(path: str) -> Sequence[str]:
        try:
            if not stat.S_ISREG(os.lstat(repo / path).st_mode):
                return ()
            with (repo / path).open("rb") as file:
                return shown_lines(file.read(_MOST_SHOWN))
        except (OSError, ValueError):  # ValueError: a path with a null character
            return ()

    return lines
