"""Marks: texts that change with what an output is made of, so that it need not be made again.

Whoever makes an output says beside it which marks it depends on. What changes with time alone is in
the marks as the turns that it has taken, so that they are the same from one turn to the next.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from functools import cached_property
from typing import Protocol

from pressroom.model.body import Leads
from pressroom.model.release import Release
from pressroom.model.room import Room
from pressroom.store.digest import digest


class View(Protocol):
    """What marks ask of an edition."""

    @property
    def room(self) -> Room:
        """The room."""

    @property
    def as_of(self) -> datetime:
        """The moment."""

    @property
    def today(self) -> date:
        """The day."""

    @property
    def releases(self) -> tuple[Release, ...]:
        """What it holds, oldest first."""

    def shows(self, path: str) -> bool:
        """Whether a reader finds a file."""


class Marks:
    """The marks of one edition."""

    def __init__(self, edition: View) -> None:
        self._edition = edition
        self._room = edition.room
        self._of: dict[str, str] = {}
        self._named: dict[str, str] = {}
        self._body: dict[str, str] = {}
        self._voices: dict[tuple[str, str], str] = {}

    def of(self, release: Release) -> str:
        """Changes with all that is shown of a release itself, its address too: not with others."""
        found = self._of.get(release.path)
        if found is None:
            found = self._of[release.path] = self._made_of(release)
        return found

    def of_all(self, releases: Iterable[Release]) -> str:
        """Changes with any of the releases, their number and their order."""
        return digest("\n".join(map(self.of, releases)))

    def named(self, release: Release | None) -> str:
        """Changes with what other pages say of a release: its title, its body, its day."""
        if release is None:
            return ""
        found = self._named.get(release.path)
        if found is None:
            told = (
                *(release.path, release.title, release.department, release.public_from),
                *(release.topics, release.places, release.withdrawn is None, release.removed),
                *((tag, text.title) for tag, text in sorted(release.translations.items())),
            )
            found = self._named[release.path] = repr(told)
        return found

    @cached_property
    def network(self) -> str:
        """Changes with the bodies and their people, and whenever time changes who speaks."""
        return digest(self._room.digests.network, *map(self.body, self._room.departments))

    @cached_property
    def bodies(self) -> str:
        """Changes with what pages say of bodies that they name: not with the people in them."""
        return digest(
            *(
                repr((body.id, body.name, body.abbreviation, body.level, body.parent))
                + repr((body.successors, body.from_, body.until))
                + self._turn([(body.from_, body.until)])
                for body in self._room.departments.values()
            )
        )

    def body(self, id_: str) -> str:
        """Changes with the body itself and its people, and whenever time changes who speaks."""
        found = self._body.get(id_)
        if found is None:
            body = self._room.departments[id_]
            terms = (term for person in body.spokespersons for term in person.terms)
            spans = ((term.from_, term.until) for term in terms)
            turn = self._turn([(body.from_, body.until), *spans])
            found = self._body[id_] = f"{id_} {body.digest} {turn}"
        return found

    def voices(self, release: Release) -> str:
        """Changes with whom to call about a release: its body, the heirs of that, its voice."""
        person = self._room.spokespersons.get(release.spokesperson or "")
        home = person.department if person else release.department
        found = self._voices.get((release.department, home))
        if found is None:
            departments = self._room.departments
            asked = list(dict.fromkeys((release.department, home)))
            for id_ in asked:  # which grows on the way
                heirs = (one for one in departments[id_].successors if one in departments)
                asked += (one for one in heirs if one not in asked)
            found = self._voices[release.department, home] = "\n".join(map(self.body, asked))
        return found

    @cached_property
    def register(self) -> str:
        """Changes with the register of documents, and whenever time changes what holds."""
        documents = self._room.legal.values()
        spans = ((document.in_force, document.until) for document in documents)
        return digest(self._room.digests.register, self._turn(spans))

    def _turn(self, spans: Iterable[tuple[date | None, date | None]]) -> str:
        """How many first days have come, and how many last days are over."""
        today = self._edition.today
        known = list(spans)
        begun = sum(first is not None and first <= today for first, _ in known)
        return f"{begun}/{sum(last is not None and last < today for _, last in known)}"

    def _made_of(self, release: Release) -> str:
        parts = [
            f"{release.path} {release.digest}",
            *(f"{tag} {text.digest}" for tag, text in sorted(release.translations.items())),
            *self._files(release),
            *self._turns(release),
        ]
        return "\n".join(parts)

    def _files(self, release: Release) -> Iterator[str]:
        """Its pictures and attachments, and what its texts lead to."""
        room = self._room
        for file in release.files:
            path = f"{release.folder}/{file.name}"
            yield f"{path} {room.files.get(path)} {room.dimensions.get(path)}"
        for body in release.bodies:
            for link in body.links:
                if link.leads is Leads.FILE:
                    yield f"{link.target} {self._edition.shows(link.target)}"

    def _turns(self, release: Release) -> Iterator[str]:
        """What time has changed of it."""
        now, today = self._edition.as_of, self._edition.today
        if release.banner_until:
            yield f"banner {_begun(release.banner_until, now)}"
        if event := release.event:
            yield f"event {_begun(event.start, now)} {_begun(event.over, now)}"
        if asking := release.consultation:
            yield f"consultation {asking.opens <= today} {asking.closes < today}"


def _begun(moment: datetime, now: datetime) -> bool:
    return moment <= now
