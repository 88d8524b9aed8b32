"""The files that a release names: in its declaration, and by links of its text."""

from collections.abc import Iterator
from typing import NamedTuple

from pressroom.diagnostics.span import Span
from pressroom.model.body import Leads
from pressroom.model.release import Release
from pressroom.model.room import Room


class Named(NamedTuple):
    """A file by its path, where it is named, and whether it is shown as a picture."""

    path: str
    span: Span
    picture: bool


def named_files(release: Release) -> Iterator[Named]:
    """Every naming of a file, in the order in which a reader of the release's file meets it."""
    for name, span, picture in release.files:
        yield Named(f"{release.folder}/{name}", span, picture)
    for body in release.bodies:
        for link in body.links:
            if link.leads is Leads.FILE and not link.target.endswith(".md"):
                yield Named(link.target, link.span, link.picture)


def place_of(path: str, room: Room) -> Span:
    """Where a finding on the file `path` stands: where its release names it, else the file."""
    release = room.release_of(path)
    named = named_files(release) if release else ()
    return next((name.span for name in named if name.path == path), Span(path))
