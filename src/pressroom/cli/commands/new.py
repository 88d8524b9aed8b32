"""`pressroom new`: a release, a translation, a spokesperson, from answers or from options."""

import argparse
from collections.abc import Callable
from typing import NamedTuple

from pressroom.cli.asking import release, spokesperson, translation
from pressroom.cli.room import add_moment
from pressroom.cli.speak import Speaker
from pressroom.cli.words import common
from pressroom.cli.words import new as words
from pressroom.text.bilingual import Text


class _Thing(NamedTuple):
    """What can be made: what the help says, its own options, and how it is made."""

    does: Text
    add: Callable[[argparse.ArgumentParser, str], None]
    run: Callable[[argparse.Namespace, Speaker], int]


_THINGS = {
    "release": _Thing(words.RELEASE, release.add, release.run),
    "translation": _Thing(words.TRANSLATION, translation.add, translation.run),
    "spokesperson": _Thing(words.SPOKESPERSON, spokesperson.add, spokesperson.run),
}


def add(parser: argparse.ArgumentParser, language: str) -> None:
    """Add what can be made, each with its options; those of all may stand before or after it."""
    things = parser.add_subparsers(dest="thing", required=True, metavar="|".join(_THINGS))
    for name, thing in _THINGS.items():
        said = thing.does[language]
        own = things.add_parser(name, help=said, description=said, allow_abbrev=False)
        unless = argparse.SUPPRESS  # what stands before it counts, too
        own.add_argument("--repo", default=unless, metavar="DIR", help=common.REPO[language])
        tongues = ["vi", "en"]
        said = common.LANGUAGE[language]
        own.add_argument("--lang", default=unless, choices=tongues, help=said)
        own.add_argument("--yes", action="store_true", help=words.YES[language])
        add_moment(own, language)
        thing.add(own, language)


def run(options: argparse.Namespace, speaker: Speaker) -> int:
    """Ask, write, check what was written; nothing is written where it is stopped."""
    return _THINGS[options.thing].run(options, speaker)
