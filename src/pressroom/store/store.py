"""The folder of results, one file each, under the digest of what the result depends on.

Any number of processes may read and write at once: a file appears whole or not at all. Where the
folder cannot be read or written, the store is silently empty.
"""

import contextlib
import os
import re
import stat
from dataclasses import dataclass, field
from hashlib import blake2b
from hmac import compare_digest
from pathlib import Path
from typing import Generic, TypeVar

from pressroom.store.secret import secret
from pressroom.store.values import NotOursError, Types, freeze, thaw

Value = TypeVar("Value")

FOLDERS = (".pressroom", "store")
"""Where a press room's store is."""
LEAST = 100_000_000
"""Bytes that a store may always hold."""
_TIMES = 3
"""It may hold so many times what one run uses."""
_SEAL = 32
_FILE = re.compile(r"[0-9a-f]{40}(?:\.[0-9a-f]{16})?")
"""A result's file, and one that is being written."""


@dataclass(frozen=True, slots=True)
class Store:
    """The results of the press room in the folder `repo`; without a secret nothing is kept.

    `used` are the files that this process read or wrote, with their sizes in bytes; `written`
    those that it wrote.
    """

    repo: Path = Path()
    secret: bytes | None = field(default=None, repr=False)
    used: dict[Path, int] = field(default_factory=dict, repr=False)
    written: set[Path] = field(default_factory=set, repr=False)

    @property
    def keeps(self) -> bool:
        """Whether anything is kept at all."""
        return self.secret is not None

    def read(self, shelf: str, key: str) -> bytes | None:
        """What was written under `key`; None where nothing was, or not by who knows the secret."""
        if self.secret is None:
            return None
        path = self._folder(shelf) / key
        try:
            if not stat.S_ISREG(os.lstat(path).st_mode):  # a link may lead to what has no end
                return None
            with open(path, "rb") as file:  # noqa: PTH123 (faster, for each of hundreds)
                data = file.read()
        except OSError:
            return None
        with contextlib.suppress(OSError):
            os.utime(path)
        seal, rest = data[:_SEAL], data[_SEAL:]
        if not compare_digest(seal, self._seal(shelf, key, rest)):
            return None
        self.used[path] = len(data)
        return rest

    def holds(self, shelf: str, key: str) -> bool:
        """Whether something stands under `key`, which is used by that; not, whether it is whole."""
        if self.secret is None:
            return False
        path = self._folder(shelf) / key
        try:
            status = os.lstat(path)
            if not stat.S_ISREG(status.st_mode):
                return False
            with contextlib.suppress(OSError):
                os.utime(path)
        except OSError:
            return False
        self.used[path] = status.st_size
        return True

    def write(self, shelf: str, key: str, data: bytes) -> bool:
        """Keep `data` under `key`, where that can be; whether it is kept."""
        if self.secret is None:
            return False
        path = self._folder(shelf) / key
        sealed = self._seal(shelf, key, data)
        new = path.with_name(f"{key}.{os.urandom(8).hex()}")
        try:
            self._make(shelf)
            try:
                with new.open("xb") as file:
                    file.write(sealed)
                    file.write(data)
                new.replace(path)
            except OSError:
                new.unlink(missing_ok=True)
                raise
        except OSError:  # a full disk, a folder that is not ours to write into
            return False
        self.used[path] = _SEAL + len(data)
        self.written.add(path)
        return True

    def drop(self, shelf: str, key: str) -> None:
        """Keep nothing under `key` any more."""
        path = self._folder(shelf) / key
        self.used.pop(path, None)
        with contextlib.suppress(OSError):
            path.unlink()

    def tidy(self) -> None:
        """Drop what was not used for longest, where the store has grown too large."""
        if not self.written:
            return
        with contextlib.suppress(OSError):
            kept = sorted(self._files(), reverse=True)
            room = max(LEAST, _TIMES * sum(self.used.values()))
            for _, size, path in kept:
                room -= size
                if room < 0 and path not in self.used:
                    path.unlink(missing_ok=True)

    def _files(self) -> list[tuple[int, int, Path]]:
        """When each file was last used, its size, and where it is."""
        found: list[tuple[int, int, Path]] = []
        top = self.repo.joinpath(*FOLDERS)
        for shelf in (shelf for shelf in top.iterdir() if _is_folder(shelf)):
            with os.scandir(shelf) as entries:
                for entry in entries:
                    status = entry.stat(follow_symlinks=False)
                    if _FILE.fullmatch(entry.name) and stat.S_ISREG(status.st_mode):
                        found.append((status.st_mtime_ns, status.st_size, Path(entry.path)))
        return found

    def _folder(self, shelf: str) -> Path:
        return self.repo.joinpath(*FOLDERS, shelf)

    def _make(self, shelf: str) -> None:
        """Make the shelf's folder. Raises OSError where one on the way is a link to elsewhere."""
        folder = self.repo
        for name in (*FOLDERS, shelf):
            folder /= name
            folder.mkdir(exist_ok=True)
            if not _is_folder(folder):
                raise NotADirectoryError(str(folder))

    def _seal(self, shelf: str, key: str, data: bytes) -> bytes:
        """What only who knows the secret can make of these (RFC 7693 §2.9: keyed BLAKE2)."""
        own = blake2b(self.secret or b"", digest_size=_SEAL).digest()
        seal = blake2b(f"{shelf}/{key}/".encode(), key=own, digest_size=_SEAL)
        seal.update(data)
        return seal.digest()


NO_STORE = Store()
"""Keeps nothing."""


def store_of(repo: Path) -> Store:
    """The store of the press room in the folder `repo`, unless a link leads out of it."""
    folder = repo
    for name in FOLDERS:
        folder /= name
        if folder.is_symlink():
            return NO_STORE
    return Store(repo, secret())


@dataclass(frozen=True, slots=True)
class Shelf(Generic[Value]):
    """The results of one kind in a store; in them is nothing but what is of `types`."""

    store: Store
    name: str
    types: Types = field(repr=False)

    def get(self, key: str) -> Value | None:
        """What is kept under `key`; None where that is nothing that can be read."""
        data = self.store.read(self.name, key)
        return None if data is None else self.thawed(data)

    def put(self, key: str, value: Value) -> bytes | None:
        """Keep `value`, which is not None, under `key`; its bytes, where there is a store."""
        if not self.store.keeps:
            return None
        data = freeze(value, self.types)
        self.store.write(self.name, key, data)
        return data

    def thawed(self, data: bytes) -> Value | None:
        """The value of these bytes; None where they are of another make."""
        try:
            value: Value = thaw(data, self.types)
        except NotOursError:
            return None
        return value


def _is_folder(path: Path) -> bool:
    return stat.S_ISDIR(os.lstat(path).st_mode)
