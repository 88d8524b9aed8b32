"""The notices that are shown at the moment of a build."""

from collections.abc import Iterable, Iterator

from pressroom.model.edition import Edition


def due_notices(editions: Iterable[Edition]) -> Iterator[str]:
    """The files of the notices that are shown: with their day, what MkDocs renders changes."""
    for edition in editions:
        for notice in edition.notices:
            yield notice.path
