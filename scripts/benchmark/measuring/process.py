"""Measures of a whole process and of all that it starts. Linux only: it reads /proc.

Time is the wall's between the start and the end that the kernel reports; processor time is what
`wait4` says, which counts every descendant that was waited for. Memory is sampled in a thread:
every 20 ms the resident sets (RSS) of the process and all its descendants are added up. Pages
that forked workers share are counted once for each in that sum; the proportional sets (PSS)
divide them, but reading them costs milliseconds and holds the measured process up. So PSS is
asked for only in a run whose time does not count.
"""

import os
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from mmap import PAGESIZE
from pathlib import Path
from tempfile import TemporaryFile

PERIOD = 0.02
"""Seconds between two samples of memory."""
_PROC = Path("/proc")
_BLOCK = 512
"""Bytes: the unit of `ru_oublock` on Linux, whatever the file system's blocks."""
_IDLE = slice(3, 5)
"""Idle and waiting for a disk, among the times of the line `cpu` of /proc/stat (proc_stat(5))."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One run: seconds of the wall and of processors, and bytes of memory at their peak.

    `tree` is the largest sum of RSS over the whole tree of processes, `largest` the largest RSS
    of one of them as the kernel kept it, `proportional` the largest sum of PSS, if asked for.
    `written` are the bytes, in whole pages, that the kernel took to be written to disk. `others`
    are seconds of processors that the machine spent on other work meanwhile. `counts` is what was
    counted afterwards in what the process made.
    """

    wall: float
    user: float
    system: float
    tree: int
    largest: int
    processes: int
    written: int
    others: float
    proportional: int | None = None
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def cpu(self) -> float:
        """Seconds of all processors, in the program and in the kernel for it."""
        return self.user + self.system


class CommandFailedError(RuntimeError):
    """A measured command ended with an error; the message holds the end of its output."""


def measure(
    command: Sequence[str],
    *,
    environment: Mapping[str, str] | None = None,
    proportional: bool = False,
) -> Measured:
    """Run `command` and measure it. Raises CommandFailedError."""
    with TemporaryFile() as output:
        busy, begin = _busy(), time.perf_counter()
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env={**os.environ, **(environment or {})},
        )
        memory = _Memory(process.pid, proportional=proportional)
        memory.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begin
        others = _busy() - busy - usage.ru_utime - usage.ru_stime
        process.returncode = os.waitstatus_to_exitcode(status)
        memory.stop()
        if process.returncode:
            output.seek(0)
            end = output.read().decode(errors="replace").splitlines()[-30:]
            raise CommandFailedError(
                "\n".join((f"{' '.join(command)}: exit {process.returncode}", *end))
            )
    return Measured(
        wall=wall,
        user=usage.ru_utime,
        system=usage.ru_stime,
        tree=memory.tree,
        largest=usage.ru_maxrss * 1024,
        processes=memory.processes,
        written=usage.ru_oublock * _BLOCK,
        others=max(0.0, others),
        proportional=memory.proportional if proportional else None,
    )


def _busy() -> float:
    """Seconds that all processors of the machine have worked since it started."""
    times = [int(each) for each in _read("stat").partition("\n")[0].split()[1:9]]
    return (sum(times) - sum(times[_IDLE])) / os.sysconf("SC_CLK_TCK")


class _Memory(threading.Thread):
    """Samples the memory of a tree of processes until it is stopped."""

    def __init__(self, root: int, *, proportional: bool) -> None:
        super().__init__(daemon=True)
        self._root = root
        self._asked = proportional
        self._ended = threading.Event()
        self._members = [root]
        self._newest = ""
        self.tree = 0
        self.proportional = 0
        self.processes = 1

    def run(self) -> None:
        """Sample now and every PERIOD."""
        while True:
            self._sample()
            if self._ended.wait(PERIOD):
                return

    def stop(self) -> None:
        """End sampling; the peaks stay."""
        self._ended.set()
        self.join()

    def _sample(self) -> None:
        """Add up what every member holds now."""
        newest = _read("loadavg").rpartition(" ")[2]
        if newest != self._newest:  # somebody started a process since the last look
            self._newest = newest
            self._members = descendants(self._root)
        resident = [_resident(member) for member in self._members]
        self.tree = max(self.tree, sum(resident))
        self.processes = max(self.processes, sum(size > 0 for size in resident))
        if self._asked:
            self.proportional = max(self.proportional, sum(map(_proportional, self._members)))


def descendants(root: int) -> list[int]:
    """The process `root` and all that it and its children started and that still run."""
    children: dict[int, list[int]] = {}
    for entry in os.listdir(_PROC):  # noqa: PTH208 - names are enough
        if entry.isdecimal():
            # The name in brackets may hold spaces; state and parent follow it.
            after = _read(f"{entry}/stat").rpartition(")")[2].split()
            if after:
                children.setdefault(int(after[1]), []).append(int(entry))
    found = [root]
    for member in found:
        found += children.get(member, [])
    return found


def _resident(process: int) -> int:
    """Bytes of RSS; 0 where the process has ended."""
    fields = _read(f"{process}/statm").split()
    return int(fields[1]) * PAGESIZE if fields else 0


def _proportional(process: int) -> int:
    """Bytes of PSS; 0 where the process has ended."""
    for line in _read(f"{process}/smaps_rollup").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    return 0


def _read(name: str) -> str:
    """A file of /proc; empty where its process has ended."""
    try:
        return (_PROC / name).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
