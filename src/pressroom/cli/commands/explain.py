"""`pressroom explain`: a rule, why it is, a bad and a good example; or the list of all."""

import argparse
import sys

from pressroom.cli.speak import CannotRun, Speaker
from pressroom.cli.words import explain as words
from pressroom.rules.catalogue import rules
from pressroom.rules.explain import explain, listed


def add(parser: argparse.ArgumentParser, language: str) -> None:
    """Add the options."""
    parser.add_argument("code", nargs="?", metavar="CODE", help=words.CODE[language])


def run(options: argparse.Namespace, speaker: Speaker) -> int:
    """Write the explanation, or without a code the list of all rules, to standard output."""
    if options.code is None:
        sys.stdout.write(listed(rules(), speaker.language))
        return 0
    by_code = {rule.code: rule for rule in rules()}
    rule = by_code.get(options.code.upper())
    if rule is None:
        known = ", ".join(by_code)
        raise CannotRun(words.UNKNOWN_CODE.filled(code=options.code, known=known))
    sys.stdout.write(explain(rule, speaker.language))
    return 0
