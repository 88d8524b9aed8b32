"""`pressroom check`: every finding, or those of some files."""

import argparse
import os
from collections.abc import Collection
from pathlib import Path, PurePosixPath

from pressroom.cli.room import FORMATS, add_moment, checked, folder, tell
from pressroom.cli.speak import CannotRun, Speaker
from pressroom.cli.words import check as words
from pressroom.diagnostics.finding import Finding, has_errors
from pressroom.history.git import HistoryError, is_shallow
from pressroom.history.past import Gap, Past, past_of
from pressroom.rules.catalogue import rules


def add(parser: argparse.ArgumentParser, language: str) -> None:
    """Add the options."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help=words.PATHS[language])
    parser.add_argument("--base", metavar="REV", help=words.BASE[language])
    parser.add_argument("--format", default="text", choices=FORMATS, help=words.FORMAT[language])
    add_moment(parser, language)


def run(options: argparse.Namespace, speaker: Speaker) -> int:
    """Check and tell; 1 where there are errors."""
    past = _past(folder(options), options.base, speaker) if options.base else None
    result = checked(options, shown=False, past=past)
    repo = result.repository.path
    findings = result.findings
    if options.paths:
        wanted = [_in_repo(path, repo, findings) for path in options.paths]
        findings = tuple(finding for finding in findings if _concerns(finding, wanted))
    if past:
        findings = of_changes(findings, past.changed)
    tell(findings, repo, options.format, speaker.language)
    return 1 if has_errors(findings) else 0


def of_changes(findings: tuple[Finding, ...], changed: Collection[str]) -> tuple[Finding, ...]:
    """Those on the files that have `changed`, and all that speak of a change."""
    on_changes = {rule.code for rule in rules() if rule.changes}
    return tuple(
        finding
        for finding in findings
        if finding.code in on_changes
        or any(path in changed for path in {finding.span.path, *_spoken_of(finding)})
    )


def _past(repo: Path, revision: str, speaker: Speaker) -> Past:
    """What the press room was at `revision`; what nobody can know of it is said.

    Raises:
        CannotRun: Git does not know the revision, or there is no Git.
    """
    try:
        past = past_of(repo, revision)
    except HistoryError as error:
        said = words.SHALLOW if is_shallow(repo) else words.NO_HISTORY
        raise CannotRun(said.filled(revision=revision, reason=error)) from error
    if past.gap is Gap.SHALLOW:
        speaker.say(words.SHALLOW.filled(revision=revision))
    elif past.gap is Gap.MISSING:
        speaker.say(words.MISSING.filled(count=len(past.lost), path=min(past.lost)))
    return past


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
    places = [PurePosixPath(path) for path in (finding.span.path, *_spoken_of(finding))]
    return any(place.is_relative_to(path) for place in places for path in wanted)


def _spoken_of(finding: Finding) -> list[str]:
    return [related.span.path for related in finding.also]
