"""`pressroom init`: a new press room of content only."""

import argparse
import re
import shutil
import subprocess
import unicodedata
from pathlib import Path
from zoneinfo import ZoneInfo

from pressroom.cli.clock import moment
from pressroom.cli.room import add_moment
from pressroom.cli.speak import CannotRun, Speaker
from pressroom.cli.unwritten import unwritten
from pressroom.cli.words import common
from pressroom.cli.words import init as words
from pressroom.load.repository import SETTINGS_FILE
from pressroom.new_room.write import LOCK, NewRoom, write, write_lock

NAME = "Cơ quan mẫu"
DOMAIN = "coquan.example"
_ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
"""The time zone of the room that is written."""
_LONGEST_NAME = 150
_DOMAIN = re.compile(
    r"(?=.{1,200}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}", re.ASCII
)


def add(parser: argparse.ArgumentParser, language: str) -> None:
    """Add the options."""
    parser.add_argument("folder", metavar="DIR", help=words.FOLDER[language])
    parser.add_argument("--name", default=NAME, help=words.NAME[language])
    parser.add_argument("--domain", default=DOMAIN, help=words.DOMAIN[language])
    parser.add_argument("--lock", action="store_true", help=words.LOCK[language])
    parser.add_argument("--git", action="store_true", help=words.GIT[language])
    add_moment(parser, language)


def run(options: argparse.Namespace, speaker: Speaker) -> int:
    """Write the room into a folder that is empty or not there, and say what comes next."""
    folder = Path(options.folder)
    if options.lock:
        return _renew_lock(folder, speaker)
    room = NewRoom(_name(options.name), _domain(options.domain), moment(options, _ZONE))
    if options.git and not shutil.which("git"):
        raise CannotRun(words.NO_GIT)
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise CannotRun(words.NOT_EMPTY.filled(folder=folder))
        write(room, folder)
    except OSError as error:
        raise CannotRun(unwritten(error)) from error
    if options.git:
        command = ["git", "init", "--quiet", "--initial-branch=main", str(folder)]
        if subprocess.run(command, check=False).returncode:
            raise CannotRun(words.GIT_FAILED.filled(folder=folder))
    speaker.say(words.MADE.filled(folder=folder, files=len(room.files)))
    return 0


def _renew_lock(folder: Path, speaker: Speaker) -> int:
    """Write the lock of this version of the software into a room that is there."""
    if not (folder / SETTINGS_FILE).is_file():
        raise CannotRun(common.NO_REPO.filled(repo=folder.absolute()))
    try:
        write_lock(folder)
    except OSError as error:
        raise CannotRun(unwritten(error)) from error
    speaker.say(words.LOCK_WRITTEN.filled(path=folder / LOCK))
    return 0


def _name(given: str) -> str:
    name = unicodedata.normalize("NFC", " ".join(given.split()))
    if not name or len(name) > _LONGEST_NAME or not name.isprintable():
        raise CannotRun(words.BAD_NAME.filled(most=_LONGEST_NAME))
    return name


def _domain(given: str) -> str:
    domain = given.strip().lower()
    if not _DOMAIN.fullmatch(domain):
        raise CannotRun(words.BAD_DOMAIN.filled(given=given))
    return domain
