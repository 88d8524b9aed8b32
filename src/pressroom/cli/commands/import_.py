"""`pressroom import docx`: official documents from Word become releases."""

import argparse
import sys
from datetime import datetime
from pathlib import Path, PurePosixPath

from pressroom.cli.asking.dialogue import at_terminal
from pressroom.cli.asking.document import asked_for, bytes_of, wishes_of
from pressroom.cli.clock import moment
from pressroom.cli.room import add_moment, checked, folder, tell
from pressroom.cli.scope import concerns
from pressroom.cli.speak import CannotRun, Speaker
from pressroom.cli.unwritten import unwritten
from pressroom.cli.words import import_ as words
from pressroom.diagnostics.finding import Severity
from pressroom.imports.container import NotReadable
from pressroom.imports.draft import Draft, Heading, Wishes, draft
from pressroom.imports.place import free_slug, put, taken
from pressroom.load.repository import load
from pressroom.model.room import Room
from pressroom.store.store import store_of
from pressroom.text.bilingual import same

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
    parser.add_argument("--yes", action="store_true", help=words.YES[language])
    parser.add_argument("--dry-run", action="store_true", help=words.DRY_RUN[language])
    add_moment(parser, language)


def run(options: argparse.Namespace, speaker: Speaker) -> int:
    """Import each file, then check what was written; 2 where one could not be read."""
    repo = folder(options)
    for name in _FOR_ONE:
        if getattr(options, name) and len(options.files) > 1:
            said = words.ONE_ALONE.filled(option=f"--{name}", count=len(options.files))
            raise CannotRun(said)
    room = load(repo, shown=False, store=store_of(repo)).room
    if room is None:
        raise CannotRun(words.SETTINGS_WRONG)
    now = moment(options, room.settings.timezone)
    wishes = wishes_of(options, room, now)
    if at_terminal(yes=options.yes or options.dry_run):
        wishes = asked_for(wishes, room, now, speaker)
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
        made = draft(bytes_of(path), room, wishes, now)
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
        speaker.say(unwritten(error))
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
    found = tuple(finding for finding in result.findings if concerns(finding, new))
    tell(found, result.repository.path, "text", speaker.language)
    errors = [finding.span.path for finding in found if finding.severity is Severity.ERROR]
    if not errors:
        speaker.say(words.CHECKED_WELL)
        return 0
    paths = " ".join(dict.fromkeys(errors))
    speaker.say(words.CHECKED_ILL.filled(count=len(errors), paths=paths))
    return 1
