"""`pressroom new release`: what is asked, in which order, and what is written."""

import argparse
from dataclasses import replace
from datetime import datetime
from typing import Any

from pressroom.cli.asking import options as from_tables
from pressroom.cli.asking import questions
from pressroom.cli.asking.begin import begin
from pressroom.cli.asking.interview import Interview, Question
from pressroom.cli.asking.written import check_again, open_in_editor, write_new
from pressroom.cli.speak import Speaker
from pressroom.cli.words import new as words
from pressroom.drafting.answers import NotTaken, Reader
from pressroom.drafting.bodies import who_may_speak
from pressroom.drafting.moments import rounded_up
from pressroom.drafting.release import APPROVAL, GROUPS, Draft, Group, is_free, proposed_slug
from pressroom.fields.record import Record
from pressroom.fields.release import RELEASE
from pressroom.model.release import PublishedForm, Type
from pressroom.model.room import Room
from pressroom.text.slug import is_slug, slugify
from pressroom.text.words import WORDS


def add(parser: argparse.ArgumentParser, language: str) -> None:
    """Add the options: one for each key."""
    parser.add_argument("--slug", metavar="…", help=words.SLUG_OPTION[language])
    parser.add_argument("--edit", action="store_true", help=words.EDIT[language])
    from_tables.add(parser, RELEASE, language)


def run(options: argparse.Namespace, speaker: Speaker) -> int:
    """Ask, write, check, say what comes next."""
    begun = begin(options, speaker)
    draft = _draft(begun.interview, begun.room, begun.reader)
    write_new(begun.repo, draft.path, draft.text)
    speaker.say(words.MADE.filled(path=draft.path))
    right = check_again(options, draft.path, speaker)
    speaker.say(words.NO_NUMBER)
    speaker.say(words.NEXT_RELEASE.filled(path=draft.path))
    if options.edit:
        open_in_editor(begun.repo / draft.path, speaker)
    return 0 if right else 1


def _draft(interview: Interview, room: Room, reader: Reader) -> Draft:
    """The draft that the answers make.

    Raises:
        CannotRun: something needed is missing, and nobody is there to be asked.
    """
    now, fields, ask = reader.now, RELEASE.by_key, interview.ask
    values: dict[str, Any] = _not_asked(interview, reader)
    values["type"] = type_ = ask(questions.about_type(fields["type"], reader, WORDS))
    bodies = [body for body in room.departments.values() if body.exists_on(now.date())]
    label = fields["department"].label
    body = ask(questions.about_body(label, bodies, room.settings.language))
    values["department"] = body.id if body else None
    values["title"] = title = ask(questions.about(RELEASE, "title", reader))
    slug = ask(_slug(title, room, now)) if title else ""
    values["topics"] = ask(questions.about_topics(fields["topics"], room.topics))
    start = f"{rounded_up(now):%Y-%m-%d %H:%M}"
    values["published"] = published = ask(
        replace(questions.about(RELEASE, "published", reader), proposal=start)
    )
    values["summary"] = ask(questions.about(RELEASE, "summary", reader))
    if body:
        issuing = (body.id, *(values.get("co_departments") or ()))
        found = who_may_speak(room, issuing, published.date())
        needed = type_ is Type.STATEMENT or values.get("form") is PublishedForm.DIRECT
        question = questions.about_speaker(fields["spokesperson"], found, needed=needed)
        values["spokesperson"] = ask(question)
    if type_ in GROUPS:
        values |= _group(interview, reader, GROUPS[type_])
    if room.settings.approval == "required":
        values |= _group(interview, reader, APPROVAL)
    interview.finish()
    return Draft(room, now, slug, values)


def _slug(title: str, room: Room, now: datetime) -> Question:
    proposal = proposed_slug(title, room, now)

    def read(typed: str) -> str:
        if not is_slug(typed):
            better = slugify(typed)
            raise NotTaken(
                words.NOT_A_SLUG.filled(typed=typed, better=better if is_slug(better) else proposal)
            )
        if not is_free(typed, room, now):
            better = proposed_slug(typed, room, now)
            raise NotTaken(words.SLUG_TAKEN.filled(typed=typed, better=better))
        return typed

    return Question(
        option="--slug",
        label=words.SLUG,
        hint=words.SLUG_HINT,
        read=read,
        needed=True,
        proposal=proposal,
    )


_ASKED = frozenset(
    {"type", "department", "title", "topics", "published", "summary", "spokesperson"}
)


def _not_asked(interview: Interview, reader: Reader) -> dict[str, Any]:
    """What options give for keys that are not asked for."""
    wanted = (
        key.field.key
        for key in from_tables.keys(RELEASE)
        if not key.group and key.field.key not in _ASKED and key.option in interview.given
    )
    return {key: interview.ask(questions.about(RELEASE, key, reader)) for key in wanted}


def _group(interview: Interview, reader: Reader, group: Group) -> dict[str, Any]:
    """The answers of a group of keys; nothing where its first, if not needed, is not given.

    Once the first is given, what the record needs is needed.
    """
    field = RELEASE.by_key[group.key]
    record = field.form
    answers: dict[str, Any] = {}
    if not isinstance(record, Record):
        return answers
    for key in group.asked:
        question = questions.within(field, questions.about(record, key, reader, group.key))
        begun = bool(answers) and record.by_key[key].needed
        question = replace(question, needed=begun or key in group.needed)
        if (group.key, key) == ("approved", "at"):
            question = replace(question, proposal=f"{reader.now:%Y-%m-%d %H:%M}")
        answers[key] = interview.ask(question)
        if not group.needed and answers[key] is None:
            return {}
    return {group.key: answers}
