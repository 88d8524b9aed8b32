"""The secret that seals what this machine keeps: a repository may bring a store of its own making.

Who could write a result into the store could say that a release is right which is not. So a
result counts only with a seal that nobody can make who does not know the secret, and the secret
lies outside the repository: in the environment, or in the user's own cache folder.
"""

import os
import sys
from pathlib import Path

VARIABLE = "PRESSROOM_STORE_KEY"
"""The secret of several machines that share a store, such as those of CI."""
SIZE = 32
"""Bytes of a secret."""


def secret() -> bytes | None:
    """The secret, made at its first use; None where there is none and none can be kept."""
    given = os.environ.get(VARIABLE)
    if given:
        return given.encode("utf-8", "surrogateescape")
    try:
        path = _caches() / "pressroom" / "store-key"
        return _read(path) or _made(path)
    except (OSError, RuntimeError):  # RuntimeError: nobody knows where the home folder is
        return None


def _caches() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData/Local")
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")


def _read(path: Path) -> bytes | None:
    """The secret in the file; None where it is missing or not whole."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    return data if len(data) == SIZE else None


def _made(path: Path) -> bytes | None:
    """A new secret in the file, which appears whole or not at all; another process may be first."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    made = os.urandom(SIZE)
    new = path.with_name(f"{path.name}.{os.urandom(8).hex()}")
    try:
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(made)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)
    return _read(path)
