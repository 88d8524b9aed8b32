"""What the press room is to reach, and whether it does."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmark.added import ADDED, HUGO_ADDED
from benchmark.asking.contest import Searched
from benchmark.asking.searches import OURS as OUR_SEARCH
from benchmark.asking.searches import PAGEFIND
from benchmark.contenders import CHECK, CHECK_WARM, HUGO, HUGO_PAGEFIND, OURS
from benchmark.contest import Entry
from benchmark.record import Contest, Record, Searches
from benchmark.report.figures import Spread, cpu, find, peaks, ratio, times, wall
from benchmark.report.table import table
from benchmark.serving import MKDOCS, PRESSROOM

USUAL = 10_000
"""Releases of the archive that the aims are for."""


@dataclass(frozen=True, slots=True)
class Aim:
    """What is to be at most `most` (at least, where `least`), and what was measured of it."""

    what: str
    most: float
    measured: Spread
    unit: str = ""
    least: bool = False

    @property
    def met(self) -> bool:
        """Whether the median is within."""
        return self._times <= 1

    @property
    def _times(self) -> float:
        """How many times the aim the measured median is."""
        value = self.measured.median
        return self.most / value if self.least else value / self.most

    def row(self) -> tuple[str, ...]:
        """In the table."""
        bound = "at least" if self.least else "at most"
        met = "met" if self.met else f"missed by {self._times - 1:.0%}"
        return (self.what, f"{bound} {self.most:g}{self.unit}", f"{self.measured}{self.unit}", met)


def answers(record: Record) -> str:
    """The table of the aims; empty where nothing was measured."""
    parts = (_clean, _added, _memory, _check, _growth, _serve)
    return _table([aim for part in parts for aim in part(record)])


def answers_of_searches(part: Searches) -> str:
    """The table of the searches' aims; empty where Pagefind was not measured."""
    return _table(list(_searches(part)))


def _table(aims: Sequence[Aim]) -> str:
    head = ("", "aim", "measured", "")
    return table([head, *(aim.row() for aim in aims)]) if aims else ""


def _clean(record: Record) -> Iterator[Aim]:
    for ours, hugo in _pairs(record.clean, OURS, HUGO):
        what = f"clean build of {ours.releases:,}, against Hugo's build without search, wall"
        yield Aim(what, 1.0, ratio(times(ours, wall), times(hugo, wall)))
    for ours, both in _pairs(record.clean, OURS, HUGO_PAGEFIND):
        what = f"clean build of {ours.releases:,}, against Hugo + Pagefind, wall"
        yield Aim(what, 0.2, ratio(times(ours, wall), times(both, wall)))


def _added(record: Record) -> Iterator[Aim]:
    """Of the archive nearest to that of the aim."""
    pairs = sorted(
        _pairs(record.added, ADDED, HUGO_ADDED), key=lambda pair: abs(pair[0].releases - USUAL)
    )
    for ours, hugo in pairs[:1]:
        what = f"one release added to {ours.releases:,}, against Hugo's rebuild, wall"
        yield Aim(what, 0.15, ratio(times(ours, wall), times(hugo, wall)))


def _memory(record: Record) -> Iterator[Aim]:
    for ours, hugo in _pairs(record.clean, OURS, HUGO):
        what = f"peak memory (PSS), clean build of {ours.releases:,}, against Hugo"
        yield Aim(what, 0.5, ratio(peaks(ours), peaks(hugo)))


def _check(record: Record) -> Iterator[Aim]:
    entries = record.check.entries if record.check else ()
    for name, said, most in ((CHECK, "cold", 3.0), (CHECK_WARM, "warm", 0.5)):
        if found := find(entries, name):
            what = f"`pressroom check` of {found.releases:,}, {said}, CPU"
            yield Aim(what, most, times(found, cpu), " s")


def _growth(record: Record) -> Iterator[Aim]:
    """Of the two largest archives."""
    entries = record.growth.entries if record.growth else ()
    ours = sorted((one for one in entries if one.name == OURS), key=lambda one: one.releases)
    if len(ours) > 1:
        small, large = ours[-2:]
        what = f"{large.releases:,} against {small.releases:,}, time per release, wall"
        yield Aim(what, 1.15, per_release(large, small))


def _serve(record: Record) -> Iterator[Aim]:
    for one in record.serve.entries if record.serve else ():
        most = {PRESSROOM: 1.5, MKDOCS: 3.0}[one.name]
        what = f"`{one.name}` of {one.releases:,}, from a saved change to its page"
        yield Aim(what, most, Spread(one.shown), " s")


def per_release(large: Entry, small: Entry) -> Spread:
    """How many times the seconds that a release took in the small archive it took in the large."""
    measured = ratio(times(large, wall), times(small, wall))
    return Spread(tuple(value * small.releases / large.releases for value in measured.values))


def _searches(part: Searches) -> Iterator[Aim]:
    found: dict[str, Searched] = {}
    for one in part.entries:
        found.setdefault(one.name, one)
    ours, other = found.get(OUR_SEARCH), found.get(PAGEFIND)
    if ours and other:
        yield _least("bytes of a first query, Pagefind's against ours", 6, other.first / ours.first)
        made = other.made.wall / ours.made.wall
        yield _least("seconds to make the index, Pagefind's against ours, wall", 8, made)
    if ours:
        yield _least("phrases found, of those that a plain scan finds", 1, ours.phrases)


def _least(what: str, least: float, value: float) -> Aim:
    return Aim(what, least, Spread((value,)), least=True)


def _pairs(part: Contest | None, one: str, other: str) -> Iterator[tuple[Entry, Entry]]:
    """Two that were measured in turn, of each archive."""
    for entry in part.entries if part else ():
        theirs = find(part.entries, other, entry.releases) if part else None
        if entry.name == one and theirs:
            yield entry, theirs
