"""A press room that is changed, and its site that a build brings up to date."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmark import files
from benchmark.archive.changes import Morning
from benchmark.archive.releases import AS_OF
from benchmark.contenders import QUIET, build, store
from benchmark.contest import Contender
from benchmark.furnishing import furnished
from benchmark.measuring.process import measure
from benchmark.measuring.rewritten import Watch
from benchmark.workplace import Bench, version_of_ours


class ChangedRoom:
    """A copy of the press room with a site that was just built anew."""

    def __init__(self, bench: Bench, count: int) -> None:
        self._bench, self._count = bench, count
        self._repo = copied(furnished(bench, count), bench.work / f"{count}/changed/room")
        self._site = bench.output(count, "changed") / "site"
        self.morning = Morning(self._repo, bench.seed)
        for left in (self._site.parent, store(self._repo)):
            files.remove(left)
        bench.say(f"a clean build of {count:,}, to be changed")
        measure((*build(bench, self._repo, self._site, AS_OF), "--clean"), environment=QUIET)
        self._watch = Watch(self._site, (self._site.parent, store(self._repo)))
        self._watch.look()

    def contender(self, name: str, change: Callable[[], object]) -> Contender:
        """Our build after such a change."""

        def start() -> Sequence[str]:
            change()
            return self.command()

        return Contender(
            name=name,
            version=version_of_ours(),
            releases=self._count,
            makes="everything up to date, checked",
            start=start,
            count=self._watch.look,
            environment=QUIET,
        )

    def command(self) -> tuple[str, ...]:
        """Our build now."""
        return build(self._bench, self._repo, self._site, self.morning.now)


def copied(source: Path, target: Path) -> Path:
    """A copy that may be changed."""
    files.remove(target)
    shutil.copytree(source, target, symlinks=True)
    return target
