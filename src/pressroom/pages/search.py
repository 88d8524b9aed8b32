"""The search page: the form and the row that `search.js` fills from the index."""

from collections.abc import Iterator
from functools import partial
from itertools import groupby

from pressroom.model.edition import Edition
from pressroom.model.network import Department, Level
from pressroom.pages.page import Kind, Page, Planned, base_of
from pressroom.pages.templates import fill
from pressroom.text.interface import Interface

BELOW = "search/"


def search(edition: Edition) -> Iterator[Planned]:
    """The one page."""
    yield partial(_page, edition)


def _page(edition: Edition) -> Page:
    words = Interface(edition.language)
    at = f"{edition.prefix}{BELOW}"
    topics = edition.room.settings.topics
    main = fill(
        "search.html",
        edition,
        base_of(at),
        trail=((words["home"], edition.prefix),),
        root=f"{at}index/",
        archive=f"{edition.prefix}releases/",
        choices=_issuing(edition),
        topics=[(topic.id, topic.named(edition.language)) for topic in topics],
        types=[(type_, words[type_]) for type_ in edition.by_type],
    )
    return Page(
        address=at,
        kind=Kind.SEARCH,
        language=edition.language,
        title=words["search"],
        description=words["search_summary"],
        main=main,
        others=edition.elsewhere(BELOW),
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
