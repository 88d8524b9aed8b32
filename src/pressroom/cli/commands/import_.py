"""`pressroom import docx`: official documents from Word become releases."""

import argparse
import re
import sys
from contextlib import suppress
from datetime import datetime, time
from pathlib import Path, PurePosixPath
from typing import Any

from pressroom.cli.clock import moment
from pressroom.cli.room import add_moment, checked, folder, tell
from pressroom.cli.speak import CannotRun, Speaker
from pressroom.cli.words import common
from pressroom.cli.words import import_ as words
from pressroom.diagnostics.finding import Finding, Severity
from pressroom.drafting.answers import NotTaken, Reader
from pressroom.drafting.bodies import matching
from pressroom.fields.form import Reading
from pressroom.fields.release import RELEASE
from pressroom.imports.container import LARGEST, NotReadable
from pressroom.imports.draft import Draft, Heading, Wishes, draft
from pressroom.imports.place import free_slug, put, taken
from pressroom.load.repository import load
from pressroom.model.network import Department
from pressroom.model.room import Room
from pressroom.text.bilingual import same
from pressroom.text.fold import fold
from pressroom.text.nearest import nearest
from pressroom.text.slug import is_slug, slugify

_CLOCK = re.compile(r"(?P<hour>\d{1,2})\s*(?::|h|g|giờ)\s*(?P<minute>\d{2})?", re.IGNORECASE)
_OFFERED = 5
_FOR_ONE = ("signed", "title", "slug")


def add(parser: argparse.ArgumentParser, language: str) -> None:
    """Add the options."""
    parser.add_argument("kind", choices=["docx"], help=words.KIND[language])
    parser.add_argument("files", nargs="+", metavar="FILE", help=words.FILES[language])
    parser.add_argument("--signed", metavar="PDF", help=words.SIGNED[language])
    parser.add_argument("--published", metavar="TIME", help=words.PUBLISHED[language])
    parser.add_argument("--department", metavar="ID", help=words.DEPARTMENT[language])
    parser.add_argument("--type", help=words.TYPE[language])
    parser.add_argument(
        "--topic", action="append", default=[], metavar="ID", help=words.TOPIC[language]
    )
    parser.add_argument("--title", help=words.TITLE[language])
    parser.add_argument("--slug", help=words.SLUG[language])
    parser.add_argument("--dry-run", action="store_true", help=words.DRY_RUN[language])
    add_moment(parser, language)


def run(options: argparse.Namespace, speaker: Speaker) -> int:
    """Import each file, then check what was written; 2 where one could not be read."""
    repo = folder(options)
    for name in _FOR_ONE:
        if getattr(options, name) and len(options.files) > 1:
            said = words.ONE_ALONE.filled(option=f"--{name}", count=len(options.files))
            raise CannotRun(said)
    room = load(repo, shown=False).room
    if room is None:
        raise CannotRun(words.SETTINGS_WRONG)
    now = moment(options, room.settings.timezone)
    wishes = _wishes(options, room, now)
    worst = 0
    written: list[Draft] = []
    for path in options.files:
        code, made = _import(path, repo, room, wishes, now, options, speaker)
        worst = max(worst, code)
        written += [made] if made else []
    if written:
        worst = max(worst, _check(options, written, speaker))
    return worst


def _import(  # noqa: PLR0913, PLR0917 (what the command knows)
    path: str,
    repo: Path,
    room: Room,
    wishes: Wishes,
    now: datetime,
    options: argparse.Namespace,
    speaker: Speaker,
) -> tuple[int, Draft | None]:
    """Import one file: the exit code, and the draft if it was written."""
    try:
        made = draft(_bytes(path), room, wishes, now)
    except NotReadable as reason:
        speaker.say(words.UNREADABLE.filled(path=path, reason=reason.text))
        return 2, None
    except CannotRun as reason:
        speaker.say(reason.text)
        return 2, None
    standing = taken(made, repo)
    if standing:
        said = words.TAKEN.filled(path=path, taken=standing, offer=free_slug(made, repo))
        speaker.say(said)
        return 1, None
    if options.dry_run:
        speaker.say(words.WOULD_BE.filled(path=path, release=made.path))
        _report(made, speaker)
        sys.stdout.write(made.text)
        sys.stdout.flush()
        return 0, None
    try:
        put(made, repo)
    except OSError as error:
        speaker.say(common.CANNOT_WRITE.filled(path=error.filename, reason=error.strerror))
        return 2, None
    speaker.say(words.WRITTEN.filled(path=path, release=made.path))
    _report(made, speaker)
    return 0, made


def _report(made: Draft, speaker: Speaker) -> None:
    """What stands, what is missing, what to look at, what was left out."""
    for heading in Heading:
        notes = [note.text for note in made.notes if note.heading is heading]
        if not notes:
            continue
        if heading in {Heading.STANDS, Heading.LEFT}:
            line = "; ".join(note[speaker.language] for note in notes)
            speaker.say(same(f"  {heading.value[speaker.language]}: {line}"))
            continue
        speaker.say(same(f"  {heading.value[speaker.language]}:"))
        for note in notes:
            said = note[speaker.language]
            speaker.say(same(f"    - {said[:1].upper()}{said[1:]}"))


def _check(options: argparse.Namespace, written: list[Draft], speaker: Speaker) -> int:
    """Check the room, and tell of the new files alone."""
    result = checked(options, shown=False)
    new = [PurePosixPath(path) for made in written for path in (made.path, made.key)]
    found = tuple(finding for finding in result.findings if _concerns(finding, new))
    tell(found, result.repository.path, "text", speaker.language)
    errors = [finding.span.path for finding in found if finding.severity is Severity.ERROR]
    if not errors:
        speaker.say(words.CHECKED_WELL)
        return 0
    paths = " ".join(dict.fromkeys(errors))
    speaker.say(words.CHECKED_ILL.filled(count=len(errors), paths=paths))
    return 1


def _concerns(finding: Finding, new: list[PurePosixPath]) -> bool:
    places = [finding.span.path, *(related.span.path for related in finding.also)]
    return any(PurePosixPath(place).is_relative_to(path) for place in places for path in new)


def _bytes(path: str, most: int = LARGEST) -> bytes:
    """The bytes of a file, of one that is too large a byte too many.

    Raises:
        CannotRun: it cannot be read.
    """
    try:
        with Path(path).open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        raise CannotRun(words.CANNOT_READ.filled(path=path, reason=error.strerror)) from error


def _wishes(options: argparse.Namespace, room: Room, now: datetime) -> Wishes:
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
        signed=_signed(options.signed) if options.signed else b"",
    )


def _published(given: str, reader: Reader) -> tuple[datetime | None, time | None]:
    """The moment; or where only an hour is said, the hour of the document's day."""
    match = _CLOCK.fullmatch(given.strip())
    if match:
        with suppress(ValueError):
            return None, time(int(match["hour"]), int(match["minute"] or 0))
    return _read("published", given, reader), None


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


def _signed(path: str) -> bytes:
    data = _bytes(path)
    if not data.startswith(b"%PDF-"):
        raise CannotRun(words.NOT_PDF.filled(path=path))
    return data
