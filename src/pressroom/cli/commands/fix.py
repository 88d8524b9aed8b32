"""`pressroom fix`: mends what has one right mend; shows it and asks before anything is written."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from pressroom.cli.asking.dialogue import Dialogue, at_terminal
from pressroom.cli.room import add_moment, checked, folder, tell
from pressroom.cli.scope import concerns, in_repo
from pressroom.cli.speak import CannotRun, Speaker, Stopped, in_colour
from pressroom.cli.unwritten import unwritten
from pressroom.cli.words import fix as words
from pressroom.cli.words import new as words_of_new
from pressroom.diagnostics.difference import difference
from pressroom.diagnostics.finding import has_errors
from pressroom.diagnostics.paint import Ink, Paint, coloured, plain
from pressroom.load.repository import load
from pressroom.mending.catalogue import MENDS, TIDYING
from pressroom.mending.plan import Change, changes
from pressroom.model.release import Translation
from pressroom.source.changed import ChangedError
from pressroom.source.saving import save
from pressroom.store.store import store_of
from pressroom.text.bilingual import Text
from pressroom.text.sizes import size_words


def add(parser: argparse.ArgumentParser, language: str) -> None:
    """Add the options."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help=words.PATHS[language])
    parser.add_argument("--yes", action="store_true", help=words.YES[language])
    parser.add_argument("--dry-run", action="store_true", help=words.DRY_RUN[language])
    said = words.TRANSLATIONS[language]
    parser.add_argument("--translations", action="store_true", help=said)
    add_moment(parser, language)


def run(options: argparse.Namespace, speaker: Speaker) -> int:
    """Show what would be mended, ask, write, check; 1 where errors are left."""
    dialogue = Dialogue(speaker.language) if at_terminal(yes=options.yes) else None
    found = _found(options, speaker, dialogue)
    if not found:
        speaker.say(words.NOTHING)
        return 0
    _show(found, speaker)
    count = len(found)
    if options.dry_run:
        speaker.say(words.WOULD.filled(count=count))
        return 0
    if dialogue is None and not options.yes:
        speaker.say(words.NEEDS_YES.filled(count=count))
        return 2
    if dialogue and not dialogue.agrees(words.ASK.filled(count=count), proposal=True):
        raise Stopped
    _write(found, Path(options.repo))
    speaker.say(words.MENDED.filled(count=count))
    return _check(options, found, speaker)


def _found(
    options: argparse.Namespace, speaker: Speaker, dialogue: Dialogue | None
) -> list[Change]:
    """What would be mended; stale translations as far as somebody says that they are right."""
    repo = folder(options)
    repository = load(repo, shown=False, store=store_of(repo))
    if repository.room is None:
        raise CannotRun(words_of_new.NO_ROOM)
    wanted = [in_repo(path, repository.path, ()) for path in options.paths]

    def is_wanted(path: str) -> bool:
        return not wanted or any(PurePosixPath(path).is_relative_to(one) for one in wanted)

    def is_right(translation: Translation) -> bool:
        if options.translations:
            return True
        path = translation.path
        original = f"{path.removesuffix(f'.{translation.language}.md')}.md"
        if dialogue is None or options.dry_run:
            speaker.say(words.STALE_LEFT.filled(path=path))
            return False
        question = words.STALE.filled(original=original, path=path)
        return dialogue.agrees(question, proposal=False)

    mends = TIDYING if wanted else MENDS
    return [*changes(repository, is_wanted, is_right, mends)]


def _show(found: Sequence[Change], speaker: Speaker) -> None:
    paint = coloured if in_colour(sys.stdout) else plain
    for change in found:
        sys.stdout.write(_shown(change, speaker.language, paint))
    sys.stdout.flush()


def _shown(change: Change, language: str, paint: Paint) -> str:
    does = Text(
        vi="; ".join(done.vi for done in change.does), en="; ".join(done.en for done in change.does)
    )
    head = words.FILE.filled(path=paint(Ink.PLACE, change.path), does=does)[language]
    if change.picture:
        before, after = size_words(len(change.before)), size_words(len(change.after))
        return f"{head}\n{words.PICTURE.filled(before=before, after=after)[language]}\n\n"
    before_text = change.before.decode().replace("\r\n", "\n")
    return f"{head}\n{difference(change.path, before_text, change.after.decode(), paint)}\n"


def _write(found: Sequence[Change], repo: Path) -> None:
    for count, change in enumerate(found):
        try:
            save(repo / change.path, change.after, change.before)
        except (OSError, ChangedError) as error:
            said = unwritten(error, change.path)
            raise CannotRun(words.PARTLY.filled(count=count, reason=said)) from error


def _check(options: argparse.Namespace, found: Sequence[Change], speaker: Speaker) -> int:
    result = checked(options, shown=False)
    paths = [PurePosixPath(change.path) for change in found]
    left = tuple(finding for finding in result.findings if concerns(finding, paths))
    tell(left, result.repository.path, "text", speaker.language)
    return 1 if has_errors(left) else 0
