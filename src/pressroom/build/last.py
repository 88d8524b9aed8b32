"""The outputs that speak of all others: sitemap, robots, and the mark of a whole site."""

from collections.abc import Iterator, Sequence

from pressroom import __version__
from pressroom.build.jobs import json_file
from pressroom.build.mark import MARK
from pressroom.build.publication import Publication
from pressroom.build.sitemap import Entry, robots, sitemaps
from pressroom.build.tree import is_page
from pressroom.editor.page import ADDRESS
from pressroom.model.moment import beginning_of
from pressroom.model.timeline import next_change


def last(publication: Publication, written: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    """The outputs; the mark is the very last. `written` are the addresses of all others."""
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


def _entries(publication: Publication, written: Sequence[str]) -> Iterator[Entry]:
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
