"""The network of spokespersons: bodies, people, and the terms in which they speak.

Roles and what each needs: Nghị định 244/2026/NĐ-CP, Điều 3.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from pressroom.model.localised import Localised
from pressroom.model.where import NOWHERE, Where


class Level(StrEnum):
    """What kind of body a department is."""

    MINISTRY = "ministry"
    PROVINCE = "province"
    DEPARTMENT = "department"
    SERVICE_UNIT = "service-unit"
    VERTICAL = "vertical"
    COMMUNE = "commune"


class Role(StrEnum):
    """By what right a person speaks: as head, assigned regularly, authorised for one matter."""

    HEAD = "head"
    REGULAR = "regular"
    AUTHORIZED = "authorized"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The decision that gave somebody the right to speak."""

    number: str
    date: date
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A time in which a person speaks for a department; `until` is its last day."""

    position: Localised
    role: Role
    from_: date
    until: date | None = None
    matter: Localised | None = None
    decision: Decision | None = None
    where: Where = NOWHERE

    def covers(self, day: date) -> bool:
        """Whether the person may speak on `day`."""
        return self.from_ <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spokesperson:
    """A person who may, might or will speak for the department with the id `department`."""

    id: str
    name: str
    department: str
    terms: tuple[Term, ...]
    phone: str | None = None
    email: str | None = None
    languages: tuple[str, ...] = ()
    where: Where = NOWHERE

    def term_on(self, day: date) -> Term | None:
        """The term that covers `day`; where several do, the one that began last."""
        covering = [term for term in self.terms if term.covers(day)]
        return max(covering, key=lambda term: term.from_) if covering else None


@dataclass(frozen=True, slots=True, kw_only=True)
class PressContact:
    """Whom a journalist calls; has no right to speak by that."""

    name: Localised
    phone: str | None = None
    email: str | None = None
    hours: Localised | None = None
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """An official digital channel of a department."""

    kind: str
    name: str
    url: str
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Department:
    """A body that issues releases; with `until` it no longer exists.

    `digest` is that of the lines that declare it and its people.
    """

    id: str
    name: Localised
    level: Level
    abbreviation: str | None = None
    parent: str | None = None
    code: str | None = None
    address: Localised | None = None
    website: str | None = None
    phone: str | None = None
    email: str | None = None
    press_contact: PressContact | None = None
    channels: tuple[Channel, ...] = ()
    from_: date | None = None
    until: date | None = None
    successors: tuple[str, ...] = ()
    spokespersons: tuple[Spokesperson, ...] = ()
    digest: str = field(default="", compare=False)
    where: Where = NOWHERE

    def exists_on(self, day: date) -> bool:
        """Whether the body exists on `day`."""
        return (self.from_ is None or self.from_ <= day) and (
            self.until is None or day <= self.until
        )

    def over_on(self, day: date) -> bool:
        """Whether the body is no more on `day`; one that is still to begin is not over."""
        return self.until is not None and self.until < day

    def speaking_on(self, day: date) -> list[tuple[Spokesperson, Term]]:
        """Who may speak on `day` with the term that says so: heads first, then as listed."""
        order = list(Role)
        speaking = [
            (person, term)
            for person in self.spokespersons
            for term in person.terms
            if term.covers(day)
        ]
        return sorted(speaking, key=lambda pair: order.index(pair[1].role))

    def voice_on(self, day: date) -> tuple[Spokesperson, Term] | None:
        """Whom a release of `day` names where it names nobody: the regular one, else the head."""
        head = None
        for person in self.spokespersons:
            for term in person.terms:
                if term.role != Role.AUTHORIZED and term.covers(day):
                    if term.role == Role.REGULAR:
                        return person, term
                    head = head or (person, term)
        return head
