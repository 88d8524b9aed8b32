"""Parts that many pages share, made once."""

from collections.abc import Callable, Iterable
from datetime import date

from markupsafe import Markup

from pressroom.feeds.discovery import Discovered, discovered
from pressroom.feeds.subjects import of_department
from pressroom.model.edition import Edition
from pressroom.model.network import Department, Spokesperson, Term
from pressroom.model.release import Release
from pressroom.pages.based import Based, based
from pressroom.pages.items import Item, item
from pressroom.pages.templates import part

_LINKS = 2
"""Links in the card of a release: to it, and to its department. Those of people have one."""


class Cards:
    """The cards of releases, people and offices of one edition, and its departments' feeds.

    What is made is kept: ten thousand releases name a few hundred people.
    """

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._kept: dict[tuple[object, ...], Based] = {}
        self._items: dict[str, Item] = {}
        self._feeds: dict[str, tuple[Discovered, ...]] = {}

    def listed(self, releases: Iterable[Release], level: int, base: str) -> Markup:
        """A list of cards with headings of `level`, for a page whose way to the root is `base`.

        The first card of each day is a place in the page (`#d-2026-04-13`), and its date says so.
        """
        seen: set[date] = set()
        cards = []
        for release in releases:
            day = release.public_from.date()
            cards.append(self._release(release, level, base, opens_day=day not in seen))
            seen.add(day)
        together = "".join(cards)
        return Markup(f'<ol class="pr-list pr-list--dated">\n{together}</ol>')  # noqa: S704 (made of parts)

    def item(self, release: Release) -> Item:
        """What a card says of `release`."""
        if release.path not in self._items:
            self._items[release.path] = item(self._edition, release)
        return self._items[release.path]

    def _release(self, release: Release, level: int, base: str, *, opens_day: bool) -> str:
        """The card of a release, which stands in many listings of different depths."""

        def make(base: str) -> Markup:
            shown = self.item(release)
            return part("card", self._edition.language, base, shown, level, opens_day)

        return self._based((release.path, level, opens_day), _LINKS, base, make)

    def speaker(self, person: Spokesperson, term: Term, base: str) -> Markup:
        """The card of somebody who speaks, in the term that gives the right to."""

        def make(base: str) -> Markup:
            return part("speaker", self._edition.language, base, person, term)

        return Markup(self._based((person.id, person.terms.index(term)), 1, base, make))  # noqa: S704 (a template's)

    def press_contact(self, department: Department, base: str) -> Markup | None:
        """The card of a department's press contact, if it has one."""

        def make(base: str) -> Markup:
            return part("contact", self._edition.language, base, department)

        if department.press_contact is None:
            return None
        return Markup(self._based((department.id,), 1, base, make))  # noqa: S704 (as above)

    def _based(
        self, key: tuple[object, ...], links: int, base: str, make: Callable[[str], str]
    ) -> str:
        """What `make` makes for `base`, kept under `key`; it holds so many links."""
        if key not in self._kept:
            self._kept[key] = based(lambda way: str(make(way)), links)
        return self._kept[key](base)

    def feeds(self, department: Department) -> tuple[Discovered, ...]:
        """The feeds that a release of the department points to."""
        if department.id not in self._feeds:
            nearest = of_department(self._edition, department)
            self._feeds[department.id] = discovered(self._edition, nearest)
        return self._feeds[department.id]
