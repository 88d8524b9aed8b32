"""The feed reader newsboat: it subscribes to a list, fetches, and tells what it then knows."""

import os
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import tools

PATIENCE = 120
"""Seconds after which it is not coming to an end."""


class Read(NamedTuple):
    """An item as newsboat keeps it; `moment` in seconds since 1970."""

    title: str
    url: str
    moment: int
    text: str


class Newsboat:
    """A reader of its own, which keeps all that it has in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._program = tools.newsboat()
        self._folder = folder
        folder.mkdir()
        (folder / "urls").touch()
        (folder / "config").write_text("error-log errors\n", encoding="utf-8")

    def subscribe(self, opml: Path) -> None:
        """Take the feeds of a list."""
        self._run(f"--import-from-opml={opml}")

    def fetch(self) -> None:
        """Ask for every feed anew."""
        self._run("--execute=reload")

    @property
    def complaints(self) -> str:
        """What it found wrong with feeds."""
        log = self._folder / "errors"
        return log.read_text(encoding="utf-8") if log.exists() else ""

    @property
    def groups(self) -> dict[str, str]:
        """The addresses to which it subscribes, with the group of each; empty where it has none."""
        lines = (self._folder / "urls").read_text(encoding="utf-8").splitlines()
        pairs = (line.partition(" ") for line in lines)
        return {address: group.strip('"') for address, _, group in pairs}

    @property
    def feeds(self) -> dict[str, tuple[str, str]]:
        """The title of each feed and the page to which it leads, by the feed's address."""
        rows = self._rows("SELECT rssurl, title, url FROM rss_feed")
        return {address: (title, page) for address, title, page in rows}

    @property
    def items(self) -> dict[str, Read]:
        """The items by their ids: one that stands in many feeds it has once."""
        rows = self._rows("SELECT guid, title, url, pubDate, content FROM rss_item")
        assert len({id_ for id_, *_ in rows}) == len(rows), "an item is there twice"
        return {id_: Read(title, url, int(moment), text) for id_, title, url, moment, text in rows}

    def _rows(self, query: str) -> list[tuple[str, ...]]:
        with closing(sqlite3.connect(self._folder / "cache")) as database:
            return database.execute(query).fetchall()

    def _run(self, command: str) -> None:
        own = ("--url-file=urls", "--cache-file=cache", "--config-file=config", "--quiet")
        done = subprocess.run(
            [self._program, *own, command],
            cwd=self._folder,
            env={"HOME": str(self._folder), "PATH": os.environ["PATH"]},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=PATIENCE,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
