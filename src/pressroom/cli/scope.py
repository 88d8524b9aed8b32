"""What of the press room a command was asked about: paths, or what changed since a revision."""

import os
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from pressroom.cli.speak import CannotRun, Speaker
from pressroom.cli.words import common
from pressroom.diagnostics.finding import Finding
from pressroom.history.git import HistoryError, is_shallow
from pressroom.history.past import Gap, Past, past_of
from pressroom.rules.concerned import paths_of


def past_at(repo: Path, revision: str, speaker: Speaker) -> Past:
    """What the press room was at a revision; what nobody can know of it is said.

    Raises:
        CannotRun: Git does not know the revision, or there is no Git.
    """
    try:
        past = past_of(repo, revision)
    except HistoryError as error:
        said = common.SHALLOW if is_shallow(repo) else common.NO_HISTORY
        raise CannotRun(said.filled(revision=revision, reason=error)) from error
    if past.gap is Gap.SHALLOW:
        speaker.say(common.SHALLOW.filled(revision=revision))
    elif past.gap is Gap.MISSING:
        speaker.say(common.MISSING.filled(count=len(past.lost), path=min(past.lost)))
    return past


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
    places = [PurePosixPath(path) for path in paths_of(finding)]
    return any(place.is_relative_to(path) for path in wanted for place in places)
