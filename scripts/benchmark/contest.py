"""The contest: everybody in turn, several times, after a run that does not count."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from benchmark.measuring.process import Measured, measure


@dataclass(frozen=True, slots=True, kw_only=True)
class Contender:
    """Who is measured.

    `start` prepares a run, which is not timed, and gives the command that is. `count` looks at what
    the command made. `makes` says of what that consists, `releases` how large the archive is.
    """

    name: str
    version: str
    releases: int
    makes: str
    start: Callable[[], Sequence[str]]
    count: Callable[[], dict[str, int]] = dict
    environment: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What was measured of a contender, in the order of the rounds.

    `memory` are the runs in which PSS was measured, whose times do not count.
    """

    name: str
    version: str
    releases: int
    makes: str
    memory: tuple[Measured, ...]
    runs: tuple[Measured, ...]


def hold(
    contenders: Sequence[Contender], rounds: int, say: Callable[[str], None], memory: int = 1
) -> tuple[Entry, ...]:
    """Measure the contenders A B A B: `rounds` times, and `memory` times for their memory.

    The first time fills the page cache and Python's compiled files, and is one for memory; the
    others for memory come last. Raises CommandFailedError, TooFewError.
    """
    warm = [_round(contenders, say, proportional=True)]
    timed = [_round(contenders, say) for _ in range(rounds)]
    warm += [_round(contenders, say, proportional=True) for _ in range(memory - 1)]
    return tuple(
        entry(
            contender, memory=[turn[place] for turn in warm], runs=[turn[place] for turn in timed]
        )
        for place, contender in enumerate(contenders)
    )


def entry(contender: Contender, memory: Sequence[Measured], runs: Sequence[Measured]) -> Entry:
    """What was measured of this contender."""
    return Entry(
        name=contender.name,
        version=contender.version,
        releases=contender.releases,
        makes=contender.makes,
        memory=tuple(memory),
        runs=tuple(runs),
    )


def run(contender: Contender, *, proportional: bool = False) -> Measured:
    """One run; what was prepared for it is on disk before the clock starts."""
    command = contender.start()
    os.sync()
    measured = measure(command, environment=contender.environment, proportional=proportional)
    return replace(measured, counts=contender.count())


def _round(
    contenders: Sequence[Contender], say: Callable[[str], None], *, proportional: bool = False
) -> list[Measured]:
    """Everybody once."""
    measured = []
    for contender in contenders:
        measured.append(run(contender, proportional=proportional))
        purpose = "memory" if proportional else "time"
        about = f"{contender.name}, {contender.releases:,}, for {purpose}"
        say(f"{about}: {measured[-1].wall:.2f} s, {measured[-1].cpu:.2f} s of processors")
    return measured
