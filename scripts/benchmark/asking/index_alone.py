"""Reads a press room and makes its search index alone.

`python -m benchmark.asking.index_alone REPO SITE` writes it, and the scripts that read it. What the
index took, without the reading of the room, is written to `TOOK` beside it.
"""

import json
import resource
import shutil
import sys
import time
from collections.abc import Iterable
from functools import partial
from pathlib import Path

import pressroom.theme
from benchmark.archive.releases import AS_OF
from benchmark.asking.searches import TOOK
from pressroom.load.repository import load
from pressroom.model.edition import editions
from pressroom.search.index import index

_URL = "https://baochi.songlam.example/"


def main(repo: Path, site: Path) -> None:
    """Make the index of every edition in `site`, with the scripts that read it."""
    room = load(repo, shown=False).room
    if room is None:
        raise SystemExit(f"{repo} holds no press room")
    read, read_cpu, begin = _peak(), _cpu(), time.perf_counter()
    for edition in editions(room, AS_OF, _URL):
        index(edition, partial(_write, str(site)), None)
    took = {
        "wall": time.perf_counter() - begin,
        "cpu": _cpu() - read_cpu,
        "read": read,
        "peak": _peak(),
    }
    theme = Path(pressroom.theme.__file__).parent
    shutil.copytree(theme / "assets/press", site / "assets/press", dirs_exist_ok=True)
    (site / TOOK).write_text(json.dumps(took), encoding="utf-8")


def _write(site: str, files: Iterable[tuple[str, bytes]]) -> list[str]:
    written = []
    for address, data in files:
        path = Path(site, address)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        written.append(address)
    return written


def _cpu() -> float:
    """Seconds of this process and of those that it waited for."""
    own = resource.getrusage(resource.RUSAGE_SELF)
    others = resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
