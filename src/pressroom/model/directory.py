"""The directory: who may speak on a day, in the order in which readers look people up."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from pressroom.model.network import Department, Level, Role, Spokesperson, Term
from pressroom.text.collation import collation_key, name_key


class Speaker(NamedTuple):
    """Somebody who may speak: for which body, and in which term.

    A person with two terms on one day is two speakers.
    """

    body: Department
    person: Spokesperson
    term: Term


def in_order(bodies: Iterable[Department], language: str) -> list[Department]:
    """Bodies by level, those of one level by their names in `language`."""
    levels = list(Level)

    def key(body: Department) -> tuple[object, ...]:
        return levels.index(body.level), collation_key(body.name[language]), body.id

    return sorted(bodies, key=key)


def speakers(body: Department, day: date) -> tuple[Speaker, ...]:
    """Who may speak for `body` on `day`: by right, within one right by given name.

    Nobody speaks for a body that does not exist on that day, whatever the terms say.
    """
    if not body.exists_on(day):
        return ()
    roles = list(Role)

    def key(speaker: Speaker) -> tuple[object, ...]:
        return roles.index(speaker.term.role), name_key(speaker.person.name), speaker.person.id

    found = (Speaker(body, person, term) for person, term in body.speaking_on(day))
    return tuple(sorted(found, key=key))


def directory(bodies: Iterable[Department], day: date, language: str) -> tuple[Speaker, ...]:
    """Everybody who may speak on `day`, body by body."""
    ordered = in_order(bodies, language)
    return tuple(speaker for body in ordered for speaker in speakers(body, day))


def by_name(found: Iterable[Speaker]) -> tuple[Speaker, ...]:
    """The same speakers as a list of people: by given name, namesakes in the order they came."""
    return tuple(sorted(found, key=lambda speaker: name_key(speaker.person.name)))


def people(found: Iterable[Speaker]) -> int:
    """How many people the speakers are."""
    return len({speaker.person.id for speaker in found})
