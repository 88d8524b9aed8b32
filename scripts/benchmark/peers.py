"""The programs of others, at locked versions in an environment of their own."""

import hashlib
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

LOCK = Path(__file__).resolve().parents[2] / "requirements/peers.lock"

_STAMP = "peers.txt"
_PLACES = {
    "hugo": "hugo/binaries/hugo",
    "pagefind": "pagefind_bin_extended/pagefind_extended",
}
"""Programs whose packages put a script in Python before them, below `site-packages`."""


@dataclass(frozen=True, slots=True)
class Peers:
    """The environment in `folder`; made when a program is first asked for, and after a new lock."""

    folder: Path
    say: Callable[[str], None]

    def program(self, name: str) -> Path:
        """A program, not a script that starts it."""
        self._install()
        if name not in _PLACES:
            return self.folder / "bin" / name
        return next(self.folder.glob(f"lib/python*/site-packages/{_PLACES[name]}"))

    def _install(self) -> None:
        stamp = self.folder / _STAMP
        wanted = f"{sys.version}\n{hashlib.sha256(LOCK.read_bytes()).hexdigest()}\n"
        if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
            return
        self.say(f"installing the peers in {self.folder}")
        subprocess.run((sys.executable, "-m", "venv", "--clear", self.folder), check=True)
        pip = (self.folder / "bin/python", "-m", "pip", "--quiet", "--disable-pip-version-check")
        command = (*pip, "install", "--no-deps", "--require-hashes", "--requirement", LOCK)
        subprocess.run(command, check=True)
        stamp.write_text(wanted, encoding="utf-8")


def version(package: str) -> str:
    """The version of a package that the lock names. Raises LookupError."""
    start = f"{package}=="
    for line in LOCK.read_text(encoding="utf-8").splitlines():
        if line.startswith(start):
            return line.removeprefix(start).split()[0]
    raise LookupError(package)
