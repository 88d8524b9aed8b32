"""Asking Git, with nothing of the repository's own configuration run."""

import os
import subprocess
from pathlib import Path

_SAFE = ("-c", "core.fsmonitor=false", "-c", f"core.hooksPath={os.devnull}", "-c", "core.pager=cat")
_TIMEOUT = 30


def head(repo: Path) -> str | None:
    """The commit that is checked out in `repo`, in full, or None where there is none, or no Git."""
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    try:
        result = subprocess.run(
            ["git", *_SAFE, "-C", str(repo), "rev-parse", "--verify", "--quiet", "HEAD"],
            capture_output=True,
            check=False,
            text=True,
            env=environment,
            timeout=_TIMEOUT,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return result.stdout.strip() or None if result.returncode == 0 else None
