"""`pressroom next`: when time next changes the site, and whether a site is due to be built again.

Exit codes: 0 nothing is due, 1 a site is to be built again (`--site`, `--since`), 2 cannot run.
"""

import argparse
import json
import sys
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from http.client import HTTPException
from pathlib import Path
from urllib.error import URLError
from urllib.request import Request, urlopen

from pressroom.build.due import Due, RecordError, SiteRecord, due, record_of
from pressroom.build.mark import MARK
from pressroom.cli.clock import moment
from pressroom.cli.room import add_moment, folder
from pressroom.cli.speak import CannotRun, Speaker
from pressroom.cli.words import next as words
from pressroom.history.git import head
from pressroom.load.repository import SETTINGS_FILE, load
from pressroom.model.moment import as_of
from pressroom.model.settings import VIET_NAM
from pressroom.model.timeline import Change, next_change, next_changes
from pressroom.store.store import store_of
from pressroom.text.dates import moment_text

FORMATS = ("text", "json")
MOST_NAMED = 10
_WEB = ("https://", "http://")
_TIMEOUT = 20
_LARGEST = 64 * 1024
_MOST_MINUTES = 7 * 24 * 60


def add(parser: argparse.ArgumentParser, language: str) -> None:
    """Add the options."""
    parser.add_argument("--site", metavar="DIR|URL", help=words.SITE[language])
    parser.add_argument("--since", metavar="TIME", help=words.SINCE[language])
    parser.add_argument("--late", type=_minutes, default=0, metavar="N", help=words.LATE[language])
    parser.add_argument("--format", default="text", choices=FORMATS, help=words.FORMAT[language])
    add_moment(parser, language)


def run(options: argparse.Namespace, speaker: Speaker) -> int:
    """Tell the moment on standard output (RFC 3339), and in words what happens then."""
    if options.site and options.since:
        raise CannotRun(words.SITE_AND_SINCE)
    if options.site:
        return _of_site(options, speaker)
    repo = folder(options)
    repository = load(repo, shown=False, store=store_of(repo))
    now = moment(options, repository.timezone)
    room = repository.room
    coming = next_changes(room, now) if room else ()
    since = _since(options.since, now)
    passed = next_change(room, since) if room and since else None
    is_due = passed is not None and passed <= now
    if options.format == "json":
        _write_json(now, coming[0].at if coming else None, due=is_due, changes=coming)
    elif coming:
        sys.stdout.write(f"{coming[0].at.isoformat()}\n")
    if is_due and since and passed:
        said = {"since": moment_text(since), "moment": moment_text(passed)}
        speaker.say(words.CHANGED_SINCE.filled(**said))
    _tell(coming, speaker)
    return 1 if is_due else 0


def _of_site(options: argparse.Namespace, speaker: Speaker) -> int:
    """Tell whether the site that the options name is up to date."""
    repo = Path(options.repo)
    is_here = (repo / SETTINGS_FILE).is_file()
    now = moment(options, VIET_NAM)
    record = _record(options.site)
    at = now - timedelta(minutes=options.late)
    reason = due(record, at, commit=head(repo) if is_here else None)
    upcoming = record.next_change if record else None
    if options.format == "json":
        _write_json(now, upcoming, due=reason is not None, reason=reason)
    elif upcoming:
        sys.stdout.write(f"{upcoming.isoformat()}\n")
    if reason:
        made = {"moment": upcoming, "as_of": record.as_of if record else None}
        known = {name: moment_text(when) for name, when in made.items() if when}
        speaker.say(words.DUE[reason].filled(**known))
    elif upcoming:
        speaker.say(words.UP_TO_DATE.filled(moment=moment_text(upcoming)))
    else:
        speaker.say(words.UP_TO_DATE_FOR_GOOD)
    return 1 if reason else 0


def _record(site: str) -> SiteRecord | None:
    """The record of a site in a folder or on the web; None where the folder holds no site.

    Raises:
        CannotRun: the address does not answer, or not with a record.
    """
    if not site.startswith(_WEB):
        return record_of(Path(site))
    url = f"{site.rstrip('/')}/{MARK}"
    try:
        request = Request(url, headers={"Cache-Control": "no-cache"})  # noqa: S310 (the schemes of _WEB)
        with urlopen(request, timeout=_TIMEOUT) as answer:  # noqa: S310 (as above)
            return SiteRecord.parse(answer.read(_LARGEST))
    except RecordError as error:
        raise CannotRun(words.CANNOT_ASK.filled(where=url, reason=error)) from error
    except (URLError, HTTPException, OSError, ValueError) as error:
        reason = getattr(error, "reason", error)
        raise CannotRun(words.CANNOT_ASK.filled(where=url, reason=reason)) from error


def _since(given: str | None, now: datetime) -> datetime | None:
    if given is None:
        return None
    try:
        return as_of(given, now.tzinfo or UTC)
    except ValueError:
        raise CannotRun(words.BAD_SINCE.filled(given=given)) from None


def _minutes(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or int(text) > _MOST_MINUTES:
        raise argparse.ArgumentTypeError(f"{text}: 0, 1, 2 … {_MOST_MINUTES}")
    return int(text)


def _write_json(
    now: datetime,
    upcoming: datetime | None,
    *,
    due: bool,
    reason: Due | None = None,
    changes: Iterable[Change] = (),
) -> None:
    record = {
        "as_of": now.isoformat(),
        "next_change": upcoming.isoformat() if upcoming else None,
        "due": due,
        "reason": reason,
        "changes": [{"what": change.turn, "subject": change.subject} for change in changes],
    }
    sys.stdout.write(json.dumps(record, ensure_ascii=False, indent=2) + "\n")


def _tell(coming: tuple[Change, ...], speaker: Speaker) -> None:
    if not coming:
        speaker.say(words.NOTHING)
    for change in coming[:MOST_NAMED]:
        said = words.TURNS[change.turn]
        at = moment_text(change.at)
        speaker.say(words.WILL.filled(moment=at, turn=said, subject=change.subject))
    if len(coming) > MOST_NAMED:
        speaker.say(words.MORE.filled(count=len(coming) - MOST_NAMED))
