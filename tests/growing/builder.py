"""Builds that are killed at a moment; each is a group of processes of its own.

They are forked from a process that has built the same room before, and knows all that can be
learnt of the library: so a hundred take less than a minute.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from pressroom.build import place
from pressroom.cli.main import main
from pressroom.cores import share

KILLED = -signal.SIGKILL
_FEW = 20


class Builder:
    """Starts builds, one after the other, and kills them."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def build(
        self, arguments: Sequence[str], kill_after: float | None = None, writes: Path | None = None
    ) -> int:
        """How `pressroom build` with these arguments ends: 0, its error, or `KILLED`.

        It is killed after so many seconds: from its start, or from when a new site begins to be
        made beside `writes`.
        """
        assert self._process.stdin
        assert self._process.stdout
        wanted = (arguments, kill_after, str(writes) if writes else None)
        self._process.stdin.write(f"{json.dumps(wanted)}\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())


@contextmanager
def builder(repo: Path, site: Path, way: str) -> Iterator[Builder]:
    """A builder that has built `repo` at `site`; its `way` is to exchange two folders or rename."""
    command = [sys.executable, __file__, way, str(repo), str(site)]
    pipes = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipes, stdout=pipes, encoding="utf-8") as process:
        yield Builder(process)


def _serve(way: str, repo: str, site: str) -> None:
    """Read what to build, line by line, and write how it has ended."""
    share.FEWEST = _FEW
    if way == "rename":
        place._exchange = lambda *_: False
    with os.fdopen(os.dup(0)) as asked, os.fdopen(os.dup(1), "w") as told:
        os.dup2(2, 1)
        main(["build", "--repo", repo, "--site", site, "--as-of", "2026-11-22"])
        for line in asked:
            told.write(f"{_built(*json.loads(line))}\n")
            told.flush()


def _built(arguments: list[str], kill_after: float | None, writes: str | None) -> int:
    child = os.fork()
    if not child:
        os.setpgid(0, 0)
        os._exit(main(arguments))
    os.setpgid(child, child)  # whoever of the two is first
    if kill_after is not None:
        _wait(child, kill_after, Path(writes) if writes else None)
        os.killpg(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _wait(child: int, seconds: float, writes: Path | None) -> None:
    """Wait so long, from when something is written; no longer than the child runs."""
    while writes and not any(writes.parent.glob(f".{writes.name}.*")):
        if _has_ended(child):
            return
    until = time.monotonic() + seconds
    while time.monotonic() < until and not _has_ended(child):
        time.sleep(0.0005)


def _has_ended(child: int) -> bool:
    return os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


if __name__ == "__main__":
    _serve(*sys.argv[1:])
