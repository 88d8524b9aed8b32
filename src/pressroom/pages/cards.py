"""Parts of release pages that many of them share, made once."""

from datetime import date

from markupsafe import Markup

from pressroom.feeds.discovery import Discovered, discovered
from pressroom.model.edition import Edition
from pressroom.model.network import Department, Spokesperson, Term
from pressroom.pages.templates import part


class Cards:
    """The cards of people and offices of one edition, and the feeds of its departments.

    What is made is kept: ten thousand releases name a few hundred people.
    """

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._speakers: dict[tuple[str, date], Markup] = {}
        self._contacts: dict[str, Markup | None] = {}
        self._feeds: dict[str, tuple[Discovered, ...]] = {}

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
