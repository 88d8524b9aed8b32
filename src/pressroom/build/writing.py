"""Writing outputs into the tree of a new site: nothing that is hidden goes in."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pressroom.build.compression import packed
from pressroom.build.gate.gate import Gate, Leak
from pressroom.build.gate.watch import Watch
from pressroom.build.jobs import Job
from pressroom.build.ledger import Made
from pressroom.build.sources import SourceFile
from pressroom.build.tree import Tree, path_of
from pressroom.model.planned import Outputs

Done = tuple[str, Made]
"""The name of a job, or of a copy, and what was made."""


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes into `tree` what passes the `gate`; texts in packed forms, too, if it `compresses`."""

    tree: Tree
    gate: Gate | None
    compresses: bool

    def write(self, outputs: Outputs) -> list[str]:
        """Write outputs; the addresses of all that was written.

        Raises:
            LeakError: something hidden is in them.
        """
        with Watch(self.gate) as watch:
            return [*self._written(outputs, watch)]

    def run(self, jobs: Sequence[Job]) -> list[Done]:
        """Run jobs and write what they make. Raises as `write`."""
        with Watch(self.gate) as watch:
            return [
                (job.name, Made(job.depends, tuple(self._written(job.make(), watch))))
                for job in jobs
            ]

    def copy(self, sources: Iterable[SourceFile]) -> list[Done]:
        """Copy files as they are. Raises as `write`."""
        made = []
        with Watch(self.gate) as watch:
            for source in sources:
                watch.file(source.address, source.path)
                self.tree.copy(path_of(source.address), source.path)
                more = (
                    self._pack(source.address, source.path.read_bytes()) if self.compresses else ()
                )
                made.append((source.name, Made(source.depends, (source.address, *more))))
        return made

    def look_again(self, addresses: Sequence[str]) -> list[Leak]:
        """What of hidden texts is in outputs that stand already."""
        watch = Watch(self.gate)
        for address in addresses:
            watch.file(address, Path(self.tree.folder, path_of(address)))
        return watch.leaks()

    def _written(self, outputs: Outputs, watch: Watch) -> Iterator[str]:
        for address, data in outputs:
            watch.output(address, data)
            self.tree.write(path_of(address), data)
            yield address
            yield from self._pack(address, data)

    def _pack(self, address: str, data: bytes) -> Iterator[str]:
        for other, packed_data in packed(address, data) if self.compresses else ():
            self.tree.write(other, packed_data)
            yield other
