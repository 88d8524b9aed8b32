"""`pressroom build`: check, then the whole site."""

import argparse
import sys
import time
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from pressroom import __version__
from pressroom.build import common as common_to_all
from pressroom.build.due import due, record_of
from pressroom.build.gate.watch import LeakError
from pressroom.build.place import PlaceError, restore
from pressroom.cli.clock import moment
from pressroom.cli.room import Checked, add_moment, add_store, checked, folder, positive, tell
from pressroom.cli.speak import CannotRun, Speaker
from pressroom.cli.unwritten import unwritten
from pressroom.cli.words import build as words
from pressroom.cli.words import common
from pressroom.diagnostics.finding import has_errors
from pressroom.editor.decap import scripts
from pressroom.editor.page import wanted
from pressroom.history.git import head
from pressroom.model.moment import beginning_of
from pressroom.model.room import Room
from pressroom.model.settings import VIET_NAM
from pressroom.rules import texts
from pressroom.store.digest import of_library
from pressroom.text.dates import moment_text

if TYPE_CHECKING:
    from pressroom.mkdocs_site.site import Built

MOST_HELD_BACK = 10
MOST_LEAKS = 20
SITE_FOLDER = "site"
"""Where MkDocs puts a site that nobody gives a place; with `--if-due` the only such place."""


def add(parser: argparse.ArgumentParser, language: str) -> None:
    """Add the options."""
    parser.add_argument("--site", default="", metavar="DIR", help=words.SITE[language])
    parser.add_argument("--jobs", type=positive, metavar="N", help=common.JOBS[language])
    parser.add_argument("--clean", action="store_true", help=words.CLEAN[language])
    parser.add_argument("--compress", action="store_true", help=words.COMPRESS[language])
    parser.add_argument("--if-due", action="store_true", help=words.IF_DUE[language])
    parser.add_argument("--url", metavar="URL", help=words.URL[language])
    parser.add_argument("--drafts", metavar="URL", help=words.DRAFTS[language])
    parser.add_argument("--when-told", action="store_true", help=argparse.SUPPRESS)
    add_moment(parser, language)
    add_store(parser, language)


def run(options: argparse.Namespace, speaker: Speaker) -> int:
    """Check, tell, build; nothing is written where there are errors."""
    if options.when_told and not _told():
        return 0
    restore(_site(options))
    started = time.monotonic()
    if options.if_due and not _due(options, speaker):
        return 0
    result = checked(options, options.jobs)
    repository, room = result.repository, result.repository.room
    if result.findings:
        tell(result.findings, repository.path, "text", speaker.language, to_error=True)
    if has_errors(result.findings) or room is None:
        speaker.say(words.NOT_BUILT)
        return 1
    if not (repository.path / "mkdocs.yml").is_file():
        raise CannotRun(common.NO_MKDOCS.filled(repo=repository.path.absolute()))
    try:
        built = _build(result, room, options)
    except LeakError as error:
        _tell_leaks(error, speaker)
        return 1
    seconds = f"{time.monotonic() - started:.1f}"
    if speaker.language == "vi":
        seconds = seconds.replace(".", ",")
    speaker.say(words.BUILT.filled(files=built.files, site=built.site, seconds=seconds))
    if wanted(room, options.drafts) and not scripts(repository.path):
        speaker.say(words.NO_FORM)
    _tell_held_back(room, result.as_of, speaker)
    return 0


def _told() -> bool:
    """Import what a build takes, then wait for a line on the standard input; False at its end.

    What the code's digests tell of is the code that was imported, whatever becomes of its files.
    """
    import_module("pressroom.mkdocs_site.site")
    of_library(*common_to_all.ROOMS, *texts.ROOMS, "mkdocs_site")
    return bool(sys.stdin.readline())


def _build(result: Checked, room: Room, options: argparse.Namespace) -> "Built":
    """The site, put in its place.

    Raises:
        CannotRun: it cannot be made, or not there.
        LeakError: it holds what is hidden.
    """
    # What makes a site takes a while to import, and a room with errors needs none of it.
    from pressroom.mkdocs_site.configuration import MkDocsError  # noqa: PLC0415
    from pressroom.mkdocs_site.site import build  # noqa: PLC0415

    site = Path(options.site) if options.site else None
    try:
        built = build(
            result.repository.path,
            room,
            result.as_of,
            site,
            store=result.store,
            jobs=options.jobs,
            clean=options.clean,
            url=options.url,
            drafts=options.drafts,
            compress=options.compress,
        )
    except PlaceError as error:
        raise CannotRun(words.PLACE_TAKEN.filled(site=error.filename)) from error
    except OSError as error:
        place = error.filename or site or SITE_FOLDER  # a full disk names no file
        raise CannotRun(unwritten(error, place)) from error
    except MkDocsError as error:
        raise CannotRun(words.MKDOCS_FAILED.filled(reason=error)) from error
    result.store.tidy()
    return built


def _site(options: argparse.Namespace) -> Path:
    """Where the site goes, as far as that can be told without MkDocs."""
    return Path(options.site) if options.site else folder(options) / SITE_FOLDER


def _due(options: argparse.Namespace, speaker: Speaker) -> bool:
    """Whether the site is to be made again, asked without reading a single release."""
    repo = folder(options)
    record = record_of(_site(options))
    now = moment(options, VIET_NAM)
    reason = due(record, now, commit=head(repo), version=__version__)
    if reason is None:
        speaker.say(words.NOT_DUE)
    return reason is not None


def _tell_leaks(error: LeakError, speaker: Speaker) -> None:
    speaker.say(words.LEAKS)
    for leak in error.leaks[:MOST_LEAKS]:
        output = leak.output or "index.html"
        speaker.say(words.LEAK.filled(output=output, found=leak.found, source=leak.source))
    if len(error.leaks) > MOST_LEAKS:
        speaker.say(words.MORE_LEAKS.filled(count=len(error.leaks) - MOST_LEAKS))


def _tell_held_back(room: Room, as_of: datetime, speaker: Speaker) -> None:
    """Name the texts whose time has not come: nobody should look for them in vain."""
    texts = [(release.public_from, release.path, release.title) for release in room.releases]
    zone = room.settings.timezone
    texts += [
        (beginning_of(notice.published, zone), notice.path, notice.title) for notice in room.notices
    ]
    waiting = sorted(text for text in texts if text[0] > as_of)
    for at, path, title in waiting[:MOST_HELD_BACK]:
        speaker.say(words.HELD_BACK.filled(title=title, path=path, moment=moment_text(at)))
    if len(waiting) > MOST_HELD_BACK:
        speaker.say(words.MORE_HELD_BACK.filled(count=len(waiting) - MOST_HELD_BACK))
