"""The work of a build in small jobs, each of which makes a few outputs and needs no other."""

import json
from collections.abc import Iterator
from functools import partial
from html import escape
from itertools import chain

from pressroom.build.publication import Publication, Shells
from pressroom.editor.page import form
from pressroom.exports.plan import exports
from pressroom.feeds.opml import opml, path_of_list
from pressroom.feeds.plan import feeds
from pressroom.feeds.subjects import of_notices
from pressroom.fields.schema import schemas
from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.planned import Outputs, Planned
from pressroom.model.release import Release
from pressroom.pages.archive import archive
from pressroom.pages.calendar import calendar
from pressroom.pages.cards import Cards
from pressroom.pages.corrections import corrections
from pressroom.pages.departments import departments
from pressroom.pages.home import home
from pressroom.pages.legal import legal
from pressroom.pages.network import network
from pressroom.pages.notices import notices
from pressroom.pages.page import Page, PlannedPages, base_of, head, languages
from pressroom.pages.people_file import people_file
from pressroom.pages.release import releases
from pressroom.pages.search import search
from pressroom.pages.subscribe import subscribe
from pressroom.pages.topics import topics
from pressroom.pages.types import types
from pressroom.search.opensearch import description, path_of_description

Job = Planned[Outputs]


def jobs(publication: Publication) -> Iterator[Job]:
    """Every output but the search's index, what MkDocs made, and what speaks of all others."""
    yield Planned("schema", "", partial(_schemas, publication.site_url))
    yield Planned("form", None, partial(_form, publication))
    for edition in publication.editions:
        marks, prefix = edition.marks, edition.prefix
        yield from feeds(edition)
        yield Planned(path_of_list(edition), None, partial(_list_of_feeds, edition))
        yield Planned(path_of_description(edition), "", partial(_opensearch, edition))
        shells = publication.rendered.shells
        for pages in _pages(edition):
            yield Planned(pages.name, pages.depends, partial(_stamped, edition, shells, pages))
        yield Planned(f"{prefix}people", marks.network, partial(_people, edition))
        if edition.language == edition.default:
            yield Planned("aliases", None, partial(_aliases, edition))
        yield from exports(edition)


def _pages(edition: Edition) -> Iterator[PlannedPages]:
    cards = Cards(edition)
    return chain(
        releases(edition, cards),
        home(edition),
        archive(edition, cards),
        topics(edition, cards),
        types(edition, cards),
        departments(edition, cards),
        network(edition),
        corrections(edition),
        calendar(edition),
        subscribe(edition),
        legal(edition),
        notices(edition),
        search(edition),
    )


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


def _stamped(edition: Edition, shells: Shells, planned: PlannedPages) -> Outputs:
    for page in planned.make():
        yield page.address, stamp(edition, shells, page)


def _people(edition: Edition) -> Outputs:
    yield people_file(edition)


def _list_of_feeds(edition: Edition) -> Outputs:
    yield path_of_list(edition), opml(edition, [of_notices(edition)])


def _opensearch(edition: Edition) -> Outputs:
    yield path_of_description(edition), description(edition)


def _schemas(site_url: str) -> Outputs:
    for name, schema in schemas(site_url).items():
        yield f"schema/{name}", json_file(schema)


def _form(publication: Publication) -> Outputs:
    """The form in the browser, where the settings have one and it is installed."""
    repo, room, as_of = publication.repo, publication.room, publication.as_of
    yield from form(repo, room, as_of, publication.site_url, publication.drafts)


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
