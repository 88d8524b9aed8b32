"""What a build changed in a site, and what it wrote to do so.

The two differ where a builder writes again what stays as it was, or keeps two trees of one site and
exchanges them. So the site's files are compared by content, and what was written is known by the
file itself: its inode and the time of its last change of content are not those of any file that was
there before. A file that is only moved or linked anew is not written.
"""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from benchmark.files import walk

CHANGED_IN = "changed in "
"""Before the name of a folder: counts of files below it that changed."""


class Watch:
    """Looks at a site, and at all folders that its builder writes to.

    The `folders` hold the site, the trees it may be exchanged with, and what the builder keeps for
    itself. The first look counts everything as written and changed.
    """

    def __init__(self, site: Path, folders: Sequence[Path]) -> None:
        self._site, self._folders = site, folders
        self._digests: dict[tuple[int, int, int, int], bytes] = {}
        self._content: dict[str, tuple[bytes, int]] = {}
        self._written: set[tuple[int, int]] = set()

    def look(self) -> dict[str, int]:
        """Counts of files and bytes since the last look.

        `changed`: the site's files that are new or have other content, also by the folders of the
        site that they are in; `gone`: those it no longer has; `written`: files of all folders that
        were written.
        """
        content = self._contents()
        changed = {
            path: size
            for path, (digest, size) in content.items()
            if self._content.get(path) != (digest, size)
        }
        gone = len(self._content.keys() - content.keys())
        self._content = content
        written = dict(chain.from_iterable(map(_written, self._folders)))
        new = [size for key, size in written.items() if key not in self._written]
        self._written = set(written)
        return {
            "changed": len(changed),
            "changed bytes": sum(changed.values()),
            "gone": gone,
            "written": len(new),
            "written bytes": sum(new),
            **Counter(f"{CHANGED_IN}{_folder(path)}" for path in changed),
        }

    def _contents(self) -> dict[str, tuple[bytes, int]]:
        """The site's files with digests of what they hold; those known from before are not read."""
        contents = {}
        start = len(f"{self._site}/")
        for entry in walk(self._site):
            held = entry.stat(follow_symlinks=False)
            # The time of change of the inode tells, too: nobody can set it.
            key = (held.st_ino, held.st_size, held.st_mtime_ns, held.st_ctime_ns)
            if key not in self._digests:
                self._digests[key] = hashlib.sha256(Path(entry.path).read_bytes()).digest()
            contents[entry.path[start:]] = self._digests[key], held.st_size
        return contents


def _folder(path: str) -> str:
    """The first folder of a path in a site, of whatever language; empty where there is none."""
    first, *others = path.removeprefix("en/").split("/")
    return first if others else ""


def _written(folder: Path) -> Iterator[tuple[tuple[int, int], int]]:
    """The files below `folder` as they were last written: inode and time, and their bytes."""
    for entry in walk(folder):
        held = entry.stat(follow_symlinks=False)
        yield (held.st_ino, held.st_mtime_ns), held.st_size
