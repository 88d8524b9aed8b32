"""Which pictures and attachments are published: those that a public text shows or links to."""

from collections.abc import Iterator
from datetime import datetime

from pressroom.model.body import Leads
from pressroom.model.release import Release
from pressroom.model.room import Room


def published_files(room: Room, as_of: datetime) -> tuple[str, ...]:
    """The paths of the files to publish at `as_of`, sorted; their addresses are the same.

    Only files of a release that is public and not removed: a file that nobody names stays out, and
    so does one that another release names before its own is public.
    """
    public = {
        release.folder: release
        for release in room.releases
        if release.public_from <= as_of and not release.removed
    }
    named = {path for release in public.values() for path in _named(release)}
    return tuple(
        sorted(path for path in named if path in room.files and path.rpartition("/")[0] in public)
    )


def _named(release: Release) -> Iterator[str]:
    for file in release.files:
        yield f"{release.folder}/{file.name}"
    for body in release.bodies:
        for link in body.links:
            if link.leads is Leads.FILE and not link.target.endswith(".md"):
                yield link.target
