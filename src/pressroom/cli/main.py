"""`pressroom`: the commands and their options.

Exit codes: 0 nothing or warnings only, 1 errors in the press room, 2 the command cannot run.
"""

import argparse
import gc
import io
import sys
from collections.abc import Sequence
from importlib import import_module
from keyword import iskeyword
from typing import Protocol, cast

from pressroom import __version__
from pressroom.cli.speak import CannotRun, Speaker, Stopped
from pressroom.cli.words import (
    build,
    check,
    common,
    editor,
    explain,
    fix,
    import_,
    init,
    new,
    review,
    serve,
)
from pressroom.cli.words import next as next_
from pressroom.source.changed import CHANGED, ChangedError
from pressroom.text.bilingual import Text

STOPPED = 130
"""The exit code where somebody stopped a command, as shells have it."""


class Command(Protocol):
    """A module that is a command."""

    def add(self, parser: argparse.ArgumentParser, language: str) -> None:
        """Add its options to the parser."""

    def run(self, options: argparse.Namespace, speaker: Speaker) -> int:
        """Do it; the exit code."""


_COMMANDS: dict[str, Text] = {
    "check": check.DOES,
    "review": review.DOES,
    "build": build.DOES,
    "serve": serve.DOES,
    "next": next_.DOES,
    "fix": fix.DOES,
    "new": new.DOES,
    "import": import_.DOES,
    "init": init.DOES,
    "explain": explain.DOES,
    "editor": editor.DOES,
}
"""Each command with what it does; its module in `commands` has its name, `_` behind a keyword."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")
    options = _parser(given, _language(given)).parse_args(given)
    speaker = Speaker(options.lang)
    # One pass over a room makes millions of objects that live to the end: collecting is all cost.
    gc.disable()
    try:
        return _command(options.command).run(options, speaker)
    except CannotRun as reason:
        speaker.say(reason.text)
        return 2
    except ChangedError:
        speaker.say(common.CANNOT_GO_ON.filled(reason=CHANGED))
        return 2
    except Stopped:
        speaker.say(common.NOTHING_WRITTEN)
        return STOPPED
    except KeyboardInterrupt:
        speaker.say(common.STOPPED)
        return STOPPED


def _language(given: Sequence[str]) -> str:
    """The language asked for, known before the parser, whose help is in it."""
    for position, word in enumerate(given):
        if word.startswith("--lang="):
            return word.partition("=")[2]
        if word == "--lang" and position + 1 < len(given):
            return given[position + 1]
    return "vi"


def _command(name: str) -> Command:
    return cast("Command", import_module(f"pressroom.cli.commands.{name}{'_' * iskeyword(name)}"))


def _parser(given: Sequence[str], language: str) -> argparse.ArgumentParser:
    """Every command by its name; only those that are named have their options, and are read."""
    parser = argparse.ArgumentParser(prog="pressroom", description=common.PROGRAM[language])
    parser.add_argument("--version", action="version", version=f"pressroom {__version__}")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--repo", default=".", metavar="DIR", help=common.REPO[language])
    shared.add_argument(
        "--lang", default="vi", choices=["vi", "en"], help=common.LANGUAGE[language]
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, does in _COMMANDS.items():
        said = does[language]
        own = commands.add_parser(name, parents=[shared], help=said, description=said)
        if name in given:
            _command(name).add(own, language)
    return parser
