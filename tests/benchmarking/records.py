"""A small record whose figures are known."""

from collections.abc import Sequence

from benchmark.added import ADDED, EDITED, HUGO_ADDED
from benchmark.archive.corpus import Facts
from benchmark.asking.contest import Searched
from benchmark.asking.searches import OURS as OUR_SEARCH
from benchmark.asking.searches import PAGEFIND
from benchmark.contenders import CHECK, CHECK_WARM, HUGO, HUGO_PAGEFIND, OURS
from benchmark.contest import Entry
from benchmark.measuring.computer import Computer
from benchmark.measuring.process import Measured
from benchmark.measuring.stacks import Profile
from benchmark.record import Contest, Profiles, Record, Searches, Servers, Session
from benchmark.serving import PRESSROOM, Served

MILLION = 1_000_000

SESSION = Session(
    day="2026-11-25",
    command="python3 scripts/bench.py",
    load=0.12,
    computer=Computer(
        processor="Some Processor",
        cores=2,
        memory=16 * 2**30,
        system="Linux 6.1",
        file_system="ext4",
        python="3.11.7",
    ),
)
SITE = {"files": 24_000, "bytes": 350 * MILLION, "pages": 10_000, "bytes of pages": 160 * MILLION}
CHANGED = {"changed": 120, "changed bytes": 2 * MILLION, "gone": 0, "written": 130} | {
    "changed in ": 20,
    "changed in feeds": 100,
}


def run(
    wall: float, *, memory: int | None = None, counts: dict[str, int] | None = None
) -> Measured:
    """A run of so many seconds, on two cores that are well used."""
    return Measured(
        wall=wall,
        user=wall * 1.5,
        system=wall * 0.25,
        tree=600 * MILLION,
        largest=400 * MILLION,
        processes=2,
        written=3 * MILLION,
        others=wall * 0.02,
        proportional=memory,
        counts=counts or {},
    )


def entry(
    name: str,
    walls: Sequence[float],
    memory: Sequence[int] = (),
    releases: int = 10_000,
    counts: dict[str, int] | None = None,
) -> Entry:
    """What was measured of a command; memory in millions of bytes."""
    return Entry(
        name=name,
        version="1.2.3",
        releases=releases,
        makes="what it makes",
        memory=tuple(run(9, memory=used * MILLION) for used in memory),
        runs=tuple(run(wall, counts=counts) for wall in walls),
    )


def facts(releases: int) -> Facts:
    """Of an archive of so many releases."""
    return Facts(releases, releases // 30, 400 * releases, 2_400 * releases, 2_500)


def contest(*entries: Entry) -> Contest:
    """Entries of one session."""
    counts = sorted({entry.releases for entry in entries})
    return Contest(session=SESSION, archives=tuple(map(facts, counts)), entries=entries)


def searched(name: str, first: int, wall: float, phrases: float) -> Searched:
    """What was measured of a search."""
    return Searched(
        name=name,
        version="1.2.3",
        releases=10_000,
        includes="reading",
        made=run(wall, memory=300 * MILLION),
        alone=4.5 if name == OUR_SEARCH else None,
        size=23 * MILLION,
        count=800,
        largest=60_000,
        first=first,
        ten=10 * first,
        shown=1_234.5,
        phrases=phrases,
        words=0.99,
    )


RECORD = Record(
    clean=contest(
        entry(OURS, (6.0, 7.0, 8.0), (400, 420), counts=SITE),
        entry(HUGO, (8.0, 7.0, 8.0), (800, 900), counts=SITE),
        entry(HUGO_PAGEFIND, (30.0, 35.0, 40.0), (2_500, 2_600), counts=SITE),
    ),
    check=contest(entry(CHECK, (2.0, 2.5, 3.0), (300,)), entry(CHECK_WARM, (0.2, 0.2, 0.3), (60,))),
    added=contest(
        entry(ADDED, (0.5,), (90,), 1_000, CHANGED),
        entry(HUGO_ADDED, (1.0,), (150,), 1_000, CHANGED),
        entry(ADDED, (1.0, 1.2, 1.4), (150,), counts=CHANGED),
        entry(HUGO_ADDED, (8.0, 8.0, 7.0), (850,), counts=CHANGED),
        entry(EDITED, (0.9, 1.1, 1.3), (140,), counts=CHANGED),
    ),
    growth=contest(
        entry(OURS, (7.0,), (400,), counts=SITE),
        entry(HUGO, (8.0,), (850,), counts=SITE),
        entry(OURS, (84.0,), (2_400,), 100_000, SITE),
    ),
    serve=Servers(
        session=SESSION,
        entries=(
            Served(
                name=PRESSROOM,
                version="1.2.3",
                releases=10_000,
                started=20.0,
                shown=(1.0, 1.5, 1.25),
            ),
        ),
    ),
    search=Searches(
        session=SESSION,
        asked="30 phrases",
        entries=(searched(OUR_SEARCH, 90_000, 9.0, 1.0), searched(PAGEFIND, 900_000, 27.0, 0.25)),
    ),
    profile=Profiles(
        session=SESSION,
        releases=10_000,
        version="1.2.3",
        profiler="py-spy 0.4.3",
        commands=(
            Profile(
                name="clean build",
                cpu=12.0,
                samples=1_200,
                rooms={"pages": 800, "load": 400},
                functions={"pages": {"fill in pages/templates.py": 600}, "load": {}},
            ),
        ),
    ),
)
"""Every part, each as small as it can be."""
