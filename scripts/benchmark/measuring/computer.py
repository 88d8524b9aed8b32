"""The machine that measures are taken on: what times depend on."""

import os
import platform
from collections.abc import Iterator
from dataclasses import dataclass
from mmap import PAGESIZE
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Computer:
    """A machine: its processor, cores that may be used, memory in bytes, and what runs on it."""

    processor: str
    cores: int
    memory: int
    system: str
    file_system: str
    python: str

    def __str__(self) -> str:
        """In one line."""
        parts = (
            self.processor,
            f"{self.cores} cores",
            f"{self.memory / 2**30:.0f} GiB",
            self.system,
            self.file_system,
            f"Python {self.python}",
        )
        return ", ".join(parts)


def computer(work: Path) -> Computer:
    """This machine, whose work is done in the folder `work`."""
    return Computer(
        processor=_processor(),
        cores=len(os.sched_getaffinity(0)),
        memory=os.sysconf("SC_PHYS_PAGES") * PAGESIZE,
        system=f"{platform.system()} {platform.release()}",
        file_system=_file_system(work),
        python=platform.python_version(),
    )


def _processor() -> str:
    """The processor's name as Linux says it."""
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def _file_system(work: Path) -> str:
    """The type of the file system that holds `work`."""
    return max(_mounts(work.resolve()))[1]


def _mounts(work: Path) -> Iterator[tuple[int, str]]:
    """How deep each file system above `work` is mounted, and its type."""
    for line in Path("/proc/mounts").read_text(encoding="utf-8").splitlines():
        _, point, kind, *_ = line.split()
        if work.is_relative_to(point):
            yield len(point), kind
