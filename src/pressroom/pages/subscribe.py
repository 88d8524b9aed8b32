"""How to subscribe: which feed is for whom, and how a feed comes into a reader."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from pressroom.feeds.discovery import Discovered, discovered, discovered_notices, in_formats
from pressroom.feeds.subjects import Subject, of_all, of_corrections, of_department, of_urgent
from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.network import Department
from pressroom.model.release import Type
from pressroom.pages.page import Kind, Page, PlannedPages, alone, base_of
from pressroom.pages.rubric import Rubrics
from pressroom.pages.templates import fill
from pressroom.pages.topics import all_topics
from pressroom.pages.types import all_types
from pressroom.store.digest import digest
from pressroom.text.interface import Interface

BELOW = "subscribe/"


@dataclass(frozen=True, slots=True)
class Need:
    """What somebody wants to hear of: its feed in its formats, or what to do to choose one.

    `address` is that of the page that shows the same, or where to choose: relative to the site's
    root, or a place in this page (`#topics`).
    """

    name: str
    text: str
    address: str
    feeds: tuple[Discovered, ...] = ()
    action: str = ""


class Row(NamedTuple):
    """A feed in its formats, with the address of the page that shows the same."""

    name: str
    address: str
    feeds: tuple[Discovered, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Feeds of one kind: `id` is its place in the page, `column` what stands above the names."""

    id: str
    heading: str
    column: str
    rows: tuple[Row, ...]


def subscribe(edition: Edition) -> Iterator[PlannedPages]:
    """The one page on subscribing."""
    known = digest(edition.marks.bodies, edition.marks.register)
    yield alone(edition.prefix + BELOW, known, partial(_page, edition))


def _page(edition: Edition) -> Page:
    words = Interface(edition.language)
    here = edition.prefix + BELOW
    main = fill(
        "subscribe.html",
        edition,
        base_of(here),
        trail=((words["home"], edition.prefix),),
        needs=_needs(edition),
        tables=[table for table in _tables(edition) if table.rows],
        opml=f"{edition.prefix}feeds/index.opml",
        kept=edition.room.settings.feeds.items,
    )
    return Page(
        address=here,
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

    def followed(id_: str, page: str, feeds: tuple[Discovered, ...]) -> Need:
        return Need(words[f"need_{id_}"], words[f"need_text_{id_}"], page, feeds)

    def chosen(id_: str, page: str) -> Need:
        name, text = words[f"need_{id_}"], words[f"need_text_{id_}"]
        return Need(name, text, page, action=words[f"need_action_{id_}"])

    def of(subject: Subject) -> tuple[Discovered, ...]:
        return in_formats(edition, subject)

    notices = address.notices(edition.language, edition.default)
    return (
        followed("all", f"{edition.prefix}releases/", of(of_all(edition))),
        followed("urgent", edition.type_address(Type.URGENT), of(of_urgent(edition))),
        chosen("body", "#bodies"),
        chosen("topic", "#topics"),
        chosen("type", "#types"),
        followed("corrections", f"{edition.prefix}corrections/", of(of_corrections(edition))),
        followed("notices", notices, discovered_notices(edition)),
        chosen("events", f"{edition.prefix}calendar/"),
    )


def _tables(edition: Edition) -> Iterator[Table]:
    words = Interface(edition.language)
    yield _of_rubrics(edition, "topics", words["by_topic"], all_topics(edition))
    yield _of_rubrics(edition, "types", words["by_type"], all_types(edition))
    yield _of_bodies(edition, "bodies", words["by_body"], edition.living)
    yield _of_bodies(edition, "former", words["former"], edition.former)


def _of_rubrics(edition: Edition, id_: str, heading: str, rubrics: Rubrics) -> Table:
    rows = (
        Row(rubric.name, rubric.subject.home, in_formats(edition, rubric.subject))
        for rubric in rubrics.every
    )
    return Table(id_, heading, rubrics.title, tuple(rows))


def _of_bodies(edition: Edition, id_: str, heading: str, bodies: Iterable[Department]) -> Table:
    rows = (
        Row(
            body.name[edition.language],
            edition.department_address(body),
            in_formats(edition, of_department(edition, body)),
        )
        for body in bodies
    )
    return Table(id_, heading, Interface(edition.language)["departments"], tuple(rows))
