"""The whole site from a publication, put in its place."""

import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from pressroom import __version__
from pressroom.build.gate.gate import Gate, Leak, gate_of, require_nothing
from pressroom.build.jobs import Job, jobs, json_file
from pressroom.build.place import MARK, in_place_of
from pressroom.build.publication import Publication
from pressroom.build.published_files import published_files
from pressroom.build.sitemap import Entry, robots, sitemaps
from pressroom.cores.share import processes, share
from pressroom.editor.page import ADDRESS
from pressroom.model.moment import beginning_of
from pressroom.model.timeline import next_change
from pressroom.search.index import Write, index

INDEX = "index.html"


def publish(publication: Publication, site: Path, processes_at_most: int | None = None) -> int:
    """Write the whole site and put it at `site`; how many files it has.

    Raises:
        PlaceError: at `site` stands what is no site.
        CollisionError: two outputs have one address, which the check should have found.
        LeakError: an output holds something of a text that is hidden. The old site then stays.
        OSError: the disk is full, or may not be written. The old site then stays.
    """
    expected = processes(processes_at_most, len(publication.room.releases))
    every = list(jobs(publication, expected))
    gate = gate_of(publication)
    with in_place_of(site) as building:
        into = partial(_write, str(building), gate)
        found = [
            address
            for edition in publication.editions
            for address in index(edition, into, processes_at_most)
        ]
        count = processes(processes_at_most, len(every))
        mixed = [job for start in range(count) for job in every[start::count]]
        written = share(partial(_write_all, into), mixed, processes_at_most)
        written += found
        written += _take_over(publication, building, gate)
        written += into(_last(publication, tuple(written)))
        _no_two_alike(written)
    return len(written)


class CollisionError(RuntimeError):
    """Two outputs have one address, and only one could be read."""


def _no_two_alike(written: Sequence[str]) -> None:
    """Compare without case: some systems and servers do."""
    seen: set[str] = set()
    for address in written:
        alike = address.casefold()
        if alike in seen:
            raise CollisionError(f"two outputs at {address or 'the root'}")
        seen.add(alike)


def _write_all(into: Write, part: Sequence[Job]) -> list[str]:
    """Run the jobs and write what they make; the addresses."""
    return into(output for job in part for output in job())


def _write(building: str, gate: Gate | None, outputs: Iterable[tuple[str, bytes]]) -> list[str]:
    """Write outputs in which nothing is that is hidden; their addresses.

    Once per release: strings and one look at each folder are half as slow as paths.
    """
    written = []
    leaks: list[Leak] = []
    made: set[str] = set()
    for address, data in outputs:
        if gate:
            leaks += gate.leaks(address, data)
        path = f"{building}/{address}{INDEX if _is_page(address) else ''}"
        folder = path[: path.rindex("/")]
        if folder not in made:
            os.makedirs(folder, exist_ok=True)  # noqa: PTH103
            made.add(folder)
        with open(path, "wb") as file:  # noqa: PTH123
            file.write(data)
        written.append(address)
    require_nothing(leaks)
    return written


def _take_over(publication: Publication, building: Path, gate: Gate | None) -> list[str]:
    """Copy what MkDocs rendered, and the published pictures and attachments."""
    sources = {
        path: publication.repo / path
        for path in published_files(publication.room, publication.as_of)
    }
    sources |= {_page(address): path for address, path in publication.rendered.files.items()}
    leaks: list[Leak] = []
    for address in sorted(sources):
        if gate:
            leaks += gate.leaks_of_file(address, sources[address])
        target = building / (f"{address}{INDEX}" if _is_page(address) else address)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(sources[address], target, follow_symlinks=False)
    require_nothing(leaks)
    return sorted(sources)


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
        if address != ADDRESS and _is_page(address) and address.strip("/") not in aliases:
            yield address, changed.get(address)


def _is_page(address: str) -> bool:
    """Whether an output is a page, which is written as the `index.html` of its folder."""
    return not address or address.endswith("/")


def _page(path: str) -> str:
    """The address of a file: of a folder's `index.html` that of the folder."""
    folder, _, name = path.rpartition("/")
    return (f"{folder}/" if folder else "") if name == INDEX else path
