"""The page of one release."""

from collections.abc import Iterable, Iterator
from functools import cached_property, partial

from markupsafe import Markup

from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.planned import Planned
from pressroom.model.release import Release
from pressroom.model.rendition import Rendition
from pressroom.pages.cards import Cards
from pressroom.pages.files import Picture, attachments, pictures
from pressroom.pages.legal_basis import legal_basis
from pressroom.pages.page import Kind, Page, PlannedPages, base_of
from pressroom.pages.related import Related
from pressroom.pages.root import ROOT
from pressroom.pages.templates import fill
from pressroom.pages.voices import voices
from pressroom.qr.codes import Codes
from pressroom.store.digest import digest
from pressroom.text.languages import own_name

TOGETHER = 32
"""Releases whose pages are made together."""


class Shared:
    """What the pages of an edition's releases share, made when a page asks for it."""

    def __init__(self, edition: Edition, cards: Cards) -> None:
        self._edition = edition
        self.cards = cards

    @cached_property
    def related(self) -> Related:
        """What is on the same matter."""
        return Related(self._edition)

    @cached_property
    def codes(self) -> Codes:
        """The QR codes, which are of one size."""
        return Codes(self.longest)

    @cached_property
    def longest(self) -> int:
        """Characters of the longest address of a release."""
        edition = self._edition
        return max((len(edition.url(edition.address(one))) for one in edition.releases), default=0)


def releases(edition: Edition, cards: Cards) -> Iterator[PlannedPages]:
    """The pages of all releases of an edition, in every language in which it shows them."""
    common = Shared(edition, cards)
    every, marks = edition.releases, edition.marks
    all_depend = (marks.bodies, marks.register, str(common.codes.side))
    older = ""
    for start in range(0, len(every), TOGETHER):
        some = every[start : start + TOGETHER]
        name = f"{edition.prefix}releases {start}"
        known = digest(older, *(_depends(edition, release) for release in some), *all_depend)
        yield Planned(name, known, partial(_pages, edition, common, some))
        older = digest(older, *map(marks.named, some))


def _depends(edition: Edition, release: Release) -> str:
    """Changes with what the page shows: the release, and whom it names, but not what is related.

    That is found among those before it.
    """
    marks, (previous, following) = edition.marks, edition.neighbours[release.path]
    others = map(marks.named, (previous, following, edition.replacement(release)))
    return "\n".join((marks.of(release), marks.voices(release), *others))


def _pages(edition: Edition, common: Shared, some: Iterable[Release]) -> Iterator[Page]:
    for release in some:
        for language in edition.languages_of(release):
            yield release_page(edition, common, release, language)


def release_page(edition: Edition, common: Shared, release: Release, text: str) -> Page:
    """The page of `release` in the language `text`, in the frame of `edition`."""
    here = address.release(release.key, text, edition.default)
    shown = Rendition(release, text, edition.default)
    language = edition.language
    department = edition.room.departments[release.department]
    cards = common.cards
    replacement = edition.replacement(release)
    previous, following = edition.neighbours[release.path]
    others = _others(edition, release, text)
    shown_pictures = pictures(edition, shown)
    named = {other.path for other in (replacement, previous, following) if other}
    main = fill(
        "release.html",
        edition,
        base_of(here),
        release=release,
        shown=shown,
        breadcrumbs=cards.way_to_month(*release.month),
        department=department.name[language],
        department_address=edition.department_address(department),
        together=[
            (body.name[language], edition.department_address(body))
            for body in map(edition.room.departments.get, release.departments[1:])
            if body
        ],
        body=Markup("" if release.removed else shown.body.based(ROOT)),  # noqa: S704 (markup's own)
        pictures=shown_pictures,
        attachments=attachments(edition, shown),
        replacement=replacement and cards.item(replacement),
        original_address=address.release(release.key, edition.default, edition.default),
        whom_to_call=cards.whom_to_call(voices(edition, release), department),
        badges=cards.badges(release),
        kind=cards.kind(release.type, dict.fromkeys(release.topics)),
        others=[(own_name(tag), at, tag) for tag, at in others.items()],
        legal=legal_basis(edition, release),
        draft=release.draft_below(ROOT),
        previous=previous and cards.item(previous),
        next=following and cards.item(following),
        related=[]
        if release.removed
        else [cards.line(other) for other in common.related.to(release, named)],
        spoken=text not in {language, shown.body_language},
        qr="" if release.removed else common.codes.qr(edition.url(here)),
        plain_text=address.PLAIN_TEXT,
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
        open_graph=_open_graph(edition, release, shown_pictures),
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
