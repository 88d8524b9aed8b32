"""The room's Git history: a commit for each release on its day, as a press office has it.

Written with `git fast-import`, which takes 10,000 commits in about a second.
"""

import os
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from heapq import heappop, heappush
from pathlib import Path

from benchmark.archive import room
from benchmark.archive.releases import Release

_AUTHOR = "Phòng báo chí <baochi@songlam.example>"
_ENVIRONMENT = {"GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"}


@dataclass(frozen=True, slots=True, order=True)
class Commit:
    """Files written at a moment; ordered by it."""

    at: datetime
    message: str
    files: tuple[tuple[str, str], ...]


def commits(first: Commit, releases: Iterable[Release]) -> Iterator[Commit]:
    """`first`, then each release as it is published and as it is corrected, in order of time."""
    yield first
    later: list[Commit] = []
    for release in releases:
        while later and later[0].at <= release.published:
            yield heappop(later)
        first_text = replace(release, correction=None)
        yield Commit(release.published, release.title, tuple(room.files(first_text)))
        if release.correction:
            message = f"Đính chính: {release.title}"
            commit = Commit(release.correction.at, message, tuple(room.files(release)))
            heappush(later, commit)
    while later:
        yield heappop(later)


def write(repo: Path, history: Iterable[Commit]) -> None:
    """Make `repo` a Git repository of these commits, its files checked out."""
    repo.mkdir(parents=True)
    git(repo, "init", "--quiet", "--initial-branch=main")
    command = ("git", "-C", str(repo), "fast-import", "--quiet")
    with subprocess.Popen(command, stdin=subprocess.PIPE, env=_environment()) as importer:
        if importer.stdin is None:
            raise RuntimeError(command)
        for commit in history:
            importer.stdin.writelines(_stream(commit))
    if importer.returncode:
        raise subprocess.CalledProcessError(importer.returncode, command)
    git(repo, "reset", "--quiet", "--hard", "main")


def git(repo: Path, *arguments: str) -> None:
    """Run Git in `repo` without the user's own settings."""
    subprocess.run(("git", "-C", repo, *arguments), check=True, env=_environment())


def commit_all(repo: Path, message: str, at: datetime) -> None:
    """Commit whatever changed in `repo`, dated `at`; nothing where nothing did."""
    git(repo, "add", "--all")
    staged = ("git", "-C", repo, "diff", "--cached", "--quiet")
    if subprocess.run(staged, check=False, env=_environment()).returncode:
        command = ("git", "-C", repo, "commit", "--quiet", "--message", message)
        subprocess.run(command, check=True, env=_environment() | _signature(at))


def _signature(at: datetime) -> dict[str, str]:
    """Who and when, as Git's variables."""
    name, _, email = _AUTHOR.partition(" <")
    parts = {"NAME": name, "EMAIL": email.rstrip(">"), "DATE": at.isoformat()}
    roles = ("AUTHOR", "COMMITTER")
    return {f"GIT_{role}_{part}": value for role in roles for part, value in parts.items()}


def _stream(commit: Commit) -> Iterator[bytes]:
    """A commit in fast-import's language."""
    when = f"{int(commit.at.timestamp())} {commit.at:%z}"
    yield f"commit refs/heads/main\ncommitter {_AUTHOR} {when}\n".encode()
    yield from _data(commit.message)
    for path, text in commit.files:
        yield f"M 100644 inline {path}\n".encode()
        yield from _data(text)


def _data(text: str) -> Iterator[bytes]:
    """A text with its length in bytes before it."""
    encoded = text.encode()
    yield f"data {len(encoded)}\n".encode()
    yield encoded
    yield b"\n"


def _environment() -> dict[str, str]:
    """The environment of this process without the user's own Git settings."""
    return {**os.environ, **_ENVIRONMENT}
