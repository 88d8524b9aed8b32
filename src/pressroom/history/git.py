"""Asking Git, with nothing of the repository's own configuration run.

Git's configuration, attributes and hooks can name programs. So a repository is only asked where it
is and which commit a name means; all else is asked of a folder of ours that borrows its objects and
its index (`borrowed`): that has no configuration, and fetches nothing from anywhere.
"""

import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

LONGEST_LIST = 200_000_000
"""Bytes; a million files with long paths."""

_TIMEOUT = 120
_SAFE = ("-c", "core.fsmonitor=false", "-c", f"core.hooksPath={os.devnull}", "-c", "core.pager=cat")
_ALWAYS = {
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_LITERAL_PATHSPECS": "1",
    "LC_ALL": "C",
}
_UNCONFIGURED = {"GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull}
_OF_ONE_REPOSITORY = """
    GIT_ALTERNATE_OBJECT_DIRECTORIES GIT_COMMON_DIR GIT_CONFIG GIT_CONFIG_COUNT
    GIT_CONFIG_PARAMETERS GIT_DIR GIT_GRAFT_FILE GIT_IMPLICIT_WORK_TREE GIT_INDEX_FILE
    GIT_INTERNAL_SUPER_PREFIX GIT_NAMESPACE GIT_OBJECT_DIRECTORY GIT_PREFIX GIT_QUARANTINE_PATH
    GIT_REPLACE_REF_BASE GIT_SHALLOW_FILE GIT_WORK_TREE
""".split()  # noqa: SIM905 (a list of names)
"""What a hook's environment says of the repository that it runs for (`git rev-parse
--local-env-vars`), which need not be the one asked about."""


class HistoryError(RuntimeError):
    """Git cannot answer; the text is its own, or says that there is none."""


@dataclass(frozen=True, slots=True)
class Git:
    """One repository to ask; `within` is the folder, `variables` say more about where it is."""

    within: Path
    variables: Mapping[str, str] = field(default_factory=dict)

    def ask(self, *question: str, given: bytes | None = None, no: int | None = None) -> bytes:
        """What Git writes; `given` is what it reads, `no` the exit code that is an answer too.

        Raises:
            HistoryError: there is no Git, or it cannot answer.
        """
        try:
            result = subprocess.run(
                self._command(question),
                input=given if given is not None else b"",
                capture_output=True,
                check=False,
                env=self._environment,
                timeout=_TIMEOUT,
            )
        except (OSError, ValueError, subprocess.TimeoutExpired) as error:
            raise HistoryError(str(error)) from error
        if result.returncode not in {0, no}:
            raise HistoryError(result.stderr.decode(errors="replace").strip())
        return result.stdout

    def ask_for_list(self, *question: str) -> bytes:
        """What Git lists, of which there may be no end: a few trees can name each other endlessly.

        Raises:
            HistoryError: there is no Git, it cannot answer, or the list is longer than
                `LONGEST_LIST`.
        """
        command = self._command(question)
        quiet = subprocess.DEVNULL
        try:
            with subprocess.Popen(
                command, stdin=quiet, stdout=subprocess.PIPE, stderr=quiet, env=self._environment
            ) as process:
                assert process.stdout  # noqa: S101 (a pipe was asked for)
                listed = process.stdout.read(LONGEST_LIST + 1)
                if len(listed) > LONGEST_LIST:
                    process.kill()
                    raise HistoryError(f"git {question[0]}: > {LONGEST_LIST} bytes")
        except OSError as error:
            raise HistoryError(str(error)) from error
        if process.returncode != 0:
            raise HistoryError(f"git {question[0]}: {process.returncode}")
        return listed

    def _command(self, question: tuple[str, ...]) -> list[str]:
        return ["git", *_SAFE, "-C", str(self.within), *question]

    @property
    def _environment(self) -> dict[str, str]:
        inherited = {
            name: value for name, value in os.environ.items() if name not in _OF_ONE_REPOSITORY
        }
        return {**inherited, **_ALWAYS, **self.variables}


@dataclass(frozen=True, slots=True)
class Clone:
    """Where a repository is: `top` its work tree, `prefix` the folder asked about in it.

    `common` holds what is the same for all its work trees; `shallow`: its oldest commits are not
    its first.
    """

    top: Path
    prefix: str
    common: Path
    index: Path
    object_format: str
    shallow: bool


def head(repo: Path) -> str | None:
    """The commit that is checked out in `repo`, in full, or None where there is none, or no Git."""
    try:
        return commit(repo, "HEAD")
    except HistoryError:
        return None


def commit(repo: Path, revision: str) -> str:
    """The commit that `revision` means in `repo`, in full.

    Raises:
        HistoryError: there is no Git, no repository, or no such revision.
    """
    name = f"{revision}^{{commit}}"
    return _line(Git(repo).ask("rev-parse", "--verify", "--end-of-options", name))


def locate(repo: Path) -> Clone:
    """The repository that the folder `repo` lies in.

    Raises:
        HistoryError: there is no Git, or no repository.
    """
    asked = ("--show-toplevel", "--git-common-dir", "--show-object-format")
    more = ("--is-shallow-repository", "--git-path", "index", "--show-prefix")
    answer = Git(repo).ask("rev-parse", *asked, *more).split(b"\n")
    top, common, form, shallow, index, prefix = (os.fsdecode(line) for line in answer[:6])
    return Clone(Path(top), prefix, repo / common, repo / index, form, shallow == "true")


def is_shallow(repo: Path) -> bool:
    """Whether the repository of `repo` lacks its oldest commits."""
    try:
        return locate(repo).shallow
    except HistoryError:
        return False


@contextmanager
def borrowed(clone: Clone) -> Iterator[Git]:
    """The objects, the index and the work tree of `clone`, and nothing else of it."""
    with TemporaryDirectory(prefix="pressroom-git-") as folder:
        own = Path(folder)
        for part in ("objects/info", "refs"):
            (own / part).mkdir(parents=True)
        (own / "HEAD").write_text("ref: refs/heads/none\n")
        (own / "config").write_text(_config(clone.object_format))
        objects = os.path.realpath(clone.common / "objects")
        (own / "objects/info/alternates").write_bytes(os.fsencode(objects) + b"\n")
        if clone.shallow:
            (own / "shallow").write_bytes((clone.common / "shallow").read_bytes())
        variables = {
            **_UNCONFIGURED,
            "GIT_DIR": str(own),
            "GIT_WORK_TREE": str(clone.top),
            "GIT_INDEX_FILE": os.path.realpath(clone.index),
        }
        yield Git(clone.top, variables)


def _config(object_format: str) -> str:
    if object_format == "sha1":
        return "[core]\n\trepositoryformatversion = 0\n\tbare = false\n"
    return (
        "[core]\n\trepositoryformatversion = 1\n\tbare = false\n"
        f"[extensions]\n\tobjectFormat = {object_format}\n"
    )


def _line(answer: bytes) -> str:
    return answer.decode().strip()
