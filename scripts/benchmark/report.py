"""What was measured, as a table in Markdown that also reads well on a terminal."""

import os
import platform
from collections.abc import Callable, Iterator, Sequence
from mmap import PAGESIZE
from pathlib import Path
from statistics import median

from benchmark.contest import Result
from benchmark.corpus import Facts
from benchmark.measure import PERIOD, Measured

KILOBYTE = 1_000
MEGABYTE = 1_000_000

_COLUMNS = (
    "",
    "wall s",
    "CPU s",
    "PSS of the tree MB",
    "RSS of the tree MB",
    "largest process MB",
    "processes",
    "files",
    "output MB",
    "page of a release kB",
)
_EVERY = f"{PERIOD * 1000:.0f} ms"
METHOD = f"""\
How: each command is started as a process of its own, in turn (A B A B), after a warm-up that does
not count and has filled the page cache; what it made before, its caches and its store are removed
and synced to disk before the clock starts. Wall and CPU: median (least to most) of the runs; CPU is
user and system time of the whole tree of processes. RSS of the tree: the largest sum of resident
sets over the process and all its descendants, sampled every {_EVERY}, median of the runs; pages
that forked workers share count once for each, so it overstates. PSS of the tree divides shared
pages and is the memory really in use; it is sampled in the warm-up only, because reading it slows
the process down. Largest process: the kernel's own peak (`ru_maxrss`), median. MB: 1,000,000 bytes;
output: bytes of the files, not blocks; page of a release: mean bytes of its HTML."""


def report(facts: Facts, results: Sequence[Result]) -> str:
    """The archive, the table, and how the peers compare, run by run."""
    rows = [_COLUMNS, *(_row(result) for result in results)]
    parts = [f"### {facts.releases:,} releases", f"{facts}.", table(rows)]
    first, *others = [result for result in results if result.contender.site]
    if others:
        parts.append("\n".join(f"- {_against(first, other)}" for other in others))
    makes = (f"- **{_named(result)}**: {result.contender.makes}." for result in results)
    parts.append("\n".join(makes))
    return "\n\n".join(parts)


def whole(title: str, reports: Sequence[str], command: str, machine: str) -> str:
    """The file of all reports, with the machine and the command."""
    about = f"Machine: {machine}.\n\nCommand: `{command}`"
    return "\n\n".join((f"## {title}", about, *reports)) + "\n"


def machine(work: Path) -> str:
    """Processor, cores, memory, kernel, file system, Python and load: what times depend on."""
    memory = os.sysconf("SC_PHYS_PAGES") * PAGESIZE / 2**30
    parts = (
        _processor(),
        f"{len(os.sched_getaffinity(0))} cores",
        f"{memory:.0f} GiB",
        f"{platform.system()} {platform.release()}",
        _file_system(work),
        f"Python {platform.python_version()}",
        f"load before the start {os.getloadavg()[0]:.2f}",
    )
    return ", ".join(parts)


def _row(result: Result) -> tuple[str, ...]:
    """A contender's line."""
    made, runs = result.made, result.runs
    proportional = result.warm.proportional or 0
    return (
        result.contender.name,
        _spread(runs, lambda run: run.wall),
        _spread(runs, lambda run: run.cpu),
        f"{proportional / MEGABYTE:,.0f}",
        f"{median(run.tree for run in runs) / MEGABYTE:,.0f}",
        f"{median(run.largest for run in runs) / MEGABYTE:,.0f}",
        f"{max(run.processes for run in runs)}",
        f"{made.files:,}" if made else "",
        f"{made.size / MEGABYTE:,.0f}" if made else "",
        f"{made.releases_size / made.releases / KILOBYTE:.1f}" if made else "",
    )


def _spread(runs: Sequence[Measured], of: Callable[[Measured], float]) -> str:
    """Median, least and most."""
    values = [of(run) for run in runs]
    return f"{median(values):.2f} ({min(values):.2f} to {max(values):.2f})"


def _against(first: Result, other: Result) -> str:
    """How many times what `first` needs `other` needed in the same round."""
    said = []
    for name, of in (("wall", _wall), ("CPU", _cpu), ("RSS of the tree", _tree)):
        pairs = zip(first.runs, other.runs, strict=True)
        ratios = [of(theirs) / of(own) for own, theirs in pairs]
        said.append(f"{name} {median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})")
    if first.warm.proportional and other.warm.proportional:
        said.append(f"PSS {other.warm.proportional / first.warm.proportional:.2f}")
    return f"{other.contender.name} / {first.contender.name}, run by run: {', '.join(said)}"


def _wall(run: Measured) -> float:
    return run.wall


def _cpu(run: Measured) -> float:
    return run.cpu


def _tree(run: Measured) -> float:
    return run.tree


def _named(result: Result) -> str:
    """The contender and its version."""
    return f"{result.contender.name} ({result.contender.version})"


def table(rows: Sequence[tuple[str, ...]]) -> str:
    """A table in Markdown with columns of even width, figures to the right."""
    widths = [max(3, *map(len, column)) for column in zip(*rows, strict=True)]
    rule = [f"{'-' * (width - 1)}{':' if place else '-'}" for place, width in enumerate(widths)]
    return "\n".join(_line(row, widths) for row in (rows[0], rule, *rows[1:]))


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    """A row: the first cell to the left, the others to the right."""
    first, *others = zip(row, widths, strict=True)
    cells = [first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)]
    return f"| {' | '.join(cells)} |"


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
