"""The work of a build in small jobs, each of which makes a few outputs and needs no other."""

import json
from collections.abc import Callable, Iterator
from functools import partial
from html import escape
from itertools import chain, islice

from pressroom.build.publication import Publication, Shells
from pressroom.feeds.catalogue import Feed, feeds_of
from pressroom.feeds.write import Wire
from pressroom.fields.schema import schemas
from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.release import Release
from pressroom.pages.archive import archive
from pressroom.pages.departments import departments
from pressroom.pages.home import home
from pressroom.pages.network import network
from pressroom.pages.page import Page, Planned, base_of, head, languages
from pressroom.pages.people_file import people_file
from pressroom.pages.release import releases

Outputs = Iterator[tuple[str, bytes]]
Job = Callable[[], Outputs]

FEEDS_TOGETHER = 8
"""Feeds in one job: a release that stands in several of them is written once for all."""


def jobs(publication: Publication) -> Iterator[Job]:
    """Every output but those that MkDocs made and those that speak of all others."""
    yield partial(_schemas, publication.site_url)
    for edition in publication.editions:
        shells = publication.rendered.shells
        planned = chain(
            releases(edition),
            home(edition),
            archive(edition),
            departments(edition),
            network(edition),
        )
        for page in planned:
            yield partial(_stamped, edition, shells, page)
        yield partial(_people, edition)
        if edition.language == edition.default:
            yield partial(_aliases, edition)
        feeds = iter(feeds_of(edition))
        while some := tuple(islice(feeds, FEEDS_TOGETHER)):
            yield partial(_feeds, edition, some)


def json_file(value: object) -> bytes:
    """A value as a JSON file that people can read, too."""
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


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


def _stamped(edition: Edition, shells: Shells, planned: Planned) -> Outputs:
    page = planned()
    yield page.address, stamp(edition, shells, page)


def _people(edition: Edition) -> Outputs:
    yield people_file(edition)


def _feeds(edition: Edition, feeds: tuple[Feed, ...]) -> Outputs:
    wire = Wire(edition)
    for feed in feeds:
        yield from wire.outputs(feed).items()


def _schemas(site_url: str) -> Outputs:
    for name, schema in schemas(site_url).items():
        yield f"schema/{name}", json_file(schema)


def _aliases(edition: Edition) -> Outputs:
    """Old addresses, each a page that leads on."""
    for release in edition.releases:
        for alias in release.aliases:
            old = address.of_alias(alias)
            yield old, _redirect(edition, release, base_of(old))


def _redirect(edition: Edition, release: Release, base: str) -> bytes:
    below = edition.address(release)
    to, near = escape(edition.url(below)), escape(base + below)
    title = escape(edition.rendition(release).title.text)
    return (
        f'<!doctype html>\n<html lang="{edition.language}">\n<head>\n<meta charset="utf-8">\n'
        f'<title>{title}</title>\n<meta http-equiv="refresh" content="0; url={to}">\n'
        f'<link rel="canonical" href="{to}">\n<meta name="robots" content="noindex">\n</head>\n'
        f'<body>\n<p><a href="{near}">{title}</a></p>\n</body>\n</html>\n'
    ).encode()
