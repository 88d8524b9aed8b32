"""Parts that many pages share, made once."""

from collections.abc import Iterable
from datetime import date

from markupsafe import Markup

from pressroom.feeds.discovery import Discovered, discovered
from pressroom.model.edition import Edition
from pressroom.model.network import Department, Spokesperson, Term
from pressroom.model.release import Release
from pressroom.pages.items import item
from pressroom.pages.templates import part

_HERE = "\ue000"
"""Stands in a kept card where the way to the site's root begins."""

_LINKS = 2
"""Links in the card of a release: to it, and to its department."""


class Cards:
    """The cards of releases, people and offices of one edition, and its departments' feeds.

    What is made is kept: ten thousand releases name a few hundred people.
    """

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._speakers: dict[tuple[str, date], Markup] = {}
        self._contacts: dict[str, Markup | None] = {}
        self._releases: dict[tuple[str, int, bool], str] = {}
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

    def _release(self, release: Release, level: int, base: str, *, opens_day: bool) -> str:
        """The card of a release, which stands in many listings of different depths."""
        language = self._edition.language
        key = (release.path, level, opens_day)
        if key not in self._releases:
            shown = item(self._edition, release)
            self._releases[key] = str(part("card", language, _HERE, shown, level, opens_day))
        card = self._releases[key]
        if card.count(_HERE) == _LINKS:
            return card.replace(_HERE, base)
        # A text of the release holds the very character: its card is made for this page alone.
        shown = item(self._edition, release)
        return str(part("card", language, base, shown, level, opens_day))

    def speaker(self, person: Spokesperson, term: Term) -> Markup:
        """The card of somebody who speaks, in the term that gives the right to."""
        key = (person.id, term.from_)
        if key not in self._speakers:
            self._speakers[key] = part("speaker", self._edition.language, person, term)
        return self._speakers[key]

    def press_contact(self, department: Department) -> Markup | None:
        """The card of a department's press contact, if it has one."""
        if department.id not in self._contacts:
            contact = department.press_contact
            made = part("contact", self._edition.language, contact) if contact else None
            self._contacts[department.id] = made
        return self._contacts[department.id]

    def feeds(self, department: Department) -> tuple[Discovered, ...]:
        """The feeds that a release of the department points to."""
        if department.id not in self._feeds:
            self._feeds[department.id] = discovered(self._edition, department)
        return self._feeds[department.id]
