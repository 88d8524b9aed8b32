"""The whole site from a publication, put in its place."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from pressroom import __version__
from pressroom.build.common import common
from pressroom.build.gate.gate import Gate, Leak, Output, gate_of
from pressroom.build.gate.watch import Watch, require_nothing
from pressroom.build.jobs import Job, jobs, json_file
from pressroom.build.ledger import Ledger, Made, key_of, read_ledger, write_ledger
from pressroom.build.mark import MARK
from pressroom.build.place import in_place_of
from pressroom.build.publication import Publication
from pressroom.build.sitemap import Entry, robots, sitemaps
from pressroom.build.sources import SourceFile, sources
from pressroom.build.tree import Tree, is_page, path_of, remove
from pressroom.cores.share import processes, share
from pressroom.editor.page import ADDRESS
from pressroom.model.moment import beginning_of
from pressroom.model.timeline import next_change
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
    if ledger is None or ledger.common != common(publication):
        return with_ledger(None)
    try:
        return with_ledger(ledger)
    except (NotADirectoryError, IsADirectoryError, FileExistsError):
        return with_ledger(None)  # an address is that of a folder now, or was until now


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
        into = partial(_write, tree, gate)
        indexed = [
            address
            for edition in publication.editions
            for address in index(edition, into, processes_at_most)
        ]
        kept, todo = _divided(jobs(publication), ledger, tree)
        made = share(
            partial(_run_all, tree, gate),
            _mixed(todo, processes_at_most),
            processes_at_most,
            each=_WEIGHT,
        )
        still, taken = _divided(sources(publication), ledger, tree)
        copied = _copy_all(taken, tree, gate)
        done = {**kept, **still}
        if gate and ledger and ledger.hidden != gate.mark:
            _look_again(tree, gate, _addresses(done.values()), processes_at_most)
        done |= dict([*made, *copied])
        written = [*indexed, *_addresses(done.values())]
        written += into(_last(publication, tuple(written)))
        _no_two_alike(written)
        _settle(tree, written, {*_addresses(kept.values()), *_addresses(still.values())})
        known = {name: job for name, job in done.items() if job.depends is not None}
        told = Ledger(common(publication), gate.mark if gate else "", known, tree.files)
        write_ledger(store, key_of(Path(tree.folder)), told, instead_of=key)
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


def _run_all(tree: Tree, gate: Gate | None, part: Sequence[Job]) -> list[tuple[str, Made]]:
    """Run the jobs and write what they make, in which nothing is that is hidden."""
    with Watch(gate) as watch:
        return [
            (job.name, Made(job.depends, tuple(_write_all(tree, watch, job.make()))))
            for job in part
        ]


def _write(tree: Tree, gate: Gate | None, outputs: Iterable[Output]) -> list[str]:
    """Write outputs in which nothing is that is hidden; their addresses."""
    with Watch(gate) as watch:
        return [*_write_all(tree, watch, outputs)]


def _write_all(tree: Tree, watch: Watch, outputs: Iterable[Output]) -> Iterator[str]:
    for address, data in outputs:
        watch.output(address, data)
        tree.write(path_of(address), data)
        yield address


def _copy_all(every: Iterable[SourceFile], tree: Tree, gate: Gate | None) -> list[tuple[str, Made]]:
    """Copy what MkDocs rendered, and the published pictures and attachments."""
    made = []
    with Watch(gate) as watch:
        for source in every:
            watch.file(source.address, source.path)
            tree.copy(path_of(source.address), source.path)
            made.append((source.name, Made(source.depends, (source.address,))))
    return made


def _look_again(
    tree: Tree, gate: Gate, addresses: Sequence[str], processes_at_most: int | None
) -> None:
    """Look into what is kept for what was not hidden, or not looked for, when it was made."""
    require_nothing(share(partial(_leaks, tree.folder, gate), addresses, processes_at_most))


def _leaks(folder: str, gate: Gate, addresses: Sequence[str]) -> list[Leak]:
    watch = Watch(gate)
    for address in addresses:
        watch.file(address, Path(folder, path_of(address)))
    return watch.leaks()


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


def _last(publication: Publication, written: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
    """The outputs that speak of all others; the mark of a whole site is the very last."""
    url = publication.site_url
    yield from sitemaps(url, list(_entries(publication, written))).items()
    yield "robots.txt", robots(url)
    upcoming = next_change(publication.room, publication.as_of)
    record = {
        "version": __version__,
        "commit": publication.commit,
        "as_of": publication.as_of.isoformat(),
        "next_change": upcoming.isoformat() if upcoming else None,
        "releases": {edition.language: len(edition.releases) for edition in publication.editions},
    }
    yield MARK, json_file(record)


def _entries(publication: Publication, written: tuple[str, ...]) -> Iterator[Entry]:
    """The pages, with the last change of a release or notice; old addresses and forms are none."""
    zone = publication.room.settings.timezone
    changed = {
        edition.address(release): release.updated
        for edition in publication.editions
        for release in edition.releases
    } | {
        edition.notice_address(notice): beginning_of(notice.changed, zone)
        for edition in publication.editions
        for notice in edition.notices
    }
    aliases = {
        alias.strip("/") for release in publication.room.releases for alias in release.aliases
    }
    for address in written:
        if address != ADDRESS and is_page(address) and address.strip("/") not in aliases:
            yield address, changed.get(address)
