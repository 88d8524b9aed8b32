"""Every feed of an edition. A new kind of feed is one more function here."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from pressroom.feeds.names import ALL, all_title, department_stem, department_title
from pressroom.model.edition import Edition
from pressroom.model.network import Department
from pressroom.model.release import Release
from pressroom.text.interface import Interface


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A list of releases to subscribe to, newest first.

    `stem` is the path without prefix and ending (`feeds/all`), `home` the address of the page that
    shows the same, relative to the site's root, `text` a sentence on what it holds.
    """

    stem: str
    title: str
    text: str
    home: str
    releases: tuple[Release, ...]


def feeds_of(edition: Edition) -> tuple[Feed, ...]:
    """All feeds of `edition`: of every release, and of each department, former ones too."""
    return tuple(_feeds(edition))


def newest(edition: Edition, releases: Iterable[Release]) -> tuple[Release, ...]:
    """The first `feeds.items` of `releases` (newest first) that are new.

    An imported release is never new: a reader knows it by its id only, and would show or mail a
    text of 2019 as one of today, whatever its date says. It is found in the archive.
    """
    new = (release for release in releases if release.imported is None)
    return tuple(islice(new, edition.room.settings.feeds.items))


def _feeds(edition: Edition) -> Iterator[Feed]:
    yield _all(edition)
    for department in edition.room.departments.values():
        yield _of_department(edition, department)


def _all(edition: Edition) -> Feed:
    title = all_title(edition)
    return Feed(
        stem=ALL,
        title=title,
        text=_text(edition, title),
        home=edition.prefix,
        releases=newest(edition, reversed(edition.releases)),
    )


def _of_department(edition: Edition, department: Department) -> Feed:
    return Feed(
        stem=department_stem(department),
        title=department_title(edition, department),
        text=_text(edition, department.name[edition.language]),
        home=edition.department_address(department),
        releases=newest(edition, reversed(edition.by_department.get(department.id, ()))),
    )


def _text(edition: Edition, body: str) -> str:
    return Interface(edition.language).filled("feed_text", body=body)
