"""What several commands begin with: the folder, the moment, the check."""

import argparse
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from pressroom.cli.clock import moment
from pressroom.cli.speak import CannotRun, in_colour
from pressroom.cli.words import common
from pressroom.diagnostics.finding import Finding
from pressroom.diagnostics.reports.github import github
from pressroom.diagnostics.reports.gitlab import gitlab
from pressroom.diagnostics.reports.json_list import json_list
from pressroom.diagnostics.reports.text import text
from pressroom.history.past import Past
from pressroom.load.files import lines_in
from pressroom.load.repository import SETTINGS_FILE, Repository, load
from pressroom.mending.fixable import FIXABLE
from pressroom.model.where import Where
from pressroom.rules.check import check
from pressroom.store.store import NO_STORE, Store, store_of

FORMATS = ("text", "json", "github", "gitlab")


@dataclass(frozen=True, slots=True)
class Checked:
    """A repository with its findings at a moment, and the store that knows of it."""

    repository: Repository
    as_of: datetime
    findings: tuple[Finding, ...]
    store: Store


def add_moment(parser: argparse.ArgumentParser, language: str) -> None:
    """Add the option `--as-of`."""
    parser.add_argument("--as-of", metavar="TIME", help=common.AS_OF[language])


def positive(text: str) -> int:
    """A whole number from 1, as an option's type.

    Raises:
        ArgumentTypeError: the text is none.
    """
    if not text.isascii() or not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text}: 1, 2, 3 …")
    return int(text)


def folder(options: argparse.Namespace) -> Path:
    """The press room's folder.

    Raises:
        CannotRun: it holds no press room.
    """
    repo = Path(options.repo)
    if not os.path.lexists(repo / SETTINGS_FILE):
        raise CannotRun(common.NO_REPO.filled(repo=repo.absolute()))
    return repo


def add_store(parser: argparse.ArgumentParser, language: str) -> None:
    """Add the option `--no-store`."""
    parser.add_argument("--no-store", action="store_true", help=common.NO_STORE[language])


def add_public(parser: argparse.ArgumentParser, language: str) -> None:
    """Add the option `--public`."""
    parser.add_argument("--public", action="store_true", help=common.PUBLIC[language])


def checked(
    options: argparse.Namespace,
    jobs: int | None = None,
    *,
    shown: bool = True,
    past: Past | None = None,
) -> Checked:
    """Load and check the press room that the options name; `shown`: its texts are wanted, too.

    With the `past`, what changed since then is checked as such.

    Raises:
        CannotRun: there is none, or the moment is none.
    """
    repo = folder(options)
    store = NO_STORE if getattr(options, "no_store", False) else store_of(repo)
    repository = load(repo, jobs, shown=shown, store=store)
    if getattr(options, "public", False):
        repository = _as_public(repository)
    as_of = moment(options, repository.timezone)
    found = check(repository, as_of, past=past, store=store, jobs=jobs)
    store.tidy()
    return Checked(repository, as_of, found, store)


def _as_public(repository: Repository) -> Repository:
    """The repository as one that everybody can read, whatever its settings say."""
    room = repository.room
    if room is None or room.settings.repository.visibility == "public":
        return repository
    kept = replace(room.settings.repository, visibility="public", where=Where(SETTINGS_FILE))
    return replace(repository, room=replace(room, settings=replace(room.settings, repository=kept)))


def tell(
    findings: Iterable[Finding], repo: Path, form: str, language: str, *, to_error: bool = False
) -> None:
    """Write the findings in one of `FORMATS`."""
    stream = sys.stderr if to_error else sys.stdout
    listed = tuple(findings)
    if form == "text":
        colour = in_colour(stream)
        said = text(listed, lines_in(repo), language, colour=colour, fixable=FIXABLE)
    else:
        said = {"json": json_list, "github": github, "gitlab": gitlab}[form](listed, language)
    stream.write(said)
    stream.flush()
