"""Digests: of what a result depends on, of the library's own code, and of what it runs on."""

import hashlib
import os
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from pressroom import __version__

_PACKAGE = Path(__file__).parents[1]
_SIZE = 20
_INSTALLED = (".dist-info", ".egg-info")
_NO_CODE = frozenset({"__pycache__", "bad", "good", "example_room"})
"""Folders in rooms: what Python makes, and the examples of rules."""


def digest(*parts: str | bytes) -> str:
    """The name, in hexadecimal, of just these parts in this order (BLAKE2b, RFC 7693)."""
    whole = hashlib.blake2b(digest_size=_SIZE)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        whole.update(len(data).to_bytes(8))
        whole.update(data)
    return whole.hexdigest()


@cache
def of_library(*rooms: str) -> str:
    """The digest of the code in `rooms` of the library, and of all that it runs on."""
    ground = (__version__, sys.version, sys.platform, *_installed())
    return digest(*ground, *map(_of_room, rooms))


@cache
def _of_room(room: str) -> str:
    """The digest of the code in one room, which is read once however many ask of it."""
    parts: list[str | bytes] = []
    for file in _code(_PACKAGE / room):
        with open(file, "rb") as code:  # noqa: PTH123 (faster, for each of hundreds)
            parts += [file.removeprefix(str(_PACKAGE)), code.read()]
    return digest(*parts)


def _code(folder: Path) -> Iterator[str]:
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if entry.is_dir():
            if entry.name not in _NO_CODE:
                yield from _code(Path(entry.path))
        elif not entry.name.startswith("said."):
            yield entry.path


@cache
def _installed() -> tuple[str, ...]:
    """Name and version of every distribution that Python may import from."""
    found: set[str] = set()
    for folder in filter(os.path.isdir, sys.path):
        found.update(name for name in os.listdir(folder) if name.endswith(_INSTALLED))  # noqa: PTH208 (names are enough)
    return tuple(sorted(found))
