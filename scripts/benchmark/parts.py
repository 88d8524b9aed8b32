"""The parts of the benchmark, each measured whole in one session."""

from collections.abc import Callable

from benchmark import profiling
from benchmark.added import added as changes
from benchmark.asking.contest import searches
from benchmark.contenders import PEERS, checks, hugo, ours
from benchmark.contest import Entry, hold
from benchmark.peers import version
from benchmark.record import Contest, Part, Profiles, Searches, Servers, Session
from benchmark.serving import served
from benchmark.workplace import Bench, version_of_ours


def clean(bench: Bench, session: Session) -> Contest:
    """Clean builds, ours and those of all peers."""
    count = bench.releases
    others = (made(bench, count) for name, made in PEERS.items() if name in bench.peers)
    contenders = [ours(bench, count), *others]
    entries = hold(contenders, bench.rounds, bench.say, memory=min(2, bench.rounds))
    return _contest(bench, session, entries)


def check(bench: Bench, session: Session) -> Contest:
    """Our check, from nothing and again."""
    entries = hold(list(checks(bench, bench.releases)), bench.rounds, bench.say)
    return _contest(bench, session, entries)


def added(bench: Bench, session: Session) -> Contest:
    """One change in archives of several sizes."""
    return _contest(bench, session, changes(bench))


def growth(bench: Bench, session: Session) -> Contest:
    """Clean builds of archives of several sizes, ours and Hugo's."""
    made = [ours, *([hugo] if "hugo" in bench.peers else [])]
    contenders = [one(bench, count) for count in bench.sizes for one in made]
    return _contest(bench, session, hold(contenders, bench.rounds, bench.say))


def serve(bench: Bench, session: Session) -> Servers:
    """What the preview takes to show a change."""
    return Servers(session=session, entries=served(bench))


def search(bench: Bench, session: Session) -> Searches:
    """The searches, ours and those of the peers that have one."""
    entries, asked = searches(bench)
    return Searches(session=session, asked=asked, entries=entries)


def profile(bench: Bench, session: Session) -> Profiles:
    """Where our time goes."""
    return Profiles(
        session=session,
        releases=bench.releases,
        version=version_of_ours(),
        profiler=f"py-spy {version('py-spy')}",
        commands=profiling.profiles(bench),
    )


PARTS: dict[str, Callable[[Bench, Session], Part]] = {
    "clean": clean,
    "check": check,
    "added": added,
    "growth": growth,
    "serve": serve,
    "search": search,
    "profile": profile,
}
"""The parts by their names, which are those of the record's fields."""


def _contest(bench: Bench, session: Session, entries: tuple[Entry, ...]) -> Contest:
    """With what is in the archives."""
    counts = sorted({entry.releases for entry in entries})
    archives = tuple(bench.archive("room", count).facts for count in counts)
    return Contest(session=session, archives=archives, entries=entries)
