"""`pressroom check`: every finding, or those of some files."""

import argparse
import os
from pathlib import Path, PurePosixPath

from pressroom.cli.room import FORMATS, add_moment, add_store, checked, tell
from pressroom.cli.speak import CannotRun, Speaker
from pressroom.cli.words import check as words
from pressroom.diagnostics.finding import Finding, has_errors
from pressroom.history.git import HistoryError, changed_since


def add(parser: argparse.ArgumentParser, language: str) -> None:
    """Add the options."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help=words.PATHS[language])
    parser.add_argument("--base", metavar="REV", help=words.BASE[language])
    parser.add_argument("--format", default="text", choices=FORMATS, help=words.FORMAT[language])
    add_moment(parser, language)
    add_store(parser, language)


def run(options: argparse.Namespace, speaker: Speaker) -> int:
    """Check and tell; 1 where there are errors."""
    result = checked(options, shown=False)
    repo = result.repository.path
    findings = result.findings
    if options.paths:
        wanted = [_in_repo(path, repo, findings) for path in options.paths]
        findings = tuple(finding for finding in findings if _concerns(finding, wanted))
    if options.base:
        changed = [PurePosixPath(path) for path in _changed(repo, options.base)]
        findings = tuple(finding for finding in findings if _concerns(finding, changed))
    tell(findings, repo, options.format, speaker.language)
    return 1 if has_errors(findings) else 0


def _changed(repo: Path, revision: str) -> frozenset[str]:
    """The files that differ from a revision.

    Raises:
        CannotRun: Git does not know the revision, or there is no Git.
    """
    try:
        return changed_since(repo, revision)
    except HistoryError as error:
        raise CannotRun(words.NO_HISTORY.filled(revision=revision, reason=error)) from error


def _in_repo(path: str, repo: Path, findings: tuple[Finding, ...]) -> PurePosixPath:
    """A path as typed, relative to the repository: typed from here, or from its root.

    Raises:
        CannotRun: nothing stands there, and no finding speaks of it either.
    """
    absolute = Path(os.path.abspath(path))  # noqa: PTH100 (no link is to be followed)
    root = Path(os.path.abspath(repo))  # noqa: PTH100
    typed = absolute.relative_to(root) if absolute.is_relative_to(root) else Path(path)
    wanted = PurePosixPath(typed.as_posix())
    if not os.path.lexists(root / typed) and not any(_concerns(one, [wanted]) for one in findings):
        raise CannotRun(words.NO_PATH.filled(path=path))
    return wanted


def _concerns(finding: Finding, wanted: list[PurePosixPath]) -> bool:
    """Whether a finding, or a place that it speaks of, lies in one of the wanted paths."""
    places = [PurePosixPath(finding.span.path)]
    places += [PurePosixPath(related.span.path) for related in finding.also]
    return any(place.is_relative_to(path) for place in places for path in wanted)
