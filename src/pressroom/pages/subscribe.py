"""How to subscribe: which feed is for whom, and how a feed comes into a reader."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from pressroom.feeds.discovery import Discovered, discovered
from pressroom.model.edition import Edition
from pressroom.model.network import Department
from pressroom.pages.feed_links import Offered, offered
from pressroom.pages.page import Kind, Page, Planned, base_of
from pressroom.pages.rubric import Rubrics
from pressroom.pages.templates import fill
from pressroom.pages.topics import all_topics
from pressroom.pages.types import all_types
from pressroom.text.collation import collation_key
from pressroom.text.interface import Interface

BELOW = "subscribe/"


@dataclass(frozen=True, slots=True)
class Need:
    """What somebody wants to hear of: its feed, or what to do to choose one.

    `address` is that of the page that shows the same, or where to choose: relative to the site's
    root, or a place in this page (`#topics`).
    """

    name: str
    text: str
    address: str
    feed: Offered | None
    action: str


@dataclass(frozen=True, slots=True)
class Table:
    """Feeds of one kind, each with the address of the page that shows the same.

    `id` is its place in the page, `column` what stands above the names.
    """

    id: str
    heading: str
    column: str
    rows: tuple[tuple[str, str, Offered], ...]


def subscribe(edition: Edition) -> Iterator[Planned]:
    """The one page on subscribing."""
    yield partial(_page, edition)


def _page(edition: Edition) -> Page:
    words = Interface(edition.language)
    address = edition.prefix + BELOW
    main = fill(
        "subscribe.html",
        edition,
        base_of(address),
        trail=((words["home"], edition.prefix),),
        needs=_needs(edition),
        tables=[table for table in _tables(edition) if table.rows],
        opml=f"{edition.prefix}feeds/index.opml",
        kept=edition.room.settings.feeds.items,
    )
    return Page(
        address=address,
        kind=Kind.SUBSCRIBE,
        language=edition.language,
        title=words["subscribe"],
        description=words["subscribe_summary"],
        main=main,
        others=edition.elsewhere(BELOW),
        feeds=discovered(edition),
    )


def _needs(edition: Edition) -> tuple[Need, ...]:
    words = Interface(edition.language)

    def followed(id_: str, below: str, feed: Offered | None = None) -> Need:
        name = words[f"need_{id_}"]
        feed = feed or offered(edition, id_, name)
        return Need(name, words[f"need_{id_}_text"], edition.prefix + below, feed, "")

    def chosen(id_: str, address: str) -> Need:
        name, text = words[f"need_{id_}"], words[f"need_{id_}_text"]
        return Need(name, text, address, None, words[f"need_{id_}_action"])

    return (
        followed("all", "releases/"),
        followed("urgent", "types/urgent/"),
        chosen("body", "#bodies"),
        chosen("topic", "#topics"),
        chosen("type", "#types"),
        followed("corrections", "corrections/"),
        followed("notices", "notices/", _notices(edition)),
        chosen("events", f"{edition.prefix}calendar/"),
    )


def _notices(edition: Edition) -> Offered:
    """The feed of notices, which MkDocs makes, and as RSS alone."""
    name = Interface(edition.language)["need_notices"]
    path = f"{edition.prefix}feeds/notices.rss"
    return Offered(name, (("RSS", Discovered(name, "application/rss+xml", path)),))


def _tables(edition: Edition) -> Iterator[Table]:
    words = Interface(edition.language)
    yield _of_rubrics(edition, "topics", words["by_topic"], all_topics(edition))
    yield _of_rubrics(edition, "types", words["by_type"], all_types(edition))
    for id_, heading, over in (("bodies", "by_body", False), ("former", "former", True)):
        bodies = (
            body
            for body in edition.room.departments.values()
            if bool(body.until and body.until < edition.today) is over
        )
        yield _of_bodies(edition, id_, words[heading], bodies)


def _of_rubrics(edition: Edition, id_: str, heading: str, rubrics: Rubrics) -> Table:
    return Table(
        id_,
        heading,
        rubrics.title,
        tuple(
            (rubric.name, edition.prefix + rubric.below, rubric.feed) for rubric in rubrics.every
        ),
    )


def _of_bodies(edition: Edition, id_: str, heading: str, bodies: Iterable[Department]) -> Table:
    """Bodies in the order in which Vietnamese readers look them up."""
    named = sorted(
        ((body.name[edition.language], body) for body in bodies),
        key=lambda pair: collation_key(pair[0]),
    )
    return Table(
        id_,
        heading,
        Interface(edition.language)["departments"],
        tuple(
            (name, edition.department_address(body), _of_body(edition, name, body))
            for name, body in named
        ),
    )


def _of_body(edition: Edition, name: str, body: Department) -> Offered:
    return offered(edition, f"departments/{body.id}", name)
