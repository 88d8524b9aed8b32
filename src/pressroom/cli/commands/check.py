"""`pressroom check`: every finding, or those of some files."""

import argparse
from pathlib import PurePosixPath

from pressroom.cli.room import FORMATS, add_moment, checked, tell
from pressroom.cli.scope import changed as changed_files
from pressroom.cli.scope import concerns, in_repo
from pressroom.cli.speak import Speaker
from pressroom.cli.words import check as words
from pressroom.diagnostics.finding import has_errors


def add(parser: argparse.ArgumentParser, language: str) -> None:
    """Add the options."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help=words.PATHS[language])
    parser.add_argument("--base", metavar="REV", help=words.BASE[language])
    parser.add_argument("--format", default="text", choices=FORMATS, help=words.FORMAT[language])
    add_moment(parser, language)


def run(options: argparse.Namespace, speaker: Speaker) -> int:
    """Check and tell; 1 where there are errors."""
    result = checked(options, shown=False)
    repo = result.repository.path
    findings = result.findings
    if options.paths:
        wanted = [in_repo(path, repo, findings) for path in options.paths]
        findings = tuple(finding for finding in findings if concerns(finding, wanted))
    if options.base:
        changed = [PurePosixPath(path) for path in changed_files(repo, options.base)]
        findings = tuple(finding for finding in findings if concerns(finding, changed))
    tell(findings, repo, options.format, speaker.language)
    return 1 if has_errors(findings) else 0
