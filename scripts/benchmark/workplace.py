"""Where and with what is measured."""

import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmark.archive import corpus
from benchmark.peers import Peers

CHECKOUT = Path(__file__).resolve().parents[2]
"""The project."""


class NotReadyError(RuntimeError):
    """Something that the benchmark needs is not there; the message says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What was asked for.

    `releases` is the size of the archive in most parts, `sizes` are those of the parts that compare
    sizes; `rounds` count, and are preceded by a warm-up; `peers` are the names of those measured
    beside us; `program` is our own.
    """

    work: Path
    seed: int
    releases: int
    sizes: tuple[int, ...]
    rounds: int
    peers: frozenset[str]
    program: Path
    say: Callable[[str], None]

    @property
    def largest(self) -> int:
        """The largest archive of all."""
        return max(self.releases, *self.sizes)

    @property
    def others(self) -> Peers:
        """The programs of others."""
        return Peers(self.work / "peers", self.say)

    def archive(self, form: str, count: int) -> corpus.Corpus:
        """The archive of so many releases in this form."""
        return corpus.corpus(self.work, form, self.seed, count, self.say)

    def output(self, count: int, name: str) -> Path:
        """Where the outputs of somebody who is measured go."""
        return self.work / f"{count}" / "out" / name


def version_of_ours() -> str:
    """The commit of the project, and whether files differ from it."""
    command = ("git", "--no-optional-locks", "-C", CHECKOUT, "describe", "--always", "--dirty")
    described = subprocess.run(command, capture_output=True, text=True, check=False)
    return described.stdout.strip() or "no commit"
