"""Bodies and the people who speak for them, as an officer looks for them."""

from collections.abc import Iterable, Iterator
from datetime import date

from pressroom.model.directory import Speaker, in_order, speakers
from pressroom.model.network import Department, Role
from pressroom.model.room import Room
from pressroom.text.fold import syllables

_PROPOSED = (Role.REGULAR, Role.HEAD, Role.AUTHORIZED)
"""Who is named first where a release has no other reason to name somebody."""


def matching(typed: str, bodies: Iterable[Department], language: str) -> list[Department]:
    """The bodies that `typed` may mean, by parts of their names, without accents.

    Where it is an id, an abbreviation or a whole name, only those that have it.
    """
    wanted = syllables(typed)
    listed = in_order(bodies, language)
    if not wanted:
        return listed
    exact = [body for body in listed if wanted in _names(body, language)]
    return exact or [body for body in listed if _holds(body, wanted, language)]


def who_may_speak(room: Room, bodies: Iterable[str], day: date) -> list[Speaker]:
    """Who may be named in a release of `bodies` on `day`: theirs first, then those above them.

    Of one body the regular spokesperson comes first, then the head, then the authorised.
    """
    found = [
        speaker
        for body in _and_above(room, bodies)
        for speaker in sorted(
            speakers(body, day), key=lambda speaker: _PROPOSED.index(speaker.term.role)
        )
    ]
    seen: dict[str, Speaker] = {}
    for speaker in found:
        seen.setdefault(speaker.person.id, speaker)
    return list(seen.values())


def _and_above(room: Room, ids: Iterable[str]) -> Iterator[Department]:
    issuing = [room.departments[id_] for id_ in ids if id_ in room.departments]
    above = (body for department in issuing for body in room.above(department))
    yield from {body.id: body for body in (*issuing, *above)}.values()


def _names(body: Department, language: str) -> list[list[str]]:
    return [syllables(body.id), syllables(body.abbreviation or ""), syllables(body.name[language])]


def _holds(body: Department, wanted: list[str], language: str) -> bool:
    """Whether each syllable begins one of the body's names, or their initials (`syt`, `ubnd`)."""
    names = _names(body, language)
    own = [part for name in names for part in (*name, "".join(word[0] for word in name))]
    return all(any(part.startswith(one) for part in own) for one in wanted)
