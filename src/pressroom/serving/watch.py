"""Watching a press room's files."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from watchdog.events import (
    EVENT_TYPE_CLOSED_NO_WRITE,
    EVENT_TYPE_CREATED,
    EVENT_TYPE_DELETED,
    EVENT_TYPE_MOVED,
    EVENT_TYPE_OPENED,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.polling import PollingObserver

from pressroom.load import repository

if TYPE_CHECKING:
    from watchdog.observers.api import BaseObserver, ObservedWatch

FOLDERS = (*repository.FOLDERS, "hooks")
FILES = frozenset({*repository.FILES, "mkdocs.yml"})
QUIET = 0.15
"""Seconds without a further change before one is told: an editor saves in several steps."""

_READING = frozenset({EVENT_TYPE_OPENED, EVENT_TYPE_CLOSED_NO_WRITE})
_OF_FOLDERS = frozenset({EVENT_TYPE_CREATED, EVENT_TYPE_DELETED, EVENT_TYPE_MOVED})
"""What matters of a folder; it is modified whenever something in it is, which is told too."""
_TICK = 0.5
"""Seconds; on Windows, Ctrl+C does not end a wait."""


class Watch:
    """The changes of a press room's files since the last time that one was awaited."""

    def __init__(self, repo: Path, observer: "BaseObserver") -> None:
        self._repo = repo
        self._observer = observer
        self._changes: SimpleQueue[None] = SimpleQueue()
        self._renewed: SimpleQueue[str] = SimpleQueue()
        self._watched: dict[str, ObservedWatch] = {}
        observer.schedule(_Root(self), str(repo), recursive=False)
        for folder in FOLDERS:
            self._follow(folder)

    def await_change(self) -> None:
        """Return once something has changed, and then nothing for a moment."""
        while not self._next(_TICK):
            pass
        while self._next(QUIET):
            pass
        while not self._renewed.empty():
            self._follow(self._renewed.get())

    def changed(self) -> None:
        """Take note of a change."""
        self._changes.put(None)

    def renewed(self, folder: str) -> None:
        """Take note that one of `FOLDERS` has come or gone, so that it is watched anew."""
        self._renewed.put(folder)
        self.changed()

    def _next(self, seconds: float) -> bool:
        try:
            self._changes.get(timeout=seconds)
        except Empty:
            return False
        return True

    def _follow(self, folder: str) -> None:
        if old := self._watched.pop(folder, None):
            self._observer.unschedule(old)
        path = self._repo / folder
        if path.is_dir():
            self._watched[folder] = self._observer.schedule(_Below(self), str(path), recursive=True)


class _Handler(FileSystemEventHandler, ABC):
    def __init__(self, watch: Watch) -> None:
        self.watch = watch

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Take note of what changes a file or a folder; reading a file is no change."""
        kind = event.event_type
        if kind in _OF_FOLDERS if event.is_directory else kind not in _READING:
            for path in filter(None, (event.src_path, event.dest_path)):
                self.see(PurePath(str(path)))

    @abstractmethod
    def see(self, path: PurePath) -> None:
        """Take note of the path, if it matters."""


class _Root(_Handler):
    """Of the repository's own folder only some names matter."""

    def see(self, path: PurePath) -> None:
        if path.name in FILES:
            self.watch.changed()
        elif path.name in FOLDERS:
            self.watch.renewed(path.name)


class _Below(_Handler):
    """Of the room's folders everything matters."""

    def see(self, path: PurePath) -> None:
        if not _passing(path):
            self.watch.changed()


def _passing(path: PurePath) -> bool:
    """Whether Python or an editor made the file for itself."""
    return path.name.startswith(".") or path.name.endswith("~") or "__pycache__" in path.parts


@contextmanager
def watching(repo: Path) -> Iterator[Watch]:
    """The watch over `repo`: by the system's own news, or by looking again and again.

    The latter where the system has none to give, or as Linux, a limit on how many folders.
    """
    observer: BaseObserver = Observer()
    try:
        watch = Watch(repo, observer)
        observer.start()
    except OSError:
        observer.unschedule_all()
        observer = PollingObserver()
        watch = Watch(repo, observer)
        observer.start()
    try:
        yield watch
    finally:
        observer.stop()
        observer.join()
