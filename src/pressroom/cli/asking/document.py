"""What an import is told beside the documents: by options, and at a terminal by answers."""

import argparse
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path
from typing import Any

from pressroom.cli.asking.dialogue import Dialogue
from pressroom.cli.speak import CannotRun, Speaker
from pressroom.cli.words import import_ as words
from pressroom.drafting.answers import NotTaken, Reader
from pressroom.drafting.bodies import matching
from pressroom.fields.form import Reading
from pressroom.fields.release import RELEASE
from pressroom.imports.container import LARGEST
from pressroom.imports.draft import Wishes
from pressroom.load.files import reason_of
from pressroom.model.network import Department
from pressroom.model.room import Room
from pressroom.text.bilingual import Text, same
from pressroom.text.fold import fold
from pressroom.text.nearest import nearest
from pressroom.text.sizes import size_words
from pressroom.text.slug import is_slug, slugify

_CLOCK = re.compile(r"(?P<hour>\d{1,2})\s*(?::|h|g|giờ)\s*(?P<minute>\d{2})?", re.IGNORECASE)
_OFFERED = 5


def bytes_of(path: str, most: int = LARGEST) -> bytes:
    """The bytes of a file, of one that is too large a byte too many.

    Raises:
        CannotRun: it cannot be read.
    """
    try:
        with Path(path).open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        raise CannotRun(words.CANNOT_READ.filled(path=path, reason=reason_of(error))) from error


def wishes_of(options: argparse.Namespace, room: Room, now: datetime) -> Wishes:
    """What the options say, understood.

    Raises:
        CannotRun: one of them is not understood.
    """
    reading = Reading(room.settings.timezone, room.settings.language)
    reader = Reader(reading, now)
    published, clock = _published(options.published, reader) if options.published else (None, None)
    return Wishes(
        department=_department(options.department, room) if options.department else None,
        type=_read("type", options.type, reader) if options.type else None,
        topics=tuple(_topics(options.topic, room)),
        published=published,
        clock=clock,
        title=_read("title", options.title, reader) if options.title else "",
        slug=_slug(options.slug) if options.slug else "",
        signed=_signed(options.signed, room) if options.signed else b"",
    )


def _published(given: str, reader: Reader) -> tuple[datetime | None, time | None]:
    """The moment; or where only an hour is said, the hour of the document's day."""
    match = _CLOCK.fullmatch(given.strip())
    if match:
        with suppress(ValueError):
            return None, time(int(match["hour"]), int(match["minute"] or 0))
    return _read("published", given, reader), None


def asked_for(wishes: Wishes, room: Room, now: datetime, speaker: Speaker) -> Wishes:
    """The wishes, with what documents do not say and no option said, asked for at the terminal."""
    dialogue = Dialogue(speaker.language)
    reader = Reader(Reading(room.settings.timezone, room.settings.language), now)

    def topics(given: str) -> Wishes:
        return replace(wishes, topics=tuple(_topics([given], room)))

    def published(given: str) -> Wishes:
        moment_, clock = _published(given, reader)
        return replace(wishes, published=moment_, clock=clock)

    if not wishes.published and not wishes.clock:
        wishes = _answer(dialogue, words.ASK_PUBLISHED, published) or wishes
    if not wishes.topics:
        language = speaker.language
        known = ", ".join(f"{each.id} ({each.named(language)})" for each in room.settings.topics)
        wishes = _answer(dialogue, words.ASK_TOPICS.filled(known=known), topics) or wishes
    return wishes


def _answer(
    dialogue: Dialogue, question: Text, understand: Callable[[str], Wishes]
) -> Wishes | None:
    """The answer understood, asked for again until it is; None where Enter leaves it open."""
    while True:
        said = dialogue.ask(question[dialogue.language])
        if not said:
            return None
        try:
            return understand(said)
        except CannotRun as reason:
            dialogue.show(reason.text)


def _department(given: str, room: Room) -> Department:
    bodies = matching(given, room.departments.values(), room.settings.language)
    if len(bodies) == 1:
        return bodies[0]
    near = [body.id for body in bodies] or [nearest(given, room.departments) or ""]
    offer = words.NEAREST.filled(name="`, `".join(near[:_OFFERED])) if near[0] else same("")
    raise CannotRun(words.BAD_DEPARTMENT.filled(given=given, offer=offer))


def _read(key: str, given: str, reader: Reader) -> Any:  # noqa: ANN401 (each form has its own type)
    """The value of an option that is a key of the declaration.

    Raises:
        CannotRun: the check would not take it.
    """
    try:
        return reader.read(RELEASE.by_key[key], given)
    except NotTaken as reason:
        raise CannotRun(words.NOT_TAKEN.filled(option=f"--{key}", reason=reason.reason)) from None


def _topics(given: list[str], room: Room) -> list[str]:
    """The ids of topics that are given by id or by name."""
    ids: dict[str, str] = {}
    for id_, topic in room.topics.items():
        for name in (id_, topic.name, topic.name_en or id_):
            ids[fold(name)] = id_
    found: list[str] = []
    for each in given:
        for name in [each] if fold(each.strip()) in ids else each.split(","):
            wanted = ids.get(fold(name.strip()))
            if wanted is None:
                known = ", ".join(f"`{topic.id}` ({topic.name})" for topic in room.settings.topics)
                raise CannotRun(words.BAD_TOPIC.filled(given=name.strip(), known=known))
            found.append(wanted)
    return list(dict.fromkeys(found))


def _slug(given: str) -> str:
    if is_slug(given):
        return given
    near = slugify(given)
    offer = words.NEAREST.filled(name=near) if is_slug(near) else same("")
    raise CannotRun(words.BAD_SLUG.filled(given=given, offer=offer))


def _signed(path: str, room: Room) -> bytes:
    data = bytes_of(path)
    limit = room.settings.limits.attachment
    if not data.startswith(b"%PDF-"):
        raise CannotRun(words.NOT_PDF.filled(path=path))
    if len(data) > limit:
        size, most = size_words(Path(path).stat().st_size), size_words(limit)
        raise CannotRun(words.PDF_TOO_LARGE.filled(path=path, size=size, limit=most))
    return data
