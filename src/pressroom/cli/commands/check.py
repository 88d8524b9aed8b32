"""`pressroom check`: every finding, or those of some files."""

import argparse

from pressroom.cli.room import FORMATS, add_moment, add_public, add_store, checked, folder, tell
from pressroom.cli.scope import concerns, in_repo, past_at
from pressroom.cli.speak import Speaker
from pressroom.cli.words import check as words
from pressroom.diagnostics.finding import has_errors
from pressroom.rules.concerned import of_changes


def add(parser: argparse.ArgumentParser, language: str) -> None:
    """Add the options."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help=words.PATHS[language])
    parser.add_argument("--base", metavar="REV", help=words.BASE[language])
    parser.add_argument("--format", default="text", choices=FORMATS, help=words.FORMAT[language])
    add_public(parser, language)
    add_moment(parser, language)
    add_store(parser, language)


def run(options: argparse.Namespace, speaker: Speaker) -> int:
    """Check and tell; 1 where there are errors."""
    past = past_at(folder(options), options.base, speaker) if options.base else None
    result = checked(options, shown=False, past=past)
    repo = result.repository.path
    findings = result.findings
    if options.paths:
        wanted = [in_repo(path, repo, findings) for path in options.paths]
        findings = tuple(finding for finding in findings if concerns(finding, wanted))
    if past:
        findings = of_changes(findings, past.changed)
    tell(findings, repo, options.format, speaker.language)
    return 1 if has_errors(findings) else 0
