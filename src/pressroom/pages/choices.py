"""By what a reader chooses among the people who may speak: level, role, language, body."""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import groupby
from typing import NamedTuple

from pressroom.model import address
from pressroom.model.directory import Speaker
from pressroom.model.edition import Edition
from pressroom.model.network import Department, Level, Role
from pressroom.text.collation import collation_key
from pressroom.text.interface import Interface
from pressroom.text.languages import language_name

MOST_BODIES = 300
"""Bodies that a form lets a reader choose from; of more, a name is quicker typed than found."""


class Listed(NamedTuple):
    """A list by name, with its address from the site's root and how many people it holds."""

    name: str
    address: str
    people: int


class Choices:
    """What there is to choose from in one edition.

    A level, role or language once listed is listed for ever, for its list has an address.
    """

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._words = Interface(edition.language)

    @cached_property
    def levels(self) -> tuple[Level, ...]:
        """The levels of all bodies that are or were."""
        known = {body.level for body in self._edition.room.departments.values()}
        return tuple(level for level in Level if level in known)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages of all people who speak or spoke, the press room's own first."""
        room = self._edition.room
        spoken = {tag for person in room.spokespersons.values() for tag in person.languages}
        own = [tag for tag in room.settings.languages if tag in spoken]
        others = sorted(spoken - {*own}, key=lambda tag: collation_key(self.language(tag)))
        return (*own, *others)

    @cached_property
    def lists(self) -> Mapping[str, tuple[Listed, ...]]:
        """The lists under what their people have in common."""
        words = self._words
        speaking = self._edition.speaking
        levels = _people((speaker, speaker.body.level) for speaker in speaking)
        roles = _people((speaker, speaker.term.role) for speaker in speaking)
        languages = _people(
            (speaker, tag) for speaker in speaking for tag in speaker.person.languages
        )
        root = address.network(self._edition.language, self._edition.default)
        return {
            words["level"]: tuple(
                Listed(words[f"levels_{level}"], f"{root}levels/{level}/", levels[level])
                for level in self.levels
            ),
            words["role"]: tuple(
                Listed(words[f"roles_{role}"], f"{root}roles/{role}/", roles[role]) for role in Role
            ),
            words["language_spoken"]: tuple(
                Listed(_capital(self.language(tag)), f"{root}languages/{tag}/", languages[tag])
                for tag in self.languages
            ),
        }

    @cached_property
    def filters(self) -> Mapping[str, tuple[tuple[str, str], ...]]:
        """The values of each filter that somebody has today, with their names."""
        levels = {speaker.body.level for speaker in self._edition.speaking}
        spoken = {tag for speaker in self._edition.speaking for tag in speaker.person.languages}
        return {
            "level": tuple(
                (level, self._words[f"levels_{level}"]) for level in self.levels if level in levels
            ),
            "role": tuple((role, self._words[f"role_{role}"]) for role in Role),
            "language": tuple((tag, self.language(tag)) for tag in self.languages if tag in spoken),
        }

    @cached_property
    def bodies(self) -> tuple[tuple[Level, tuple[Department, ...]], ...]:
        """The bodies that somebody speaks for, by level; nothing where they are too many."""
        bodies = {speaker.body.id: speaker.body for speaker in self._edition.speaking}
        if len(bodies) > MOST_BODIES:
            return ()
        by_level = groupby(bodies.values(), key=lambda body: body.level)
        return tuple((level, tuple(some)) for level, some in by_level)

    def language(self, tag: str) -> str:
        """A language in the words of the edition."""
        return language_name(tag, self._edition.language)


def _people(pairs: Iterable[tuple[Speaker, str]]) -> Counter[str]:
    """How many different people go with each value."""
    return Counter(value for _, value in {(speaker.person.id, value) for speaker, value in pairs})


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
