"""What was found out from each file when it was last read, for as long as it is the same file.

As Git does with its index (git's `racy-git`), a file is taken to be the same as long as the system
gives it the same size, times and number. One that was written just before it was read could be
written again within the same tick of the clock: of such a one nothing is noted.
"""

import os
import time
from typing import Generic, NamedTuple, TypeVar

from pressroom.store.digest import digest, of_library
from pressroom.store.store import Shelf, Store
from pressroom.store.values import Types

SETTLED = 2_000_000_000
"""Nanoseconds after which a file counts as no longer being written: a tick of FAT's clock."""

Fact = TypeVar("Fact")


class Stamp(NamedTuple):
    """What the system says of a file: its size in bytes, its times in nanoseconds, its number."""

    size: int
    changed: int
    touched: int
    number: int


def stamp_of(status: os.stat_result) -> Stamp:
    """The stamp of a file."""
    return Stamp(status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)


class Seen(Generic[Fact]):
    """A fact of each of many files, from earlier runs and for later ones, under one `name`."""

    def __init__(self, store: Store, name: str, types: Types) -> None:
        # The stamps are kept as bare tuples, which are read four times as fast.
        self.shelf: Shelf[dict[str, tuple[tuple[int, ...], Fact]]] = Shelf(store, "seen", types)
        self.key = digest(name, of_library("text", "model", "store", "load"))
        self.now = time.time_ns()
        self.before = self.shelf.get(self.key) or {}
        self.noted: dict[str, tuple[tuple[int, ...], Fact]] = {}

    def fact(self, path: str, stamp: Stamp) -> Fact | None:
        """What is known of the file at `path` with this `stamp`; None where it must be read."""
        known = self.before.get(path)
        if known is None or known[0] != stamp:
            return None
        self.noted[path] = known
        return known[1]

    def note(self, path: str, stamp: Stamp, fact: Fact) -> None:
        """The `fact` was found in the file at `path`, which before it was read had this `stamp`."""
        settled = max(stamp.changed, stamp.touched) < self.now - SETTLED
        if settled and stamp.number:  # Windows gives no number where a folder is listed
            self.noted[path] = tuple(stamp), fact

    def keep(self) -> None:
        """Keep what is known of the files that were asked for."""
        if self.noted != self.before:
            self.shelf.put(self.key, self.noted)
