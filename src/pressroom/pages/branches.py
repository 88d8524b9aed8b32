"""The bodies below a body."""

from collections.abc import Iterable
from itertools import groupby

from pressroom.model.directory import in_order
from pressroom.model.edition import Edition
from pressroom.model.network import Department, Level


def below(edition: Edition, body: Department | None) -> list[Department]:
    """The bodies directly below one, or those on top, in order; without those that have ended.

    One that is still to begin is shown.
    """
    children = edition.room.children.get(body.id if body else None, ())
    there = (one for one in children if not one.over_on(edition.today))
    return in_order(there, edition.language)


def by_level(bodies: Iterable[Department]) -> list[tuple[Level, list[Department]]]:
    """Bodies in order, by their levels."""
    return [(level, list(some)) for level, some in groupby(bodies, key=lambda body: body.level)]


def group_id(body: Department, level: Level) -> str:
    """The id, in the tree, of the bodies of one level below `body`, which stands on top."""
    return f"{body.id}-{level}"
