"""Parts that many pages share, made once; each has `ROOT` for the way to the root."""

from collections.abc import Iterable
from datetime import date

from markupsafe import Markup

from pressroom.feeds.discovery import Discovered, discovered_nearest
from pressroom.feeds.subjects import of_department
from pressroom.model.edition import Edition
from pressroom.model.network import Department
from pressroom.model.release import Release, Type
from pressroom.pages.items import Item, item
from pressroom.pages.templates import part
from pressroom.pages.voices import Voice, Voices
from pressroom.text.dates import month_name
from pressroom.text.interface import Interface


class Cards:
    """The cards of releases, people and offices of one edition, and its departments' feeds.

    What is made is kept: ten thousand releases name a few hundred people.
    """

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._kept: dict[tuple[object, ...], Markup] = {}
        self._items: dict[str, Item] = {}
        self._feeds: dict[str, tuple[Discovered, ...]] = {}

    def listed(self, releases: Iterable[Release], level: int) -> Markup:
        """A list of cards with headings of `level`.

        The first card of each day is a place in the page (`#d-2026-04-13`), and its date says so.
        """
        seen: set[date] = set()
        cards = []
        for release in releases:
            day = release.public_from.date()
            cards.append(self._card(release, level, opens_day=day not in seen))
            seen.add(day)
        together = "".join(cards)
        return Markup(f'<ol class="pr-list pr-list--dated">\n{together}</ol>')  # noqa: S704 (made of parts)

    def item(self, release: Release) -> Item:
        """What a card says of `release`."""
        if release.path not in self._items:
            self._items[release.path] = item(self._edition, release)
        return self._items[release.path]

    def _card(self, release: Release, level: int, *, opens_day: bool) -> Markup:
        """The card of a release, which stands in many listings."""
        key = ("card", release.path, level, opens_day)
        return self._kept.get(key) or self._keep(
            key, self.item(release), self.badges(release), level, opens_day
        )

    def line(self, release: Release) -> Markup:
        """A release as one line of a list: day, title and department."""
        key = ("line", release.path)
        return self._kept.get(key) or self._keep(key, self.item(release))

    def whom_to_call(self, voices: Voices, department: Department) -> Markup:
        """Who speaks, spoke and answers for a release of `department`."""
        then, now, body = voices
        key = ("whom_to_call", department.id, _key(then), _key(now), body.id)
        return self._kept.get(key) or self._keep(key, self._edition, voices, department)

    def badges(self, release: Release) -> Markup:
        """What a release is, and what became of it."""
        key = ("badges", release.type, release.withdrawn is None, not release.corrections)
        return self._kept.get(key) or self._keep(key, release)

    def kind(self, type_: Type, topics: Iterable[str]) -> Markup:
        """What a release is of and about: its type and topics, as rows of its facts."""
        key = ("kind", type_, tuple(topics))
        return self._kept.get(key) or self._keep(key, self._edition, *key[1:])

    def way_to_month(self, year: int, month: int) -> Markup:
        """The breadcrumbs of the releases of a month."""
        key = ("breadcrumbs", year, month)
        return self._kept.get(key) or self._keep(key, self._trail(year, month))

    def _trail(self, year: int, month: int) -> tuple[tuple[str, str], ...]:
        words = Interface(self._edition.language)
        name = month_name(month, self._edition.language)
        root = f"{self._edition.prefix}releases/"
        return (
            (words["home"], self._edition.prefix),
            (words["releases"], root),
            (str(year), f"{root}{year}/"),
            (name[:1].upper() + name[1:], f"{root}{year}/{month:02}/"),
        )

    def _keep(self, key: tuple[str, *tuple[object, ...]], *values: object) -> Markup:
        """Make of `values` the part whose name `key` begins with, and keep it."""
        self._kept[key] = made = part(key[0], self._edition.language, *values)
        return made

    def feeds(self, department: Department) -> tuple[Discovered, ...]:
        """The feeds that a release of the department points to."""
        if department.id not in self._feeds:
            nearest = of_department(self._edition, department)
            self._feeds[department.id] = discovered_nearest(self._edition, nearest)
        return self._feeds[department.id]


def _key(voice: Voice | None) -> tuple[str, int] | None:
    """What tells one voice from all others: the person, and which of the terms."""
    return voice and (voice[0].id, voice[0].terms.index(voice[1]))
