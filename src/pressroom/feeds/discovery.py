"""The feeds that a page points to, for `<link rel="alternate">`."""

from collections.abc import Iterable
from dataclasses import dataclass

from pressroom.feeds.format import Format
from pressroom.feeds.names import path_of
from pressroom.feeds.subjects import Subject, of_all, of_notices
from pressroom.model.edition import Edition


@dataclass(frozen=True, slots=True)
class Discovered:
    """A feed in one format; `path` is relative to the site's root: `en/feeds/all.atom`."""

    title: str
    media_type: str
    path: str

    @property
    def label(self) -> str:
        """The name of its format, which stands in brackets behind the title."""
        return self.title.rpartition("(")[2].removesuffix(")")


def discovered(edition: Edition, *subjects: Subject) -> tuple[Discovered, ...]:
    """The feeds for a page of `edition`: those of `subjects`, the nearest first, then that of all.

    A program that takes the first gets the one nearest to the page (HTML Standard §4.6.7.1, "Link
    type alternate": the first is the default feed).
    """
    every = (*subjects, of_all(edition))
    return tuple(one for subject in every for one in in_formats(edition, subject))


def discovered_nearest(edition: Edition, subject: Subject) -> tuple[Discovered, ...]:
    """The feeds for the page of one release: the nearest, then that of all in one format.

    Listings name every format; among ten thousand releases each line weighs a megabyte.
    """
    return (*in_formats(edition, subject), *in_formats(edition, of_all(edition), (Format.RSS,)))


def discovered_notices(edition: Edition) -> tuple[Discovered, ...]:
    """The feed of notices in the formats that it has; for their pages, before those of releases."""
    return in_formats(edition, of_notices(edition), (Format.RSS, Format.JSON))


def in_formats(
    edition: Edition, subject: Subject, formats: Iterable[Format] = Format
) -> tuple[Discovered, ...]:
    """One feed in its formats."""
    return tuple(
        Discovered(
            f"{subject.title} ({form.label})", form.media_type, path_of(edition, subject.stem, form)
        )
        for form in formats
    )
