"""The contest: everybody in turn, several times, after a run that does not count."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from benchmark import files
from benchmark.contenders import Contender, NotReadyError
from benchmark.measure import Measured, measure


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What was measured of a contender: the warm-up, then the runs in the order of the rounds."""

    contender: Contender
    warm: Measured
    runs: tuple[Measured, ...]
    made: files.Tree | None


def hold(
    contenders: Sequence[Contender], rounds: int, releases: int, say: Callable[[str], None]
) -> list[Result]:
    """Measure the contenders A B A B, `rounds` times.

    The warm-up fills the page cache and Python's compiled files, and is where PSS is measured.
    Raises CommandFailedError, and NotReadyError where a site lacks releases.
    """
    warm, made = [], []
    for contender in contenders:
        warm.append(_run(contender, proportional=True))
        made.append(_made(contender, releases))
        say(f"warm-up, {contender.name}: {warm[-1].wall:.2f} s")
    runs: list[list[Measured]] = [[] for _ in contenders]
    for turn in range(rounds):
        for contender, measured in zip(contenders, runs, strict=True):
            measured.append(_run(contender, proportional=False))
            say(f"run {turn + 1} of {rounds}, {contender.name}: {measured[-1].wall:.2f} s")
    return [
        Result(contender=contender, warm=first, runs=tuple(measured), made=tree)
        for contender, first, measured, tree in zip(contenders, warm, runs, made, strict=True)
    ]


def _run(contender: Contender, *, proportional: bool) -> Measured:
    """One run: earlier outputs are removed and on disk before the clock starts."""
    for path in contender.removed:
        files.remove(path)
    if contender.before:
        measure(contender.before, environment=contender.environment)
    os.sync()
    return measure(contender.command, environment=contender.environment, proportional=proportional)


def _made(contender: Contender, releases: int) -> files.Tree | None:
    """What the contender made; a site with too few pages would be fast for a bad reason."""
    if contender.site is None:
        return None
    tree = files.look(contender.site)
    if tree.releases < releases:
        raise NotReadyError(
            f"{contender.name} made pages of {tree.releases} of {releases} releases "
            f"in {contender.site}"
        )
    return tree
