"""`pressroom new spokesperson`: who, for which body, by which decision; added to the network."""

import argparse
import sys
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from pressroom.cli.asking import options as from_tables
from pressroom.cli.asking import questions
from pressroom.cli.asking.begin import Begun, begin
from pressroom.cli.asking.interview import Question
from pressroom.cli.asking.written import check_again
from pressroom.cli.speak import CannotRun, Speaker, Stopped, in_colour
from pressroom.cli.unwritten import unwritten
from pressroom.cli.words import new as words
from pressroom.diagnostics.difference import difference
from pressroom.diagnostics.paint import coloured, plain
from pressroom.drafting.answers import NotTaken
from pressroom.drafting.people import (
    Ended,
    NewPerson,
    NotAsMeant,
    NotPlaced,
    predecessor,
    proposed_id,
)
from pressroom.fields.names import ROLES
from pressroom.fields.network import DECISION, SPOKESPERSON
from pressroom.fields.scalars import InLanguages
from pressroom.model.localised import Localised
from pressroom.model.network import Department, Role
from pressroom.model.room import Room
from pressroom.rules.known import called
from pressroom.source.changed import ChangedError
from pressroom.source.saving import save
from pressroom.text.dates import day_text

_DAY = timedelta(days=1)


def add(parser: argparse.ArgumentParser, language: str) -> None:
    """Add the options."""
    parser.add_argument("--department", metavar="…", help=words.BODY_HINT[language])
    from_tables.add(parser, SPOKESPERSON, language)
    for field in SPOKESPERSON.fields:
        if isinstance(field.form, InLanguages):
            said = words.IN_ENGLISH.filled(label=field.label)[language]
            parser.add_argument(f"--{field.key}-en", metavar="…", help=said)
    parser.add_argument("--ends", metavar="ID", help=words.ENDS[language])
    parser.add_argument("--ends-on", metavar="…", help=words.ENDS_ON[language])


def run(options: argparse.Namespace, speaker: Speaker) -> int:
    """Ask, show the change, write it, check."""
    begun = begin(options, speaker)
    new = _person(begun)
    path = new.body.where.path
    file = begun.repo / path
    try:
        before = file.read_bytes().decode("utf-8")
        after = new.put_into(before, begun.room.settings.language, begun.room.settings.timezone)
    except (OSError, UnicodeDecodeError, NotAsMeant) as error:
        raise CannotRun(words.FILE_HAS_ERRORS.filled(path=path)) from error
    except NotPlaced as error:
        raise CannotRun(
            words.NOT_PLACED.filled(body=called(new.body.name), path=path, entry=error.entry)
        ) from error
    if begun.dialogue is not None:
        _show(path, before, after, begun)
        if not begun.dialogue.agrees(words.WRITE, proposal=True):
            raise Stopped
    _write(file, path, before, after)
    speaker.say(words.ADDED.filled(name=new.values["name"], id=new.values["id"], path=path))
    right = check_again(options, path, speaker)
    speaker.say(words.NEXT_SPOKESPERSON)
    return 0 if right else 1


def _person(begun: Begun) -> NewPerson:
    """The person that the answers make.

    Raises:
        CannotRun: something needed is missing, and nobody is there to be asked.
    """
    room, ask = begun.room, begun.interview.ask
    now = begun.reader.now
    bodies = [body for body in room.departments.values() if not body.over_on(now.date())]
    body = ask(questions.about_body(words.BODY_HINT, bodies, room.settings.language))
    values: dict[str, Any] = {"name": ask(_needed("name", begun))}
    if body and values["name"]:
        _not_there(values["name"], body)
        values["id"] = ask(_id(values["name"], room, begun))
    values["position"] = _in_languages("position", begun)
    values["role"] = role = ask(_needed("role", begun))
    if role is Role.AUTHORIZED:
        values["matter"] = _in_languages("matter", begun)
    decision = SPOKESPERSON.by_key["decision"]
    if role is not Role.HEAD:
        values["decision"] = {
            key: ask(
                questions.within(decision, questions.about(DECISION, key, begun.reader, "decision"))
            )
            for key in DECISION.by_key
        }
    today = f"{now:%Y-%m-%d}"
    values["from"] = first = ask(replace(_needed("from", begun), proposal=today))
    until = questions.about(SPOKESPERSON, "until", begun.reader)
    values["until"] = ask(replace(until, needed=role is Role.AUTHORIZED))
    for key in ("phone", "email", "languages"):
        values[key] = ask(questions.about(SPOKESPERSON, key, begun.reader))
    ended = _ended(body, role, first, begun) if body and role else None
    begun.interview.finish()
    return NewPerson(body, values, ended)


def _needed(key: str, begun: Begun) -> Question:
    return replace(questions.about(SPOKESPERSON, key, begun.reader), needed=True)


def _not_there(name: str, body: Department) -> None:
    """Nobody of that name is in the list of the body.

    Raises:
        CannotRun: somebody is: then it is a term that is to be added.
    """
    for person in body.spokespersons:
        if person.name == name:
            raise CannotRun(
                words.PERSON_THERE.filled(
                    name=name, body=called(body.name), id=person.id, path=person.where.path
                )
            )


def _id(name: str, room: Room, begun: Begun) -> Question:
    question = questions.about(SPOKESPERSON, "id", begun.reader)
    proposal = proposed_id(name, room.spokespersons)
    read = partial(_free, read=question.read, room=room)
    return replace(question, read=read, proposal=proposal, needed=True)


def _free(typed: str, read: Any, room: Room) -> str:  # noqa: ANN401 (a question's reader)
    id_: str = read(typed)
    taken = room.spokespersons.get(id_)
    if taken:
        better = proposed_id(id_, room.spokespersons)
        raise NotTaken(words.ID_TAKEN.filled(id=id_, name=taken.name, better=better))
    return id_


def _in_languages(key: str, begun: Begun) -> Localised | None:
    """A text in the default language and, where the site has an English edition, in English."""
    text: Localised | None = begun.interview.ask(_needed(key, begun))
    if text is None or "en" not in begun.room.settings.languages[1:]:
        return text
    question = questions.about(SPOKESPERSON, key, begun.reader)
    label = words.IN_ENGLISH.filled(label=question.label)
    english = begun.interview.ask(
        replace(question, option=f"--{key}-en", label=label, needed=False)
    )
    if english is None:
        return text
    return Localised(text.default, {**text.texts, "en": english.texts[english.default]})


def _ended(body: Department, role: Role, first: date, begun: Begun) -> Ended | None:
    """The predecessor's term that ends: as options say, or as the person at the terminal does."""
    given = begun.interview.given
    until = first - _DAY
    if "--ends-on" in given:
        field = SPOKESPERSON.by_key["until"]
        try:
            until = begun.reader.read(field, given["--ends-on"])
        except NotTaken as error:
            said = words.WRONG_OPTION.filled(option="--ends-on", reason=error.reason)
            raise CannotRun(said) from error
    if "--ends" in given:
        id_ = given["--ends"]
        for person, term in body.speaking_on(first):
            if person.id == id_:
                return Ended(person, term, until)
        raise CannotRun(
            words.NO_PREDECESSOR.filled(id=id_, day=day_text(first), body=called(body.name))
        )
    found = predecessor(body, role, first)
    if found is None or begun.dialogue is None:
        return None
    person, term = found
    question = words.ENDS_QUESTION.filled(
        name=person.name, role=ROLES[role], body=called(body.name), day=day_text(until)
    )
    return Ended(person, term, until) if begun.dialogue.agrees(question, proposal=True) else None


def _show(path: str, before: str, after: str, begun: Begun) -> None:
    if begun.dialogue is None:
        return
    begun.dialogue.show(words.WILL_CHANGE.filled(path=path))
    changed = difference(path, before, after, coloured if in_colour(sys.stdout) else plain)
    begun.dialogue.show(changed.rstrip())


def _write(file: Path, path: str, before: str, after: str) -> None:
    try:
        save(file, after.encode("utf-8"), before.encode("utf-8"))
    except (OSError, ChangedError) as error:
        raise CannotRun(unwritten(error, path)) from error
