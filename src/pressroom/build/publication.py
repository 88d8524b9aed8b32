"""What is to be published: all that the outputs are a function of."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path

from pressroom.model.edition import Edition, editions
from pressroom.model.room import Room
from pressroom.pages.shell import Shell

Shells = Mapping[tuple[str, str], Shell]
"""Shells by kind of page and language."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """What MkDocs rendered: the shells, and the files to take over as they are, by address."""

    shells: Shells
    files: Mapping[str, Path]


@dataclass(frozen=True, kw_only=True)
class Publication:
    """A checked room at a moment, and what of its site does not come from it.

    `drafts` is where the form in the browser keeps its drafts in place of the host that the
    settings name: a server on this machine, for a preview. `compress`: texts stand in packed forms
    beside themselves, too.
    """

    repo: Path
    room: Room
    as_of: datetime
    site_url: str
    rendered: Rendered
    commit: str | None
    drafts: str | None = None
    compress: bool = False

    @cached_property
    def editions(self) -> tuple[Edition, ...]:
        """The full editions, the default first."""
        return editions(self.room, self.as_of, self.site_url)
