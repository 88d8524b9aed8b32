"""What of the press room a command was asked about: paths, or what changed since a revision."""

import os
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from pressroom.cli.speak import CannotRun
from pressroom.cli.words import common
from pressroom.diagnostics.finding import Finding
from pressroom.history.git import HistoryError, changed_since


def changed(repo: Path, revision: str) -> frozenset[str]:
    """The files that differ from a revision.

    Raises:
        CannotRun: Git does not know the revision, or there is no Git.
    """
    try:
        return changed_since(repo, revision)
    except HistoryError as error:
        raise CannotRun(common.NO_HISTORY.filled(revision=revision, reason=error)) from error


def in_repo(path: str, repo: Path, findings: Iterable[Finding]) -> PurePosixPath:
    """A path as typed, relative to the repository: typed from here, or from its root.

    Raises:
        CannotRun: nothing stands there, and no finding speaks of it either.
    """
    absolute = Path(os.path.abspath(path))  # noqa: PTH100 (no link is to be followed)
    root = Path(os.path.abspath(repo))  # noqa: PTH100
    typed = absolute.relative_to(root) if absolute.is_relative_to(root) else Path(path)
    wanted = PurePosixPath(typed.as_posix())
    if not os.path.lexists(root / typed) and not any(concerns(one, [wanted]) for one in findings):
        raise CannotRun(common.NO_PATH.filled(path=path))
    return wanted


def concerns(finding: Finding, wanted: Iterable[PurePosixPath]) -> bool:
    """Whether a finding, or a place that it speaks of, lies in one of the wanted paths."""
    places = [PurePosixPath(finding.span.path)]
    places += [PurePosixPath(related.span.path) for related in finding.also]
    return any(place.is_relative_to(path) for path in wanted for place in places)
