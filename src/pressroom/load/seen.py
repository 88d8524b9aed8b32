"""What the bytes of each file were when it was last read, for as long as it is the same file.

As Git does with its index (git's `racy-git`), a file is taken to be the same as long as the system
gives it the same size, times and number. One that was written just before it was read could be
written again within the same tick of the clock: of such a one nothing is noted.
"""

import os
import time
from typing import NamedTuple

from pressroom.store.digest import digest, of_library
from pressroom.store.store import Shelf, Store

SETTLED = 2_000_000_000
"""Nanoseconds after which a file counts as no longer being written: a tick of FAT's clock."""


class Stamp(NamedTuple):
    """What the system says of a file: its size in bytes, its times in nanoseconds, its number."""

    size: int
    changed: int
    touched: int
    number: int


class Noted(NamedTuple):
    """A file's stamp when it was read, and the digest of its bytes."""

    stamp: Stamp
    digest: str


def stamp_of(status: os.stat_result) -> Stamp:
    """The stamp of a file."""
    return Stamp(status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)


class Seen:
    """The digests of files that need not be read again, from earlier runs and for later ones."""

    def __init__(self, store: Store) -> None:
        self.shelf: Shelf[dict[str, tuple[int, int, int, int, str]]] = Shelf(store, "seen", {})
        self.key = digest("seen", of_library("store", "load"))
        self.now = time.time_ns()
        self.before = self.shelf.get(self.key) or {}
        self.noted: dict[str, tuple[int, int, int, int, str]] = {}

    def digest(self, path: str, stamp: Stamp) -> str | None:
        """The digest of the file's bytes; None where it must be read."""
        known = self.before.get(path)
        if known is None or known[:-1] != stamp:
            return None
        self.noted[path] = known
        return known[-1]

    def note(self, path: str, stamp: Stamp, found: str) -> None:
        """The file, which had this `stamp` before it was read, has bytes of the digest `found`."""
        settled = max(stamp.changed, stamp.touched) < self.now - SETTLED
        if settled and stamp.number:  # Windows gives no number where a folder is listed
            self.noted[path] = (*stamp, found)

    def keep(self) -> None:
        """Keep what is known of the files that were asked for."""
        if self.noted != self.before:
            self.shelf.put(self.key, self.noted)
