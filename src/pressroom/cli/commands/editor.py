"""`pressroom editor`: install the form in the browser, which a build then puts at `/admin/`."""

import argparse
from pathlib import Path

from pressroom.cli.room import folder
from pressroom.cli.speak import CannotRun, Speaker
from pressroom.cli.unwritten import unwritten
from pressroom.cli.words import editor as words
from pressroom.editor.decap import FOLDER, InstallError, install, modules


def add(parser: argparse.ArgumentParser, language: str) -> None:
    """It has no options of its own."""


def run(options: argparse.Namespace, speaker: Speaker) -> int:
    """Install what is not there yet."""
    repo = folder(options)
    install_form(repo, speaker)
    speaker.say(words.INSTALLED.filled(folder=repo / FOLDER))
    return 0


def install_form(repo: Path, speaker: Speaker) -> None:
    """Install the form for the press room in `repo`, and say so; quick where it is there.

    Raises:
        CannotRun: there is no npm, or it failed.
    """
    if modules(repo):
        return
    speaker.say(words.INSTALLING)
    try:
        install(repo)
    except InstallError as error:
        reason = words.NPM_FAILED.filled(reason=error) if str(error) else words.NO_NPM
        raise CannotRun(reason) from error
    except OSError as error:
        raise CannotRun(unwritten(error)) from error
