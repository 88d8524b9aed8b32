"""What can be found: the hand-written pages, notices and releases of an edition."""

import re
from bisect import insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass
from datetime import date, datetime
from enum import IntEnum
from itertools import chain
from operator import attrgetter

from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.hand_written import HandWritten
from pressroom.model.moment import beginning_of
from pressroom.model.release import Release, Type
from pressroom.model.rendition import Rendition
from pressroom.store.digest import digest
from pressroom.text.dates import short_day
from pressroom.text.interface import Interface

_TARGET = re.compile(r"\]\([^)\n]*\)")
"""Where a link leads, in Markdown: an address is no text."""
_HEADING = re.compile(r"^# +(.+?) *#* *$", re.MULTILINE)


class Place(IntEnum):
    """Where in a document a word stands; what stands higher weighs more."""

    TEXT = 0
    SUMMARY = 1
    ABOUT = 2
    TITLE = 3


@dataclass(frozen=True, slots=True)
class Card:
    """What a result shows, as the card of a listing; what the search page can name is an id.

    `address` is relative to the site's root; `kind` a type, `page` or `notice`; `badge` is
    `withdrawn` or `correction`; `day` as people read it, `moment` as machines do (ISO 8601).
    """

    address: str
    title: str
    summary: str
    kind: str
    department: str = ""
    day: str = ""
    moment: str = ""
    badge: str = ""


@dataclass(frozen=True, slots=True)
class Facets:
    """By what results are filtered: ids, and the day as days since 1970; empty where there is none.

    `departments` are the body that issues, those that join in, and all above them.
    """

    departments: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    type: str = ""
    day: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """One thing that is found: its texts by the place in which they stand, and what it shows."""

    texts: tuple[tuple[Place, str], ...]
    card: Card
    facets: Facets


@dataclass(frozen=True, slots=True)
class Page:
    """A page that somebody wrote by hand, and its card; a notice became public at a moment."""

    page: HandWritten
    card: Card
    public_from: datetime | None = None


Source = Release | Page
"""What a document is made of."""


@dataclass(frozen=True, slots=True)
class Planned:
    """What can be found in an edition: `pages`, and what is `dated`, the oldest first."""

    pages: tuple[Page, ...]
    dated: tuple[Source, ...]


def planned(edition: Edition) -> Planned:
    """Everything that can be found in `edition`."""
    room = edition.room
    notices = {notice.path: notice for notice in edition.notices}
    dated: list[Source] = [*edition.releases]
    pages: list[Page] = []
    for page in room.hand_written:
        if page.path in notices:
            notice = notices[page.path]
            at = edition.notice_address(notice)
            day = notice.published
            shown = (short_day(day, edition.language), day.isoformat())
            card = Card(at, notice.title, notice.description, "notice", "", *shown)
            moment = beginning_of(day, room.settings.timezone)
            insort(dated, Page(page, card, moment), key=attrgetter("public_from"))
        elif page.published is None and _language(edition, page) == edition.language:
            at = address.of_file(page.path, edition.default) or ""
            heading = _HEADING.search(page.body.markdown)
            if heading:
                pages.append(Page(page, Card(at, heading[1], "", "page")))
    return Planned(tuple(pages), tuple(dated))


def documents(edition: Edition, sources: Iterable[Source]) -> list[Document]:
    """The documents that are made of `sources`."""
    named = _Named(edition)
    return [
        _of_release(named, source) if isinstance(source, Release) else _of_page(source)
        for source in sources
    ]


def key_of(edition: Edition, sources: Sequence[Source]) -> str:
    """The digest of all that the documents of `sources` depend on, but for the library's code.

    That is the edition, the files by their own digests, where they stand and when they became
    public, and what the documents say of bodies, topics and spokespersons.
    """
    language = edition.language
    releases = [source for source in sources if isinstance(source, Release)]
    parts = [language, edition.default]
    parts += [
        f"{release.path}\0{release.digest}\0{release.public_from.toordinal()}"
        for release in releases
    ]
    if language != edition.default:
        parts += [release.translations[language].digest for release in releases]
    for source in sources:
        if isinstance(source, Page):
            parts += (source.page.path, source.page.digest, *astuple(source.card))
    bodies = {release.department for release in releases}
    bodies.update(chain.from_iterable(release.co_departments for release in releases))
    topics = set(chain.from_iterable(release.topics for release in releases))
    people = {release.spokesperson for release in releases if release.spokesperson}
    named = _Named(edition)
    parts.append(repr([(id_, named.body(id_)) for id_ in sorted(bodies)]))
    parts.append(repr([(id_, named.topic(id_)) for id_ in sorted(topics)]))
    parts.append(repr([(id_, named.person(id_)) for id_ in sorted(people)]))
    return digest("\0".join(parts))


class _Named:
    """What documents of an edition say of bodies, topics and people, by their ids."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.types = {type_: Interface(edition.language)[type_] for type_ in Type}
        self._bodies: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}

    def body(self, id_: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Its names; and the ids of those above it."""
        if id_ not in self._bodies:
            room, language = self.edition.room, self.edition.language
            body = room.departments[id_]
            names = (body.name[language], body.abbreviation or "")
            above = tuple(up.id for up in room.above(body))
            self._bodies[id_] = tuple(filter(None, names)), above
        return self._bodies[id_]

    def topic(self, id_: str) -> str:
        """Its name."""
        return self.edition.room.topics[id_].named(self.edition.language)

    def person(self, id_: str | None) -> str:
        """The name; empty for nobody."""
        person = self.edition.room.spokespersons.get(id_) if id_ else None
        return person.name if person else ""


def _language(edition: Edition, page: HandWritten) -> str:
    default, *others = edition.room.settings.languages
    below = page.path.removeprefix(f"{address.CONTENT}/")
    return next((tag for tag in others if below.startswith(address.edition(tag, default))), default)


def _of_page(source: Page) -> Document:
    card = source.card
    text = _TARGET.sub("] ", source.page.body.markdown)
    texts = ((Place.TITLE, card.title), (Place.SUMMARY, card.summary), (Place.TEXT, text))
    if not card.moment:
        return Document(texts, card, Facets())
    day = date.fromisoformat(card.moment)
    return Document(((Place.ABOUT, _in_digits(day)), *texts), card, Facets(day=_days(day)))


def _of_release(named: _Named, release: Release) -> Document:
    edition = named.edition
    shown = edition.rendition(release)
    day = release.public_from.date()
    card = Card(
        edition.address(release),
        shown.title.text,
        "" if release.removed else shown.summary.text,
        release.type,
        release.department,
        short_day(day, edition.language),
        day.isoformat(),
        "withdrawn" if release.withdrawn else "correction" if release.corrections else "",
    )
    issuing = (release.department, *release.co_departments)
    above = [up for id_ in issuing for up in named.body(id_)[1]]
    facets = Facets(
        tuple(dict.fromkeys([*issuing, *above])),
        release.topics,
        str(release.type),
        _days(day),
    )
    return Document(tuple(_texts(named, shown)), card, facets)


_EPOCH = 719_163
"""The ordinal of 1 January 1970."""


def _in_digits(day: date) -> str:
    """`05/02/2026`: what was published on a day is found as what names it."""
    return f"{day:%d/%m/%Y}"


def _days(day: date) -> int:
    """Days since 1970."""
    return day.toordinal() - _EPOCH


def _texts(named: _Named, shown: Rendition) -> Iterator[tuple[Place, str]]:
    """What the release's page says; of a removed text that is its title, and why it is gone."""
    release = shown.release
    yield Place.TITLE, shown.title.text
    yield Place.ABOUT, named.types[release.type]
    yield Place.ABOUT, _in_digits(release.public_from)
    withdrawal = shown.withdrawal
    if withdrawal:
        yield Place.TEXT, withdrawal.text
    if release.removed:
        return
    for about in _about(named, release):
        yield Place.ABOUT, about
    yield Place.SUMMARY, shown.summary.text
    yield Place.TEXT, _TARGET.sub("] ", shown.body.markdown)
    for question, answer in shown.questions:
        yield Place.TEXT, question.text
        yield Place.TEXT, answer.text
    for picture in shown.pictures:
        yield Place.TEXT, picture.alt.text
        if picture.caption:
            yield Place.TEXT, picture.caption.text
    for attachment in shown.attachments:
        yield Place.TEXT, attachment.title.text
    for _, note in shown.corrections:
        yield Place.TEXT, note.text


def _about(named: _Named, release: Release) -> Iterator[str]:
    if release.number:
        yield release.number
    for id_ in (release.department, *release.co_departments):
        yield from named.body(id_)[0]
    yield from map(named.topic, release.topics)
    yield from release.places
    person = named.person(release.spokesperson)
    if person:
        yield person
