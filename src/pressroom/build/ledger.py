"""The ledger of a site: what made which of its files, and what each of them is like.

It is kept in the store under the site's own mark, so that it is never taken for another's.
"""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from pressroom.build.mark import MARK
from pressroom.store.digest import digest
from pressroom.store.store import Shelf, Store
from pressroom.store.values import types_of

_SECOND = 1_000_000_000


class Standing(NamedTuple):
    """A file as it was written: its size in bytes, and when (nanoseconds since 1970).

    A file that has both still is taken to hold what it held.
    """

    size: int
    written: int

    def stands_as(self, found: "Standing") -> bool:
        """Whether a file that is `found` so is the same; archives keep the second alone."""
        whole = self.written // _SECOND * _SECOND
        return found.size == self.size and found.written in {self.written, whole}


class Made(NamedTuple):
    """What a job's outputs depend on, None for what cannot be told, and their addresses."""

    depends: str | None
    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ledger:
    """`common` is what all outputs depend on, `hidden` what was looked for in them.

    `jobs` are those that need not be run again, by name; `files` all of the site's, by path.
    """

    common: str
    hidden: str
    jobs: Mapping[str, Made]
    files: Mapping[str, Standing]


def read_ledger(store: Store, key: str | None) -> Ledger | None:
    """The ledger of the site with this key; None where there is none."""
    return _shelf(store).get(key) if key else None


def write_ledger(store: Store, key: str | None, ledger: Ledger) -> None:
    """Keep the ledger of the site with this key."""
    if key:
        _shelf(store).put(key, ledger)


def forget_ledger(store: Store, key: str | None) -> None:
    """Keep the ledger of the site with this key no longer: another has taken its place."""
    if key:
        store.drop(_SHELF, key)


def key_of(site: Path) -> str | None:
    """What hardly another site has: the bytes of its mark, and the second of their writing.

    None where the folder holds no site.
    """
    mark = site / MARK
    try:
        return digest(mark.read_bytes(), str(mark.stat().st_mtime_ns // _SECOND))
    except OSError:
        return None


_SHELF = "sites"


def _shelf(store: Store) -> Shelf[Ledger]:
    return Shelf(store, _SHELF, types_of(sys.modules[__name__]))
