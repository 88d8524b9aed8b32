"""The search page: the form and the row that `search.js` fills from the index."""

from collections.abc import Iterator
from functools import partial
from itertools import groupby

from pressroom.feeds.discovery import discovered
from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.network import Department, Level
from pressroom.model.release import Type
from pressroom.pages.page import Kind, Page, PlannedPages, alone, base_of
from pressroom.pages.templates import fill
from pressroom.store.digest import digest
from pressroom.text.interface import Interface
from pressroom.text.languages import own_name

BELOW = "search/"

_WAYS = (("archive", "releases/"), ("by_topic", "topics/"), ("by_body", "departments/"))
"""Where those go who cannot search or find nothing."""

_EXAMPLES = (
    ("search_plain", "search_plain_finds"),
    ("search_phrase", "search_phrase_finds"),
    ("search_without", "search_without_finds"),
    ("search_number", "search_number_finds"),
    ("search_date", "search_date_finds"),
)
"""What can be typed, and what it finds; shown while nothing is."""

_SCRIPTS = (
    "asked",
    *("search-bodies", "search-choices", "search-dates", "search-filters", "search-found"),
    *("search-index", "search-marks", "search-names", "search-query", "search-result"),
    *("words", "fold"),
)
"""What `search.js` needs from the start: a browser fetches them all at once."""


def search(edition: Edition) -> Iterator[PlannedPages]:
    """The one page."""
    issuing = repr(
        (sorted(edition.by_department), sorted(edition.by_type), sorted(edition.by_year))
    )
    known = digest(edition.marks.bodies, issuing)
    yield alone(edition.prefix + BELOW, known, partial(_page, edition))


def _page(edition: Edition) -> Page:
    words = Interface(edition.language)
    prefix = edition.prefix
    at = f"{prefix}{BELOW}"
    settings = edition.room.settings
    main = fill(
        "search.html",
        edition,
        base_of(at),
        trail=((words["home"], prefix),),
        root=f"{at}index/",
        ways=[(words[name], f"{prefix}{below}") for name, below in _WAYS],
        choices=_issuing(edition),
        topics=[(topic.id, topic.named(edition.language)) for topic in settings.topics],
        types=[(type_, words[type_]) for type_ in Type if type_ in edition.by_type],
        languages=[
            (tag, own_name(tag), address.edition(tag, edition.default) + BELOW)
            for tag in settings.languages
        ],
        years=sorted(edition.by_year, reverse=True),
        scripts=_SCRIPTS,
        examples=[(words[typed], words[finds]) for typed, finds in _EXAMPLES],
    )
    return Page(
        address=at,
        kind=Kind.SEARCH,
        language=edition.language,
        title=words["search"],
        description=words["search_summary"],
        main=main,
        others=edition.elsewhere(BELOW),
        feeds=discovered(edition),
    )


def _issuing(edition: Edition) -> tuple[tuple[Level, tuple[Department, ...]], ...]:
    """The bodies of which there are releases, or of bodies below them, by level."""
    room = edition.room
    issuing = set(edition.by_department)
    above = {up.id for id_ in issuing for up in room.above(room.departments[id_])}
    bodies = [body for body in room.departments.values() if body.id in issuing | above]
    order = list(Level)
    bodies.sort(key=lambda body: order.index(body.level))
    by_level = groupby(bodies, key=lambda body: body.level)
    return tuple((level, tuple(some)) for level, some in by_level)
