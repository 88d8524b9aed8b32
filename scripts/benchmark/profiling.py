"""Where our time goes: a clean build and one release added, under a sampling profiler."""

from collections.abc import Sequence

from benchmark.changed_room import ChangedRoom
from benchmark.contenders import ours
from benchmark.contest import Contender
from benchmark.measuring.process import measure
from benchmark.measuring.stacks import Profile, profile
from benchmark.workplace import Bench

CLEAN = "clean build"
ADDED = "one release added"

_RATE = 200
_FAST = 500
"""Samples a second of what takes seconds, and of what takes less."""
_TIMES = 5
"""How often one release is added, for enough samples."""


def profiles(bench: Bench) -> tuple[Profile, ...]:
    """The clean build, and five releases added one after the other."""
    room = ChangedRoom(bench, bench.releases)
    added = room.contender(ADDED, room.morning.add)
    return (
        _profile(bench, CLEAN, ours(bench, bench.releases), 1, _RATE),
        _profile(bench, ADDED, added, _TIMES, _FAST),
    )


def _profile(bench: Bench, name: str, contender: Contender, times: int, rate: int) -> Profile:
    """The command as often unobserved, for its time, as under the profiler, after a warm-up."""
    bench.say(f"profile: {name}")
    measure(contender.start(), environment=contender.environment)
    seconds = 0.0
    lines: list[str] = []
    for _ in range(times):
        seconds += measure(contender.start(), environment=contender.environment).cpu / times
        lines += _observed(bench, contender.start(), contender, rate)
    return profile(name, seconds, lines)


def _observed(
    bench: Bench, command: Sequence[str], contender: Contender, rate: int
) -> Sequence[str]:
    """The stacks that the profiler saw."""
    stacks = bench.work / "stacks.txt"
    program = str(bench.others.program("py-spy"))
    options = ("--rate", str(rate), "--subprocesses", "--full-filenames", "--format", "raw")
    observing = (program, "record", *options, "--output", str(stacks), "--", *command)
    measure(observing, environment=contender.environment)
    return stacks.read_text(encoding="utf-8").splitlines()
