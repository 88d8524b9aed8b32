"""What one run of MkDocs has to know of the press room, and what is published of it."""

from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pressroom.build.publication import Publication, Rendered
from pressroom.build.published_files import published_files
from pressroom.history.git import head
from pressroom.mkdocs_site.output import rendered_files
from pressroom.mkdocs_site.shell_pages import read_shells
from pressroom.model.edition import Edition
from pressroom.model.room import Room
from pressroom.store.store import NO_STORE, Store

if TYPE_CHECKING:
    from mkdocs.structure.nav import Navigation

    from pressroom.mkdocs_site.notices_feed import NoticesFeed

KEY = "pressroom_guest"
"""Where in MkDocs' `extra` the guest stands."""


@dataclass
class Guest:
    """What one run of MkDocs has to know of the press room.

    It renders into `output`; `site` is where the site goes, or None where somebody else publishes,
    `store` what is known of earlier runs.
    """

    repo: Path
    room: Room
    as_of: datetime
    output: Path = Path()
    site: Path | None = None
    store: Store = NO_STORE
    editions: tuple[Edition, ...] = ()
    feeds: "tuple[NoticesFeed, ...]" = ()
    navigations: dict[str, "Navigation"] = field(default_factory=dict)

    @cached_property
    def published(self) -> frozenset[str]:
        """The paths of the pictures and attachments that are published."""
        return frozenset(published_files(self.room, self.as_of))


def publication(guest: Guest, url: str) -> Publication:
    """What is to be published at `url`, with what MkDocs rendered.

    Raises:
        ShellError: the theme lacks a slot or has an unknown one.
    """
    shells = read_shells(guest.output, guest.room)
    return Publication(
        repo=guest.repo,
        room=guest.room,
        as_of=guest.as_of,
        site_url=url,
        rendered=Rendered(shells, rendered_files(guest.output, guest.room)),
        commit=head(guest.repo),
    )
