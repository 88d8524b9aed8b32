"""Asking Git, with nothing of the repository's own configuration run."""

import os
import subprocess
from pathlib import Path

_SAFE = ("-c", "core.fsmonitor=false", "-c", f"core.hooksPath={os.devnull}", "-c", "core.pager=cat")
_TIMEOUT = 30


class HistoryError(RuntimeError):
    """Git cannot answer; the text is its own, or says that there is none."""


def head(repo: Path) -> str | None:
    """The commit that is checked out in `repo`, in full, or None where there is none, or no Git."""
    try:
        return _ask(repo, "rev-parse", "--verify", "--quiet", "HEAD").decode().strip() or None
    except HistoryError:
        return None


def changed_since(repo: Path, revision: str) -> frozenset[str]:
    """The files below `repo` that differ from `revision`, or that Git does not know yet.

    Paths are relative to `repo`. What was deleted is among them.

    Raises:
        HistoryError: there is no Git, no repository, or no such revision.
    """
    commit = _ask(repo, "rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    options = ("-z", "--name-only", "--no-ext-diff", "--no-textconv", "--no-renames", "--relative")
    differing = _ask(repo, "diff", *options, commit.decode().strip(), "--")
    unknown = _ask(repo, "ls-files", "-z", "--others", "--exclude-standard")
    return frozenset(os.fsdecode(path) for path in (differing + unknown).split(b"\0") if path)


def _ask(repo: Path, *question: str) -> bytes:
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    command = ["git", *_SAFE, "-C", str(repo), *question]
    try:
        result = subprocess.run(
            command, capture_output=True, check=False, env=environment, timeout=_TIMEOUT
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise HistoryError(str(error)) from error
    if result.returncode != 0:
        raise HistoryError(result.stderr.decode(errors="replace").strip())
    return result.stdout
