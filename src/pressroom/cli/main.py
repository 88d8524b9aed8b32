"""`pressroom`: the commands and their options.

Exit codes: 0 nothing or warnings only, 1 errors in the press room, 2 the command cannot run.
"""

import argparse
import gc
import io
import sys
from collections.abc import Sequence
from typing import Protocol

from pressroom import __version__
from pressroom.cli import build, check, explain, init, serve, words
from pressroom.cli.speak import CannotRun, Speaker
from pressroom.text.bilingual import Text


class Command(Protocol):
    """A module that is a command."""

    def add(self, parser: argparse.ArgumentParser, language: str) -> None:
        """Add its options to the parser."""

    def run(self, options: argparse.Namespace, speaker: Speaker) -> int:
        """Do it; the exit code."""


_COMMANDS: dict[str, tuple[Command, Text]] = {
    "check": (check, words.CHECK),
    "build": (build, words.BUILD),
    "serve": (serve, words.SERVE),
    "init": (init, words.INIT),
    "explain": (explain, words.EXPLAIN),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _parser(_language(given)).parse_args(given)
    speaker = Speaker(options.lang)
    # One pass over a room makes millions of objects that live to the end: collecting is all cost.
    gc.disable()
    try:
        command, _ = _COMMANDS[options.command]
        return command.run(options, speaker)
    except CannotRun as reason:
        speaker.say(reason.text)
        return 2
    except KeyboardInterrupt:
        speaker.say(words.STOPPED)
        return 130


def _language(given: Sequence[str]) -> str:
    """The language asked for, known before the parser, whose help is in it."""
    for position, word in enumerate(given):
        if word.startswith("--lang="):
            return word.partition("=")[2]
        if word == "--lang" and position + 1 < len(given):
            return given[position + 1]
    return "vi"


def _parser(language: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="pressroom", description=words.PROGRAM[language])
    parser.add_argument("--version", action="version", version=f"pressroom {__version__}")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--repo", default=".", metavar="DIR", help=words.REPO[language])
    shared.add_argument("--lang", default="vi", choices=["vi", "en"], help=words.LANGUAGE[language])
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (command, does) in _COMMANDS.items():
        said = does[language]
        own = commands.add_parser(name, parents=[shared], help=said, description=said)
        command.add(own, language)
    return parser
