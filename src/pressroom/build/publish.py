"""The whole site from a publication, put in its place."""

from collections.abc import Collection, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from pressroom.build.common import common
from pressroom.build.gate.gate import gate_of
from pressroom.build.gate.watch import require_nothing
from pressroom.build.jobs import Job, jobs
from pressroom.build.last import last
from pressroom.build.ledger import Ledger, Made, forget_ledger, key_of, read_ledger, write_ledger
from pressroom.build.place import in_place_of
from pressroom.build.publication import Publication
from pressroom.build.sources import SourceFile, sources
from pressroom.build.tree import Tree, path_of, remove
from pressroom.build.writing import Writer
from pressroom.cores.share import processes, share
from pressroom.search.index import index
from pressroom.store.store import NO_STORE, Store

_WEIGHT = 4
"""A job is about so many pieces of work, as `share` counts them."""


def publish(
    publication: Publication,
    site: Path,
    processes_at_most: int | None = None,
    store: Store = NO_STORE,
    *,
    clean: bool = False,
) -> int:
    """Write the whole site and put it at `site`; how many files it has.

    What the ledger in `store` says of the site that stands there is not made again, where it still
    depends on the same; unless it is to be `clean`.

    Raises:
        PlaceError: at `site` stands what is no site.
        CollisionError: two outputs have one address, which the check should have found.
        LeakError: an output holds something of a text that is hidden. The old site then stays.
        OSError: the disk is full, or may not be written. The old site then stays.
    """
    key = key_of(site)
    ledger = None if clean else read_ledger(store, key)
    with_ledger = partial(_published, publication, site, processes_at_most, store, key)
    if ledger and ledger.common == common(publication):
        try:
            return with_ledger(ledger)
        except (NotADirectoryError, IsADirectoryError, FileExistsError):
            pass  # an address is that of a folder now, or was until now
    try:
        return with_ledger(None)
    except FileExistsError as error:
        raise CollisionError(f"two outputs at {error.filename}") from error


class CollisionError(RuntimeError):
    """Two outputs have one address, and only one could be read."""


def _published(  # noqa: PLR0913, PLR0917 (what `publish` knows)
    publication: Publication,
    site: Path,
    processes_at_most: int | None,
    store: Store,
    key: str | None,
    ledger: Ledger | None,
) -> int:
    gate = gate_of(publication)
    repo = publication.repo if store.keeps else None
    with in_place_of(site, repo, ledger.files if ledger else None) as tree:
        writer = Writer(tree, gate, publication.compress)
        indexed = [
            address
            for edition in publication.editions
            for address in index(
                edition, writer.write, processes_at_most, store=store, stands=tree.stands
            )
        ]
        kept, todo = _divided(jobs(publication), ledger, tree)
        still, taken = _divided(sources(publication), ledger, tree)
        made = share(writer.run, _mixed(todo, processes_at_most), processes_at_most, each=_WEIGHT)
        copied = writer.copy(taken)
        standing = _addresses({**kept, **still}.values())
        if gate and ledger and ledger.hidden != gate.mark:  # what stands was let in by another gate
            again = [*standing, *indexed]
            require_nothing(share(writer.look_again, again, processes_at_most))
        done = {**kept, **still, **dict(made), **dict(copied)}
        written = [*indexed, *_addresses(done.values())]
        written += writer.write(last(publication, written))
        _no_two_alike(written)
        _settle(tree, written, set(standing))
        known = {name: job for name, job in done.items() if job.depends is not None}
        told = Ledger(common(publication), gate.mark if gate else "", known, tree.files)
        new = key_of(Path(tree.folder))
        write_ledger(store, new, told)
    if new != key:
        forget_ledger(store, key)
    return len(written)


Keyed = TypeVar("Keyed", Job, SourceFile)


def _divided(
    every: Iterable[Keyed], ledger: Ledger | None, tree: Tree
) -> tuple[dict[str, Made], list[Keyed]]:
    """What stands as it is to be, by name, and what is to be made."""
    kept: dict[str, Made] = {}
    todo: list[Keyed] = []
    for one in every:
        before = ledger.jobs.get(one.name) if ledger else None
        if before and before.depends == one.depends and tree.holds(before.addresses):
            kept[one.name] = before
        else:
            todo.append(one)
    return kept, todo


def _mixed(every: Sequence[Job], processes_at_most: int | None) -> list[Job]:
    """The jobs in an order in which each process has some of every kind."""
    count = processes(processes_at_most, len(every) * _WEIGHT)
    return [job for start in range(count) for job in every[start::count]]


def _addresses(every: Iterable[Made]) -> list[str]:
    return [address for made in every for address in made.addresses]


def _settle(tree: Tree, written: Iterable[str], kept: Collection[str]) -> None:
    """Take away what is of the old site alone, and take down what there is."""
    files = {}
    for address in written:
        path = path_of(address)
        files[path] = tree.standing[path] if address in kept else tree.status(path)
    remove(tree.folder, tree.standing.keys() - files.keys())
    tree.files = files


def _no_two_alike(written: Sequence[str]) -> None:
    """Compare without case: some systems and servers do."""
    seen: set[str] = set()
    for address in written:
        alike = address.casefold()
        if alike in seen:
            raise CollisionError(f"two outputs at {address or 'the root'}")
        seen.add(alike)
