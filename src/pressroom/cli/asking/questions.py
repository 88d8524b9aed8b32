"""Questions about keys of the tables: label, hint and form stand there once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import Any

from pressroom.cli.asking.interview import Offer, Question, Unclear
from pressroom.cli.asking.options import option
from pressroom.cli.words import new as words
from pressroom.drafting.answers import NotTaken, Reader
from pressroom.drafting.bodies import matching
from pressroom.drafting.moments import in_words
from pressroom.fields.days import Day, Moment
from pressroom.fields.form import ListOf
from pressroom.fields.names import ROLES
from pressroom.fields.record import Field, Record
from pressroom.fields.scalars import Choice, Plain, Truth
from pressroom.model.directory import Speaker
from pressroom.model.network import Department
from pressroom.model.settings import Topic
from pressroom.rules.known import called
from pressroom.rules.pr101_unknown_topic import RULE as UNKNOWN_TOPIC
from pressroom.text.bilingual import Text, same
from pressroom.text.dates import day_text
from pressroom.text.fold import syllables

_MOST_OFFERED = 15


def about(record: Record, key: str, reader: Reader, group: str = "") -> Question:
    """The question for `key` of `record`, which stands in `group`."""
    field = record.by_key[key]
    return Question(
        option=option(key, group),
        label=field.label,
        hint=_hint(field),
        read=partial(reader.read, field),
        needed=field.needed,
        offers=_choices(field),
        echo=_echo(field, reader),
    )


def within(group: Field, question: Question) -> Question:
    """The question for a key of `group`, which its label names."""
    label = Text(
        vi=f"{question.label.vi} ({group.label.vi})", en=f"{question.label.en} ({group.label.en})"
    )
    return replace(question, label=label)


def about_type(field: Field, reader: Reader, explained: Mapping[str, Text]) -> Question:
    """The question for the type, each with a line that explains it."""
    form = field.form
    names = form.names if isinstance(form, Choice) else {}
    offers = [
        Offer(str(type_), words.TYPE_LINE.filled(name=name, about=explained[f"about_{type_}"]))
        for type_, name in names.items()
    ]
    return Question(
        option=option(field.key),
        label=field.label,
        hint=words.PICK,
        read=partial(reader.read, field),
        needed=True,
        offers=offers,
        echo=lambda type_: names[type_],
    )


def about_body(
    label: Text, bodies: Sequence[Department], language: str, name: str = "--department"
) -> Question:
    """The question for a body, found by a part of its name; its answer is the body."""
    return Question(
        option=name,
        label=label,
        hint=words.FIND,
        read=partial(_body, bodies=bodies, language=language),
        needed=True,
        echo=lambda body: called(body.name),
    )


def about_topics(field: Field, topics: Mapping[str, Topic]) -> Question:
    """The question for the topics; its answer is their ids."""
    offers = [
        Offer(topic.id, Text(vi=topic.named("vi"), en=topic.named("en")))
        for topic in topics.values()
    ]
    return Question(
        option=option(field.key),
        label=field.label,
        hint=words.PICK_SEVERAL,
        read=partial(_topics, field=field, topics=topics),
        needed=True,
        offers=offers,
        several=True,
        echo=lambda ids: Text(
            vi=", ".join(topics[id_].named("vi") for id_ in ids),
            en=", ".join(topics[id_].named("en") for id_ in ids),
        ),
    )


def about_speaker(field: Field, found: Sequence[Speaker], *, needed: bool) -> Question:
    """The question for who speaks; the first of `found` is proposed. Its answer is an id."""
    offers = [Offer(speaker.person.id, _person(speaker)) for speaker in found]
    people = {speaker.person.id: speaker.person.name for speaker in found}
    return Question(
        option=option(field.key),
        label=field.label,
        hint=words.PICK,
        read=partial(_speaker, people=people),
        needed=needed,
        proposal=found[0].person.id if found else None,
        offers=offers,
        echo=lambda id_: same(people.get(id_, id_)),
    )


def _hint(field: Field) -> Text:
    """What the key is for, in one sentence; what follows in the table is about files."""
    first = Text(vi=_first_sentence(field.doc.vi), en=_first_sentence(field.doc.en))
    if isinstance(field.form, Moment):
        return Text(vi=f"{first.vi} {words.MOMENT.vi}.", en=f"{first.en} {words.MOMENT.en}.")
    return first


def _first_sentence(text: str) -> str:
    sentence, stop, _ = text.partition(". ")
    return f"{sentence}{stop.strip()}"


def _choices(field: Field) -> Sequence[Offer]:
    form = field.form
    return (
        [Offer(str(word), name) for word, name in form.names.items()]
        if isinstance(form, Choice)
        else ()
    )


def _echo(field: Field, reader: Reader) -> Callable[[Any], Text] | None:
    """What says an answer back that is taken as something else than what was typed."""
    form = field.form
    if isinstance(form, Plain):
        return _length if form.least > 1 else None
    if isinstance(form, Choice):
        return lambda word: form.names[word]
    return partial(_as_taken, reader.now) if isinstance(form, Moment | Day | Truth) else None


def _length(text: str) -> Text:
    return words.LENGTH.filled(count=len(text))


def _as_taken(now: datetime, value: date | bool) -> Text:  # noqa: FBT001 (what was answered)
    if isinstance(value, datetime):
        return Text(vi=in_words(value, now, "vi"), en=in_words(value, now, "en"))
    if isinstance(value, date):
        return day_text(value)
    return words.YES_WORD if value else words.NO


def _body(typed: str, bodies: Sequence[Department], language: str) -> Department:
    found = matching(typed, bodies, language)
    if len(found) == 1:
        return found[0]
    if not found:
        raise NotTaken(words.NO_BODY.filled(typed=typed))
    offers = [Offer(body.id, called(body.name)) for body in found[:_MOST_OFFERED]]
    raise Unclear(words.SEVERAL.filled(count=len(found)), offers)


def _topics(typed: str, field: Field, topics: Mapping[str, Topic]) -> tuple[str, ...]:
    parts = [part.strip() for part in typed.replace(";", ",").split(",") if part.strip()]
    found = tuple(dict.fromkeys(_topic(part, topics) for part in parts))
    form = field.form
    if isinstance(form, ListOf) and not form.least <= len(found) <= form.most:
        raise NotTaken(words.SO_MANY.filled(count=form.count))
    return found


def _topic(typed: str, topics: Mapping[str, Topic]) -> str:
    if typed in topics:
        return typed
    wanted = syllables(typed)
    found = [topic.id for topic in topics.values() if wanted and _begins(topic.name, wanted)]
    if len(found) == 1:
        return found[0]
    if found:
        raise NotTaken(words.SEVERAL_TOPICS.filled(typed=typed))
    raise NotTaken(UNKNOWN_TOPIC.message.filled(topic=typed))


def _begins(name: str, wanted: Sequence[str]) -> bool:
    """Whether each of the wanted syllables begins one of the name's."""
    own = syllables(name)
    return all(any(one.startswith(part) for one in own) for part in wanted)


def _speaker(typed: str, people: Mapping[str, str]) -> str:
    """The one whom an id, or a part of a name, names."""
    if typed in people:
        return typed
    wanted = {*syllables(typed)}
    found = [id_ for id_, name in people.items() if wanted and wanted <= {*syllables(name)}]
    if len(found) != 1:
        raise NotTaken(words.NO_PERSON.filled(typed=typed))
    return found[0]


def _person(speaker: Speaker) -> Text:
    return words.PERSON_LINE.filled(
        name=speaker.person.name,
        position=called(speaker.term.position),
        body=called(speaker.body.name),
        role=ROLES[speaker.term.role],
    )
