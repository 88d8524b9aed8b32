"""Parts that many pages share, made once."""

from collections.abc import Iterable
from datetime import date

from markupsafe import Markup

from pressroom.feeds.discovery import Discovered, discovered
from pressroom.model.edition import Edition
from pressroom.model.network import Department, Spokesperson, Term
from pressroom.model.release import Release
from pressroom.pages.based import Based, based
from pressroom.pages.items import item
from pressroom.pages.templates import part

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
        self._releases: dict[tuple[str, int], Based] = {}
        self._feeds: dict[str, tuple[Discovered, ...]] = {}

    def listed(self, releases: Iterable[Release], level: int, base: str) -> Markup:
        """A list of cards with headings of `level`, for a page whose way to the root is `base`."""
        cards = "".join(self._release(release, level, base) for release in releases)
        return Markup(f'<ol class="pr-list pr-list--dated">\n{cards}</ol>')  # noqa: S704 (made of parts)

    def _release(self, release: Release, level: int, base: str) -> str:
        """The card of a release, which stands in four or five listings of different depths."""
        key = (release.path, level)
        if key not in self._releases:
            shown = item(self._edition, release)
            language = self._edition.language
            self._releases[key] = based(
                lambda base: str(part("card", language, base, shown, level)), _LINKS
            )
        return self._releases[key](base)

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
