"""The everyday job: a finished site, one change, and the site is up to date."""

from collections.abc import Iterator, Sequence

from benchmark import files
from benchmark.archive import hugo as hugo_form
from benchmark.archive.changes import Morning
from benchmark.changed_room import ChangedRoom, copied
from benchmark.contenders import hugo_build, hugo_leaves
from benchmark.contest import Contender, Entry, entry, hold, run
from benchmark.measuring.process import measure
from benchmark.measuring.rewritten import Watch
from benchmark.peers import version
from benchmark.workplace import Bench

FIRST = "pressroom build, the first release added after a clean build"
ADDED = "pressroom build, one release added"
EDITED = "pressroom build, an old release corrected"
RENUMBERED = "pressroom build, a spokesperson's number changed"
HUGO_ADDED = "Hugo, one release added"


def added(bench: Bench) -> tuple[Entry, ...]:
    """One change in archives of several sizes, ours beside Hugo's build of the same new text."""
    return tuple(one for count in bench.sizes for one in _changed(bench, count))


def _changed(bench: Bench, count: int) -> Iterator[Entry]:
    """First what follows a clean build, then all kinds of changes in turn, after a warm-up each."""
    room = ChangedRoom(bench, count)
    morning = room.morning
    first = room.contender(FIRST, morning.add)
    bench.say(f"{first.name}, {count:,}")
    yield entry(first, memory=(), runs=(run(first),))
    contenders = [room.contender(ADDED, morning.add)]
    if "hugo" in bench.peers:
        contenders.append(_hugo(bench, count, morning))
    contenders.append(room.contender(EDITED, morning.edit))
    contenders.append(room.contender(RENUMBERED, morning.renumber))
    yield from hold(contenders, bench.rounds, bench.say)


def _hugo(bench: Bench, count: int, morning: Morning) -> Contender:
    """Hugo's build after the release that was added last has been added to its site, too."""
    source = copied(bench.archive("hugo", count).folder, bench.work / f"{count}/changed/hugo")
    site = bench.output(count, "changed-hugo") / "site"
    for left in hugo_leaves(source, site):
        files.remove(left)
    command = hugo_build(bench, source, site)
    bench.say(f"Hugo's build of {count:,}, to be changed")
    measure(command)
    watch = Watch(site, (site.parent,))
    watch.look()

    def start() -> Sequence[str]:
        for suffix, text in hugo_form.files(morning.newest):
            files.put(source / f"content/{morning.newest.key}{suffix}.md", text)
        return command

    return Contender(
        name=HUGO_ADDED,
        version=version("hugo"),
        releases=count,
        makes="the whole site again",
        start=start,
        count=watch.look,
    )
