"""Reading one file of the repository, whatever it turns out to be."""

import errno
import os
import stat
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

from pressroom.diagnostics.span import Span
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.source.text_file import MEGABYTE, TextFile, read_text, shown_lines
from pressroom.text.bilingual import Text, same

_MOST_SHOWN = 16 * MEGABYTE
_KEPT_FILES = 64

NOT_A_FILE = Text(
    vi="ở đây là một thư mục hoặc thiết bị, không phải tệp",
    en="it is a folder or a device, not a file",
)
_REASONS = {
    errno.EACCES: Text(vi="không có quyền đọc", en="there is no permission to read it"),
    errno.EPERM: Text(vi="không có quyền đọc", en="there is no permission to read it"),
    errno.ENOTDIR: Text(vi="ở đây là một tệp, không phải thư mục", en="it is a file, not a folder"),
    errno.EISDIR: NOT_A_FILE,
    errno.ENAMETOOLONG: Text(vi="tên quá dài", en="its name is too long"),
    errno.EIO: Text(vi="ổ đĩa báo lỗi đọc", en="the disk reports an error"),
}


def read_file(repo: Path, path: str, limit: int) -> tuple[TextFile | None, list[Flaw]]:
    """The text of `path` in `repo`, or None with the flaw that says why.

    No symbolic link is followed and no device or pipe is opened; at most `limit` bytes are read.
    """
    at = os.path.join(repo, path)  # noqa: PTH118 (as below: once per release)
    try:
        status = os.lstat(at)
        if stat.S_ISLNK(status.st_mode):
            return None, [Flaw(FlawKind.SYMBOLIC_LINK, Span(path))]
        if not stat.S_ISREG(status.st_mode):
            return None, [Flaw(FlawKind.UNREADABLE, Span(path), {"reason": NOT_A_FILE})]
        with open(at, "rb") as file:  # noqa: PTH123 (twice as fast, once per release)
            data = file.read(limit + 1)
    except FileNotFoundError:
        return None, [Flaw(FlawKind.MISSING_FILE, Span(path), {"path": path})]
    except OSError as error:
        return None, [Flaw(FlawKind.UNREADABLE, Span(path), {"reason": reason_of(error)})]
    return read_text(path, data, limit, size=max(len(data), status.st_size))


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
