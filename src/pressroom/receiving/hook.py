"""The hook `pre-receive` of a bare repository: what is wrong is not taken.

Git runs it before it takes what was pushed, which lies in quarantine until then
(`githooks(5)`, pre-receive; `git-receive-pack(1)`, Quarantine environment). The server's
administrator may set, in the configuration of the bare repository, `pressroom.branch` (the
protected branch, else that of HEAD), `pressroom.folder` (where the press room is in the tree) and
`pressroom.language`. Nothing of what is pushed is a setting, and nothing of it is run.
"""

import gc
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TextIO

from pressroom.diagnostics.finding import ERROR, Finding, has_errors
from pressroom.diagnostics.reports.text import text
from pressroom.history.git import Git, HistoryError
from pressroom.history.objects import tree
from pressroom.history.past import past_between
from pressroom.load.files import lines_in
from pressroom.load.repository import load
from pressroom.model.moment import as_of
from pressroom.receiving import words
from pressroom.receiving.laid_out import UnfitError, laid_out, wanted
from pressroom.rules.check import check
from pressroom.rules.concerned import of_changes
from pressroom.source.changed import CHANGED, ChangedError
from pressroom.store.store import store_of
from pressroom.text.bilingual import Text

KEPT = "pressroom"
"""The folder in the bare repository in which the pushed files are laid out."""
MOST_TOLD = 100

_OF_THE_PUSH = (
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_QUARANTINE_PATH",
)
_BRANCHES = "refs/heads/"


class Update(NamedTuple):
    """One line of what Git tells the hook: a ref is to go from one commit to another."""

    old: str
    new: str
    ref: str


@dataclass(frozen=True, slots=True)
class Server:
    """The bare repository `bare` with what its administrator has set."""

    git: Git
    bare: Path
    branch: str
    prefix: str
    language: str


def main() -> int:
    """Judge what Git writes to standard input; 0 takes it, 1 refuses it."""
    for stream in (sys.stdin, sys.stdout):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    gc.disable()  # as for every command
    bare = Path(os.environ.get("GIT_DIR", ".")).absolute()
    return receive(bare, map(str.strip, sys.stdin), sys.stdout)


def receive(bare: Path, lines: Iterable[str], out: TextIO) -> int:
    """Judge the updates in `lines` of the repository `bare`, and write to `out` what is wrong."""
    try:
        server = _server(bare)
    except HistoryError as error:
        _say(out, words.CANNOT_CHECK.filled(reason=error)["vi"])
        return 1
    if not server.branch:
        _say(out, words.NO_BRANCH[server.language])
        return 1
    updates = [Update(*line.split(" ", 2)) for line in lines if line]
    mine = [update for update in updates if update.ref == f"{_BRANCHES}{server.branch}"]
    for draft in _drafts(server, updates):
        said = words.DRAFT.filled(draft=draft, branch=server.branch)
        _say(out, said[server.language])
    verdicts = [_judged(server, update, out) for update in mine]
    return 0 if all(verdicts) else 1


def _drafts(server: Server, updates: Iterable[Update]) -> Iterator[str]:
    """The other branches that come with something; where the wrong one is protected, it shows."""
    for update in updates:
        branch = update.ref.removeprefix(_BRANCHES)
        is_branch = branch not in {update.ref, server.branch}
        if is_branch and not _is_nothing(update.new):
            yield branch


def _server(bare: Path) -> Server:
    """The repository, asked in the environment of the push, where its quarantine is.

    Raises:
        HistoryError: Git cannot say.
    """
    push = {name: os.environ[name] for name in _OF_THE_PUSH if name in os.environ}
    git = Git(bare, {"GIT_DIR": str(bare), **push})
    said = git.ask("config", "-z", "--get-regexp", r"^pressroom\.", no=1).decode(errors="replace")
    settings = dict(line.split("\n", 1) for line in said.split("\0") if "\n" in line)
    head = git.ask("symbolic-ref", "--quiet", "HEAD", no=1).decode().strip()
    branch = (settings.get("pressroom.branch") or head).removeprefix(_BRANCHES)
    folder = settings.get("pressroom.folder", "").strip("/")
    return Server(
        git,
        bare,
        branch,
        f"{folder}/" if folder else "",
        settings.get("pressroom.language", "vi"),
    )


def _judged(server: Server, update: Update, out: TextIO) -> bool:
    """Whether the update may be taken; where not, what is wrong was said."""
    try:
        refusal = _refused(server, update)
        if refusal is None:
            _say(out, words.CHECKING.filled(branch=server.branch)[server.language])
            return _checked(server, update, out)
    except UnfitError as error:
        refusal = error.text
    except (HistoryError, OSError) as error:
        refusal = words.CANNOT_CHECK.filled(reason=error)
    except ChangedError:
        refusal = words.CANNOT_CHECK.filled(reason=CHANGED)
    _say(out, refusal[server.language])
    return False


def _refused(server: Server, update: Update) -> Text | None:
    """Why the update is not even looked into."""
    if _is_nothing(update.new):
        return words.NO_DELETION.filled(branch=server.branch)
    if not _is_nothing(update.old):
        base = server.git.ask("merge-base", update.old, update.new, no=1).decode().strip()
        if base != update.old:
            return words.NO_REWRITING.filled(branch=server.branch)
    return None


def _checked(server: Server, update: Update, out: TextIO) -> bool:
    """Check the pushed tree, with the old one as base where there is one, and tell."""
    files = wanted(tree(server.git, update.new), server.prefix)
    past = None
    if not _is_nothing(update.old):
        past = past_between(server.git, update.old, update.new, server.prefix)
    with laid_out(server.git, files, server.bare / KEPT) as room:
        store = store_of(room)
        repository = load(room, shown=False, store=store)
        now = as_of(None, repository.timezone)
        findings = check(repository, now, past=past, store=store)
        store.tidy()
        told = tuple(_told(findings, past.changed if past else files))
        for line in _report(told, room, server.language):
            _say(out, line)
    return not has_errors(findings)


def _told(findings: tuple[Finding, ...], changed: Iterable[str]) -> Iterator[Finding]:
    """All errors, since none may be published; warnings on what was pushed."""
    of_these = set(of_changes(findings, frozenset(changed)))
    return (one for one in findings if one.severity is ERROR or one in of_these)


def _report(told: tuple[Finding, ...], room: Path, language: str) -> Iterator[str]:
    errors_first = sorted(told, key=lambda finding: finding.severity is not ERROR)
    shown = sorted(errors_first[:MOST_TOLD], key=lambda finding: finding.order)
    yield from text(shown, lines_in(room), language, colour=False).rstrip("\n").split("\n")
    if len(told) > MOST_TOLD:
        yield words.MORE.filled(count=len(told) - MOST_TOLD)[language]
    yield (words.REFUSED if has_errors(told) else words.ACCEPTED)[language]


def _is_nothing(commit: str) -> bool:
    """Whether the name is that of no commit: nothing but zeros."""
    return not commit.strip("0")


def _say(out: TextIO, line: str) -> None:
    out.write(f"{line}\n")
    out.flush()
