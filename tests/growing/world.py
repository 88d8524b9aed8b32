"""A small press room and its site, while both are changed again and again."""

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol, Self, TypeVar

from pressroom.diagnostics.finding import has_errors
from pressroom.load.repository import load
from pressroom.mkdocs_site.site import build
from pressroom.model.moment import as_of
from pressroom.model.room import Room
from pressroom.model.settings import VIET_NAM
from pressroom.rules.check import check
from pressroom.store.store import NO_STORE, Store, store_of

Thing = TypeVar("Thing")

BEGINNING = as_of("2026-11-22T12:00+07:00", VIET_NAM)
"""A banner, an event and a consultation are ahead; texts are scheduled and under embargo."""

_KEPT = ".pressroom"


class Pick(Protocol):
    """Chooses one of several things: at random, or as a test says."""

    def __call__(self, things: Sequence[Thing], /) -> Thing:
        """One of the things."""


@dataclass(frozen=True)
class State:
    """The sources of a room, by path, and how its site is built."""

    moment: datetime
    url: str | None
    processes: int
    sources: Mapping[str, bytes]


@dataclass
class World:
    """The room in `repo`, its `site`, and how that is built; all below `folder`."""

    folder: Path
    moment: datetime = BEGINNING
    url: str | None = None
    processes: int = 1
    number: int = 0

    @classmethod
    def copied(cls, beginning: Path, folder: Path) -> Self:
        """The world in `beginning`, in a folder of its own, in which nothing stays."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(beginning, folder)
        return cls(folder)

    @property
    def repo(self) -> Path:
        """The room."""
        return self.folder / "repo"

    @property
    def site(self) -> Path:
        """The site that grows."""
        return self.folder / "site"

    @property
    def kept(self) -> Path:
        """What builds keep in the room for the next one."""
        return self.repo / _KEPT

    def new_number(self) -> int:
        """A number that no name has yet."""
        self.number += 1
        return self.number

    def room(self, store: Store = NO_STORE) -> Room | None:
        """The room as it is now; None where the check finds errors."""
        repository = load(self.repo, self.processes, store=store)
        findings = check(repository, self.moment, store=store, jobs=self.processes)
        return None if has_errors(findings) else repository.room

    def grow(self, site: Path | None = None) -> None:
        """Build as the command does: what stands is not made again."""
        store = store_of(self.repo)
        self._build(site or self.site, store)
        store.tidy()

    def make_anew(self, site: Path, *, clean: bool = False) -> None:
        """Build with nothing of an earlier site; to be `clean`, MkDocs renders its part, too."""
        self._build(site, NO_STORE, clean=clean)

    def _build(self, site: Path, store: Store, *, clean: bool = False) -> None:
        room = self.room(store)
        assert room is not None
        build(
            self.repo,
            room,
            self.moment,
            site,
            store=store,
            jobs=self.processes,
            clean=clean,
            url=self.url,
        )

    def state(self) -> State:
        """The sources and how they are built, to be gone back to."""
        return State(self.moment, self.url, self.processes, self._sources())

    def go_back(self, state: State) -> None:
        """Make the sources, and how they are built, as they were."""
        self.moment, self.url, self.processes = state.moment, state.url, state.processes
        now = self._sources()
        for path in now.keys() - state.sources.keys():
            (self.repo / path).unlink()
        for path, data in state.sources.items():
            if now.get(path) != data:
                (self.repo / path).parent.mkdir(parents=True, exist_ok=True)
                (self.repo / path).write_bytes(data)

    def _sources(self) -> dict[str, bytes]:
        tops = (top for top in self.repo.iterdir() if top.name != _KEPT)
        files = (path for top in tops for path in ([top] if top.is_file() else top.rglob("*")))
        return {
            path.relative_to(self.repo).as_posix(): path.read_bytes()
            for path in files
            if path.is_file()
        }


def everything(folder: Path) -> dict[str, bytes | None]:
    """All that stands in a folder by its path below it; folders are None."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


def unlike(one: Path, other: Path) -> list[str]:
    """What only one of two folders has, or is not the same byte for byte."""
    first, second = everything(one), everything(other)
    return sorted(
        path
        for path in first.keys() | second.keys()
        if path not in first or path not in second or first[path] != second[path]
    )
