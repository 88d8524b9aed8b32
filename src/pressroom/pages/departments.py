"""The bodies: as a tree, and each with who speaks for it and what it issued."""

from collections.abc import Iterator, Mapping
from functools import partial

from pressroom.feeds.discovery import discovered, in_formats
from pressroom.feeds.subjects import of_department
from pressroom.model.edition import Edition
from pressroom.model.network import Department, Role, Spokesperson, Term
from pressroom.model.release import Release
from pressroom.pages.cards import Cards
from pressroom.pages.listing import Listing, listings, numbered
from pressroom.pages.page import Kind, Page, Planned, base_of
from pressroom.pages.templates import fill
from pressroom.text.collation import collation_key, name_key
from pressroom.text.interface import Interface

Speaker = tuple[Spokesperson, Term]
Named = tuple[tuple[str, str], ...]


def departments(edition: Edition) -> Iterator[Planned]:
    """The tree, then every body, those that ended too."""
    predecessors = _predecessors(edition)
    cards = Cards(edition)
    yield partial(_tree, edition)
    for body in edition.room.departments.values():
        releases = edition.by_department.get(body.id, ())
        for listing in listings(edition, releases, edition.department_address(body)):
            yield partial(_body, edition, body, listing, predecessors.get(body.id, ()), cards)


def _tree(edition: Edition) -> Page:
    words = Interface(edition.language)
    address = f"{edition.prefix}departments/"
    bodies = edition.room.departments.values()
    main = fill(
        "departments.html",
        edition,
        base_of(address),
        trail=((words["home"], edition.prefix),),
        roots=_existing(edition, edition.room.children.get(None, ())),
        below={
            id_: _existing(edition, children)
            for id_, children in edition.room.children.items()
            if id_ is not None
        },
        former=sorted(
            (body for body in bodies if body.until and body.until < edition.today),
            key=lambda body: collation_key(body.name[edition.language]),
        ),
        counts={body.id: len(edition.by_department.get(body.id, ())) for body in bodies},
    )
    return Page(
        address=address,
        kind=Kind.DEPARTMENT,
        language=edition.language,
        title=words["departments"],
        description=words["departments_summary"],
        main=main,
        others=edition.elsewhere("departments/"),
        feeds=discovered(edition),
    )


def _body(
    edition: Edition,
    body: Department,
    listing: Listing[Release],
    predecessors: tuple[Department, ...],
    cards: Cards,
) -> Page:
    words = Interface(edition.language)
    room = edition.room
    name = body.name[edition.language]
    root = f"{edition.prefix}departments/"
    parent = room.departments.get(body.parent or "")
    terms = [(person, term) for person in body.spokespersons for term in person.terms]
    nearest = of_department(edition, body)
    main = fill(
        "department.html",
        edition,
        base_of(listing.address),
        trail=((words["home"], edition.prefix), (words["departments"], root)),
        body=body,
        listing=listing,
        cards=cards.listed(listing.entries, 3, base_of(listing.address)),
        speaking=_speaking(edition, body) if body.exists_on(edition.today) else [],
        later=_by_start([pair for pair in terms if pair[1].from_ > edition.today]),
        before=_by_start(
            [pair for pair in terms if pair[1].until and pair[1].until < edition.today]
        ),
        above=parent,
        below=_existing(edition, room.children.get(body.id, ())),
        successors=_named(edition, [room.departments.get(id_) for id_ in body.successors]),
        predecessors=_named(edition, predecessors),
        feeds=in_formats(edition, nearest),
    )
    return Page(
        address=listing.address,
        kind=Kind.DEPARTMENT,
        language=edition.language,
        title=numbered(name, listing, edition.language),
        description=words.filled("department_summary", name=name),
        main=main,
        others={} if listing.number else edition.elsewhere(f"departments/{body.id}/"),
        feeds=discovered(edition, nearest),
    )


def _existing(edition: Edition, bodies: tuple[Department, ...]) -> tuple[Department, ...]:
    """The bodies that have not ended; one that is still to begin is shown."""
    return tuple(body for body in bodies if not body.until or body.until >= edition.today)


def _speaking(edition: Edition, body: Department) -> list[Speaker]:
    """Who may speak today: by right, and within one right by given name."""
    order = list(Role)

    def key(speaker: Speaker) -> tuple[int, object]:
        person, term = speaker
        return order.index(term.role), name_key(person.name)

    return sorted(body.speaking_on(edition.today), key=key)


def _by_start(speakers: list[Speaker]) -> list[Speaker]:
    return sorted(speakers, key=lambda pair: pair[1].from_, reverse=True)


def _named(edition: Edition, bodies: "list[Department | None] | tuple[Department, ...]") -> Named:
    return tuple(
        (body.name[edition.language], edition.department_address(body)) for body in bodies if body
    )


def _predecessors(edition: Edition) -> Mapping[str, tuple[Department, ...]]:
    found: dict[str, tuple[Department, ...]] = {}
    for body in edition.room.departments.values():
        for successor in body.successors:
            found[successor] = (*found.get(successor, ()), body)
    return found
