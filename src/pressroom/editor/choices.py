"""What fields of a release may name: bodies, people, topics, documents; as options of a choice."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from pressroom.editor.widgets import Option
from pressroom.model.network import Department, Spokesperson
from pressroom.model.room import Room
from pressroom.text.bilingual import Text
from pressroom.text.collation import collation_key, name_key

_OVER = Text(vi="{name} (đã kết thúc hoạt động)", en="{name} (no more)")


def choices(room: Room, as_of: datetime, language: str) -> Mapping[str, list[Option]]:
    """The options by key, in the order in which a person looks for them.

    Bodies that are no more come last: old releases name them. People are those whose term holds or
    is to come, of bodies that live.
    """
    day = as_of.astimezone(room.settings.timezone).date()
    bodies = _bodies(room, day, language)
    return {
        "department": bodies,
        "co_departments": bodies,
        "topics": [(topic.id, topic.named(language)) for topic in room.topics.values()],
        "spokesperson": list(_people(room, day, language)),
        "legal_basis": [
            (document.number, f"{document.number}: {document.title}")
            for document in room.legal.values()
        ],
    }


def _bodies(room: Room, day: date, language: str) -> list[Option]:
    def placed(body: Department) -> tuple[bool, object]:
        return body.over_on(day), collation_key(body.name[language])

    return [
        (body.id, _named(body, day, language))
        for body in sorted(room.departments.values(), key=placed)
    ]


def _named(body: Department, day: date, language: str) -> str:
    name = body.name[language]
    return _OVER[language].format(name=name) if body.over_on(day) else name


def _people(room: Room, day: date, language: str) -> Iterator[Option]:
    living = [body for body in room.departments.values() if not body.over_on(day)]
    people = [(person, body) for body in living for person in body.spokespersons]
    for person, body in sorted(people, key=lambda pair: name_key(pair[0].name)):
        if position := _position(person, day, language):
            yield person.id, f"{person.name}, {position}, {body.name[language]}"


def _position(person: Spokesperson, day: date, language: str) -> str | None:
    """The person's position today or in the term to come."""
    terms = [term for term in person.terms if term.until is None or day <= term.until]
    return terms[0].position[language] if terms else None
