"""Where Decap CMS and its server for a repository on this machine are installed.

They come from npm by `npm/package-lock.json`, every file checked against its hash, into a folder of
the press room that is no part of it. The lock names what is used: Decap is one file that holds all
that it depends on.
"""

import shutil
import subprocess
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

FOLDER = Path(".pressroom/editor")
"""Below the press room's folder."""

_NPM = Path(__file__).parent / "npm"
_LOCK = "package-lock.json"
_MANIFESTS = ("package.json", _LOCK)
_RECORD = "installed.txt"
"""Holds the hash of the lock that was installed, to the end."""

_MODULES = "node_modules"
_CMS = "decap-cms/dist/decap-cms.js"
_SERVER = "decap-server/dist/index.js"
_LICENCES = "decap-cms/dist/decap-cms.js.LICENSE.txt"


class InstallError(RuntimeError):
    """Decap could not be installed; the text is npm's, empty where there is no npm."""


def modules(repo: Path) -> Path | None:
    """The folder of what npm installed, or None where it is not in step with the lock."""
    record = repo / FOLDER / _RECORD
    try:
        in_step = record.read_text(encoding="ascii") == _digest()
    except (OSError, UnicodeDecodeError):
        return None
    return repo / FOLDER / _MODULES if in_step else None


def scripts(repo: Path) -> Mapping[str, Path] | None:
    """Decap's own files for a browser by name; None where it is not installed."""
    found = modules(repo)
    if found is None:
        return None
    return {"decap-cms.js": found / _CMS, "decap-cms.LICENSE.txt": found / _LICENCES}


def server(repo: Path) -> Path | None:
    """The program that keeps drafts in a repository on this machine, for Node.js."""
    found = modules(repo)
    return found and found / _SERVER


def install(repo: Path) -> None:
    """Install what the lock names, unless it is there.

    Raises:
        InstallError: there is no npm, or it failed.
        OSError: the folder cannot be written.
    """
    if modules(repo):
        return
    npm = shutil.which("npm")
    if npm is None:
        raise InstallError
    folder = repo / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    (folder / _RECORD).unlink(missing_ok=True)
    for name in _MANIFESTS:
        shutil.copyfile(_NPM / name, folder / name)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, encoding="utf-8", errors="replace", check=False
    )
    if done.returncode:
        raise InstallError(done.stderr.strip() or done.stdout.strip())
    (folder / _RECORD).write_text(_digest(), encoding="ascii")


def _digest() -> str:
    return sha256((_NPM / _LOCK).read_bytes()).hexdigest()
