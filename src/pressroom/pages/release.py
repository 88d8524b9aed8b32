"""The page of one release."""

import posixpath
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from markupsafe import Markup

from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.network import Department, Spokesperson, Term
from pressroom.model.release import Release
from pressroom.model.rendition import Rendition, Said, ShownPicture
from pressroom.pages.cards import Cards
from pressroom.pages.items import item
from pressroom.pages.page import Kind, Page, Planned, base_of
from pressroom.pages.templates import fill
from pressroom.text.dates import month_name
from pressroom.text.interface import Interface
from pressroom.text.languages import own_name
from pressroom.text.sizes import size


class File(NamedTuple):
    """An attachment as it is offered: `file` below the site's root."""

    file: str
    title: Said
    kind: str
    size: str
    role: str | None


class Picture(NamedTuple):
    """A picture as it is shown, with its size in pixels where that is known."""

    file: str
    alt: Said
    caption: Said | None
    credit: Said | None
    license: str | None
    size: tuple[int, int] | None


class Neighbour(NamedTuple):
    """The department's release before or after this one."""

    address: str
    title: Said


class Basis(NamedTuple):
    """A document that the release rests on, with what became of it."""

    number: str
    title: str | None
    url: str | None
    status: str


def releases(edition: Edition) -> Iterator[Planned]:
    """The pages of all releases of an edition; with the default one, those in text languages."""
    cards = Cards(edition)
    for release in edition.releases:
        yield partial(release_page, edition, release, cards, edition.language)
        if edition.language == edition.default:
            for tag in _text_languages(edition, release):
                yield partial(release_page, edition, release, cards, tag)


def _text_languages(edition: Edition, release: Release) -> Iterator[str]:
    """The languages without an edition in which the release stands."""
    if not release.removed:
        for tag in edition.room.settings.text_languages:
            if tag in release.translations:
                yield tag


def release_page(edition: Edition, release: Release, cards: Cards, text: str) -> Page:
    """The page of `release` in the language `text`, in the frame of `edition`.

    `cards` are shared by all pages of the edition.
    """
    here = address.release(release.key, text, edition.default)
    base = base_of(here)
    shown = Rendition(release, text, edition.default)
    language = edition.language
    department = edition.room.departments[release.department]
    replacement = edition.replacement(release)
    previous, following = edition.neighbours[release.path]
    others = _others(edition, release, text)
    voice = _voice(edition, release, department)
    pictures = [] if release.removed else [_picture(edition, picture) for picture in shown.pictures]
    main = fill(
        "release.html",
        edition,
        base,
        release=release,
        shown=shown,
        trail=_trail(edition, release),
        department=department.name[language],
        department_address=edition.department_address(department),
        together=[
            (body.name[language], edition.department_address(body))
            for body in map(edition.room.departments.get, release.departments[1:])
            if body
        ],
        body=Markup("" if release.removed else shown.body.based(base)),  # noqa: S704 (markup's own)
        pictures=pictures,
        attachments=[] if release.removed else _attachments(edition, shown),
        replacement=replacement and item(edition, replacement),
        original_address=address.release(release.key, edition.default, edition.default),
        speaker=cards.speaker(*voice) if voice else None,
        press_contact=cards.press_contact(department),
        topics=[edition.room.topics[id_].named(language) for id_ in dict.fromkeys(release.topics)],
        others=[(own_name(tag), at, tag) for tag, at in others.items()],
        legal=_legal(edition, release),
        draft=release.draft_below(base),
        previous=previous and _neighbour(edition, previous),
        next=following and _neighbour(edition, following),
    )
    return Page(
        address=here,
        kind=Kind.RELEASE,
        language=language,
        text_language=text,
        title=shown.title.text,
        description=shown.withdrawal.text
        if release.removed and shown.withdrawal
        else shown.summary.text,
        main=main,
        others=others,
        feeds=cards.feeds(department),
        open_graph=_open_graph(edition, release, pictures),
    )


def _trail(edition: Edition, release: Release) -> tuple[tuple[str, str], ...]:
    words = Interface(edition.language)
    year, month = release.month
    name = month_name(month, edition.language)
    root = f"{edition.prefix}releases/"
    return (
        (words["home"], edition.prefix),
        (words["releases"], root),
        (str(year), f"{root}{year}/"),
        (name[:1].upper() + name[1:], f"{root}{year}/{month:02}/"),
    )


def _others(edition: Edition, release: Release, text: str) -> dict[str, str]:
    """The addresses of the release in other languages."""
    if release.removed:
        return {}
    return {
        tag: address.release(release.key, tag, edition.default)
        for tag in (edition.default, *release.translations)
        if tag != text
    }


def _neighbour(edition: Edition, release: Release) -> Neighbour:
    return Neighbour(edition.address(release), edition.rendition(release).title)


def _picture(edition: Edition, shown: ShownPicture) -> Picture:
    return Picture(
        shown.file,
        shown.alt,
        shown.caption,
        shown.credit,
        shown.picture.license,
        edition.room.dimensions.get(shown.file),
    )


def _attachments(edition: Edition, shown: Rendition) -> list[File]:
    return [
        File(
            file.file,
            file.title,
            posixpath.splitext(file.file)[1].removeprefix(".").upper(),
            size(edition.room.files[file.file], edition.language),
            file.attachment.role,
        )
        for file in shown.attachments
    ]


def _voice(
    edition: Edition, release: Release, department: Department
) -> tuple[Spokesperson, Term] | None:
    """Who speaks for the release, with the term of its day; the one it names, else its body's."""
    day = release.published.date()
    person = edition.room.spokespersons.get(release.spokesperson or "")
    if person is None:
        return department.voice_on(day)
    term = person.term_on(day)
    return (person, term) if term else None


def _legal(edition: Edition, release: Release) -> list[Basis]:
    words = Interface(edition.language)
    found = []
    for basis in release.legal_basis:
        document = edition.room.legal.get(basis.number)
        status = ""
        if document and document.replaced_by:
            status = f"{words['replaced_by']} {document.replaced_by}"
        elif document and document.until and document.until < edition.today:
            status = words["no_longer_in_force"]
        title = basis.title or (document.title if document else None)
        found.append(
            Basis(basis.number, title, basis.url or (document.url if document else None), status)
        )
    return found


def _open_graph(edition: Edition, release: Release, pictures: list[Picture]) -> dict[str, str]:
    graph = {
        "og:type": "article",
        "article:published_time": release.public_from.isoformat(),
        "article:modified_time": release.updated.isoformat(),
    }
    if pictures:
        graph["og:image"] = edition.url(pictures[0].file)
        graph["og:image:alt"] = pictures[0].alt.text
    return graph
