"""Everything of the site but what MkDocs renders: (room, shells, moment) → files."""

import json
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property, partial
from html import escape
from pathlib import Path

from pressroom import __version__
from pressroom.build.place import MARK, in_place_of
from pressroom.build.published_files import published_files
from pressroom.build.sitemap import Entry, robots, sitemaps
from pressroom.cores.share import processes, share
from pressroom.feeds.catalogue import Feed, feeds_of
from pressroom.feeds.discovery import discovered
from pressroom.feeds.write import outputs as feed_outputs
from pressroom.fields.schema import schemas
from pressroom.model.edition import Edition, editions, next_change
from pressroom.model.release import Release
from pressroom.model.room import Room
from pressroom.pages.archive import archive
from pressroom.pages.departments import departments
from pressroom.pages.home import home
from pressroom.pages.page import Page, head, languages
from pressroom.pages.release import release_page
from pressroom.pages.shell import Shell

Shells = Mapping[tuple[str, str], Shell]
"""Shells by kind of page and language."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """What MkDocs rendered: the shells, and the files to take over as they are, by address."""

    shells: Shells
    files: Mapping[str, Path]


@dataclass(frozen=True, kw_only=True)
class Publication:
    """All that the outputs are a function of."""

    repo: Path
    room: Room
    as_of: datetime
    site_url: str
    rendered: Rendered
    commit: str | None

    @cached_property
    def editions(self) -> tuple[Edition, ...]:
        """The full editions, the default first."""
        return editions(self.room, self.as_of, self.site_url)


Job = Callable[[], Iterator[tuple[str, bytes]]]


def publish(publication: Publication, site: Path, jobs: int | None = None) -> int:
    """Write the whole site and put it at `site`; how many files it has.

    Raises:
        PlaceError: at `site` stands what is no site.
        OSError: the disk is full, or may not be written. The old site then stays.
    """
    with in_place_of(site) as building:
        every = [*_common(publication)]
        for edition in publication.editions:
            every += _jobs(edition, publication.rendered.shells)
        count = processes(jobs, len(every))
        spread = [job for start in range(count) for job in every[start::count]]
        addresses = share(partial(_write_all, building), spread, jobs)
        written = [address for part in addresses for address in part]
        written += _take_over(publication, building, written)
        _finish(publication, building, written)
        return len(written)


def _write_all(building: Path, jobs: Sequence[Job]) -> list[list[str]]:
    return [[_write(building, address, data) for address, data in job()] for job in jobs]


def _write(building: Path, address: str, data: bytes) -> str:
    """Write one output; a page's address ends in `/` or is empty."""
    path = building / (f"{address}index.html" if address.endswith("/") or not address else address)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return address


def _jobs(edition: Edition, shells: Shells) -> Iterator[Job]:
    for release in edition.releases:
        yield partial(_release, edition, shells, release)
    for make in (_home, archive, departments):
        yield partial(_pages, edition, shells, make)
    for feed in feeds_of(edition):
        yield partial(_feed, edition, feed)


def _feed(edition: Edition, feed: Feed) -> Iterator[tuple[str, bytes]]:
    yield from feed_outputs(edition, feed).items()


def _home(edition: Edition) -> Iterator[Page]:
    yield home(edition)


def _pages(
    edition: Edition, shells: Shells, make: Callable[[Edition], Iterator[Page]]
) -> Iterator[tuple[str, bytes]]:
    for page in make(edition):
        yield page.address, stamp(edition, shells, page)


def _release(edition: Edition, shells: Shells, release: Release) -> Iterator[tuple[str, bytes]]:
    feeds = discovered(edition, edition.room.departments[release.department])
    page = release_page(edition, release, feeds)
    yield page.address, stamp(edition, shells, page)
    if edition.language == edition.default:
        for alias in release.aliases:
            yield _alias_file(alias), _redirect(edition.url(page.address))


def stamp(edition: Edition, shells: Shells, page: Page) -> bytes:
    """The whole page: the shell of its kind and language, its slots filled."""
    publisher = edition.room.settings.publisher.named(page.language)
    title = page.title if page.title == publisher else f"{page.title} | {publisher}"
    values = {
        "base": page.base,
        "title": escape(title, quote=False),
        "head": head(page, edition),
        "languages": languages(page, edition),
        "main": page.main,
    }
    return shells[page.kind, page.language].stamp(values)


def _alias_file(alias: str) -> str:
    """The output for an old address: a file, or a folder's index."""
    path = alias.removeprefix("/")
    return path if "." in path.rpartition("/")[2] else f"{path.rstrip('/')}/"


def _redirect(url: str) -> bytes:
    to = escape(url)
    return (
        '<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><title>Đã chuyển</title>'
        f'<meta http-equiv="refresh" content="0; url={to}"><link rel="canonical" href="{to}">'
        f'<meta name="robots" content="noindex"></head><body><p>Trang đã chuyển đến '
        f'<a href="{to}">{to}</a>.</p></body></html>\n'
    ).encode()


def _common(publication: Publication) -> Iterator[Job]:
    """The outputs that are one for all editions."""
    yield partial(_schemas, publication.site_url)


def _schemas(site_url: str) -> Iterator[tuple[str, bytes]]:
    for name, schema in schemas(site_url).items():
        yield f"schema/{name}", _json(schema)


def _take_over(publication: Publication, building: Path, written: list[str]) -> list[str]:
    """Copy what MkDocs rendered, and the published pictures and attachments."""
    sources = dict(publication.rendered.files)
    for path in published_files(publication.room, publication.as_of):
        sources[path] = publication.repo / path
    for address in sorted(set(sources) - set(written)):
        target = building / address
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(sources[address], target, follow_symlinks=False)
    return sorted(set(sources) - set(written))


def _finish(publication: Publication, building: Path, written: Sequence[str]) -> None:
    """The outputs that speak of all others; `build.json` last, for it marks the site as whole."""
    url = publication.site_url
    for name, data in sitemaps(url, list(_entries(publication, written))).items():
        _write(building, name, data)
    _write(building, "robots.txt", robots(url))
    upcoming = next_change(publication.room, publication.as_of)
    record = {
        "version": __version__,
        "commit": publication.commit,
        "as_of": publication.as_of.isoformat(),
        "next_change": upcoming.isoformat() if upcoming else None,
        "releases": {edition.language: len(edition.releases) for edition in publication.editions},
    }
    _write(building, MARK, _json(record))


def _entries(publication: Publication, written: Sequence[str]) -> Iterator[Entry]:
    changed = {
        edition.address(release): release.updated
        for edition in publication.editions
        for release in edition.releases
    }
    for address in written:
        page = address.removesuffix("index.html") if address.endswith("/index.html") else address
        if page.endswith("/") or not page:
            yield page, changed.get(page)


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()
