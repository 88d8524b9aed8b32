"""The page of one release."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import NamedTuple

from markupsafe import Markup

from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.marks import Planned
from pressroom.model.release import Release
from pressroom.model.rendition import Rendition
from pressroom.pages.cards import Cards
from pressroom.pages.files import Picture, attachments, pictures
from pressroom.pages.legal_basis import legal_basis
from pressroom.pages.page import Kind, Page, PlannedPages, base_of
from pressroom.pages.related import Related
from pressroom.pages.templates import fill
from pressroom.pages.voices import voices
from pressroom.qr.codes import Codes
from pressroom.store.digest import digest
from pressroom.text.dates import month_name
from pressroom.text.interface import Interface
from pressroom.text.languages import own_name

TOGETHER = 32
"""Releases whose pages are made together."""


class Shared(NamedTuple):
    """What the pages of an edition's releases share."""

    cards: Cards
    related: Related
    codes: Codes


def shared(edition: Edition, cards: Cards) -> Shared:
    """What all pages of the releases of `edition` share, made once."""
    return Shared(cards, Related(edition), Codes(_longest(edition)))


def _longest(edition: Edition) -> int:
    """Characters of the longest address of a release."""
    addresses = (edition.url(edition.address(release)) for release in edition.releases)
    return max(map(len, addresses), default=0)


def releases(edition: Edition, cards: Cards) -> Iterator[PlannedPages]:
    """The pages of all releases of an edition, in every language in which it shows them."""
    common = shared(edition, cards)
    every = edition.releases
    for start in range(0, len(every), TOGETHER):
        some = every[start : start + TOGETHER]
        name = f"{edition.prefix}releases {start}"
        known = digest(*(_depends(edition, release) for release in some), *_all_depend(edition))
        yield Planned(name, known, partial(_pages, edition, common, some))


def _all_depend(edition: Edition) -> tuple[str, ...]:
    return edition.marks.network, edition.marks.register, str(_longest(edition))


def _depends(edition: Edition, release: Release) -> str:
    """Changes with what the page shows: the release, and what it names of others."""
    marks, (previous, following) = edition.marks, edition.neighbours[release.path]
    replacement = edition.replacement(release)
    others = map(marks.named, (previous, following, replacement))
    return " ".join((marks.of(release), *others, marks.before[release.path]))


def _pages(edition: Edition, common: Shared, some: Iterable[Release]) -> Iterator[Page]:
    for release in some:
        for language in edition.languages_of(release):
            yield release_page(edition, common, release, language)


def release_page(edition: Edition, common: Shared, release: Release, text: str) -> Page:
    """The page of `release` in the language `text`, in the frame of `edition`."""
    here = address.release(release.key, text, edition.default)
    base = base_of(here)
    shown = Rendition(release, text, edition.default)
    language = edition.language
    department = edition.room.departments[release.department]
    replacement = edition.replacement(release)
    previous, following = edition.neighbours[release.path]
    others = _others(edition, release, text)
    shown_pictures = pictures(edition, shown)
    then, now, body = voices(edition, release)
    named = {other.path for other in (replacement, previous, following) if other}
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
        pictures=shown_pictures,
        attachments=attachments(edition, shown),
        replacement=replacement and common.cards.item(replacement),
        original_address=address.release(release.key, edition.default, edition.default),
        speaker=then and common.cards.speaker(*then, base),
        former=then if now else None,
        speaks_now=now and common.cards.speaker(*now, base),
        answering=None if body is department else body,
        press_contact=common.cards.press_contact(body, base),
        topics=[
            (edition.room.topics[id_].named(language), edition.topic_address(id_))
            for id_ in dict.fromkeys(release.topics)
        ],
        others=[(own_name(tag), at, tag) for tag, at in others.items()],
        legal=legal_basis(edition, release),
        draft=release.draft_below(base),
        previous=previous and common.cards.item(previous),
        next=following and common.cards.item(following),
        related=[]
        if release.removed
        else [common.cards.item(other) for other in common.related.to(release, named)],
        spoken=text not in {language, shown.body_language},
        qr="" if release.removed else common.codes.qr(edition.url(here)),
        plain_text=f"{here}{address.PLAIN_TEXT}",
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
        feeds=common.cards.feeds(department),
        open_graph=_open_graph(edition, release, shown_pictures),
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


def _open_graph(edition: Edition, release: Release, shown: list[Picture]) -> dict[str, str]:
    graph = {
        "og:type": "article",
        "article:published_time": release.public_from.isoformat(),
        "article:modified_time": release.updated.isoformat(),
    }
    if shown:
        graph["og:image"] = edition.url(shown[0].file)
        graph["og:image:alt"] = shown[0].alt.text
    return graph
