"""Drafts of the form in the browser in a repository on this machine, for trying it out.

decap-server changes the files of the repository that it works in with every request. So it has one
of its own, a clone below `.pressroom/`; each draft that is saved there goes as a branch `cms/…` to
the press room's repository, whose files stay as they are.
"""

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

HOST = "127.0.0.1"
_CLONE = Path(".pressroom/editor/drafts")
_PATH = "/api/v1"
_HOOK = """\
#!/bin/sh
# Every draft that is saved goes to the press room's repository.
name=$(git symbolic-ref --quiet --short HEAD) || exit 0
case "$name" in cms/*) exec git push --quiet --force origin "$name" ;; esac
"""
_NOBODY = {"user.name": "pressroom", "user.email": "pressroom@localhost"}
_LISTENS = "Proxy Server listening"
"""What decap-server says once it can be asked."""


class DraftsError(RuntimeError):
    """There is no repository with such a branch; the text is Git's."""


def clone(repo: Path, branch: str) -> Path:
    """The clone of `repo` that drafts are written in, at the newest state of `branch`.

    Drafts that are there stay.

    Raises:
        DraftsError: `repo` is no repository, or has no such branch.
    """
    folder = repo / _CLONE
    if not (folder / ".git").is_dir():
        shutil.rmtree(folder, ignore_errors=True)
        _git("clone", "--quiet", "--branch", branch, str(repo.resolve()), str(folder))
    _git("-C", str(folder), "fetch", "--quiet", "origin", branch)
    _git("-C", str(folder), "checkout", "--quiet", "--force", "-B", branch, f"origin/{branch}")
    _git("-C", str(folder), "clean", "--quiet", "--force", "-d")
    hook = folder / ".git" / "hooks" / "post-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(_HOOK, encoding="ascii", newline="\n")
    hook.chmod(0o755)
    for name, value in _NOBODY.items():
        if not _has(folder, name):
            _git("-C", str(folder), "config", name, value)
    return folder


@contextmanager
def keeping(folder: Path, node: str, server: Path) -> Iterator[str]:
    """decap-server over the repository `folder`, on this machine alone; its address.

    Raises:
        DraftsError: it does not start.
    """
    port = _free_port()
    variables = {
        **os.environ,
        "MODE": "git",
        "GIT_REPO_DIRECTORY": str(folder.resolve()),
        "BIND_HOST": HOST,
        "PORT": str(port),
        "LOG_LEVEL": "info",
    }
    with subprocess.Popen(
        [node, str(server.resolve())],
        cwd=server.parent,
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as process:
        try:
            _await(process)
            yield f"http://{HOST}:{port}{_PATH}"
        finally:
            process.terminate()


def _await(process: subprocess.Popen[str]) -> None:
    """Return once the server says that it listens; what it says later is read and left."""
    assert process.stdout  # noqa: S101 (it was asked for)
    said = []
    for line in process.stdout:
        said.append(line)
        if _LISTENS in line:
            Thread(target=process.stdout.read, daemon=True).start()
            return
    raise DraftsError("".join(said).strip())


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def _has(folder: Path, name: str) -> bool:
    try:
        _git("-C", str(folder), "config", name)
    except DraftsError:
        return False
    return True


def _git(*arguments: str) -> None:
    try:
        done = subprocess.run(
            ["git", *arguments],
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            stdin=subprocess.DEVNULL,
            check=False,
        )
    except OSError as error:
        raise DraftsError(str(error)) from error
    if done.returncode:
        raise DraftsError(done.stderr.strip())
