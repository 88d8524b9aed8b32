"""Figures of several runs: medians, spreads, and ratios run by run."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from statistics import median

from benchmark.contest import Entry
from benchmark.measuring.process import Measured

IDLE = 0.05
"""The part of a machine's time that other work may take on one that is otherwise idle."""
MEGABYTE = 1_000_000
KILOBYTE = 1_000

_WHOLE = 10
"""Millions of bytes from which digits after the point say nothing."""

_DIGITS = ((1, 3), (10, 2), (100, 1))
"""How many digits after the point numbers have that are below so much."""


@dataclass(frozen=True, slots=True)
class Spread:
    """The same figure of several runs."""

    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle one; of two, what is between them."""
        return median(self.values)

    def __str__(self) -> str:
        """Median, least and most: one figure where there was one run."""
        if len(self.values) == 1:
            return number(self.median)
        least, most = number(min(self.values)), number(max(self.values))
        return f"{number(self.median)} ({least} to {most})"


def wall(run: Measured) -> float:
    """Seconds."""
    return run.wall


def cpu(run: Measured) -> float:
    """Seconds of processors."""
    return run.cpu


def memory(run: Measured) -> float:
    """Bytes of memory in use, where they were measured."""
    return run.proportional or 0


def times(entry: Entry, of: Callable[[Measured], float]) -> Spread:
    """A figure of the runs that count."""
    return Spread(tuple(map(of, entry.runs)))


def peaks(entry: Entry) -> Spread:
    """Bytes of memory in use, of the runs for memory."""
    return Spread(tuple(map(memory, entry.memory)))


def counted(entry: Entry, what: str) -> float:
    """A count of what was made, median of the runs that count; 0 where none was made."""
    return median(run.counts.get(what, 0) for run in entry.runs)


def ratio(ours: Spread, theirs: Spread) -> Spread:
    """How many times theirs is ours, run by run."""
    pairs = zip(ours.values, theirs.values, strict=True)
    return Spread(tuple(own / their for own, their in pairs))


def busy(entries: Iterable[Entry], cores: int) -> Spread:
    """The part of the machine that other work took, of every run that counts."""
    runs = chain.from_iterable(entry.runs for entry in entries)
    return Spread(tuple(run.others / run.wall / cores for run in runs))


def number(value: float) -> str:
    """A number with as many digits as say something."""
    digits = next((digits for below, digits in _DIGITS if value < below), 0)
    return f"{value:,.{digits}f}"


def megabytes(size: float) -> str:
    """Bytes as millions of them."""
    value = size / MEGABYTE
    return f"{value:,.0f}" if value >= _WHOLE else f"{value:.2f}"


def find(entries: Iterable[Entry], name: str, releases: int | None = None) -> Entry | None:
    """The entry of this name, and of an archive of so many releases."""
    return next(_found(entries, name, releases), None)


def _found(entries: Iterable[Entry], name: str, releases: int | None) -> Iterator[Entry]:
    for entry in entries:
        if entry.name == name and releases in {None, entry.releases}:
            yield entry
