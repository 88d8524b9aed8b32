"""Every feed of an edition. A new kind of feed is one more group here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from pressroom.feeds import subjects
from pressroom.feeds.subjects import Subject
from pressroom.model.edition import Edition
from pressroom.model.network import Department
from pressroom.model.release import Release, Type
from pressroom.text.interface import Interface


@dataclass(frozen=True, slots=True)
class Feed:
    """A list of releases to subscribe to; what is new stands first."""

    subject: Subject
    releases: tuple[Release, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Feeds that stand together where all are listed; the foremost need no title."""

    title: str | None
    feeds: tuple[Feed, ...]


def groups_of(edition: Edition) -> tuple[Group, ...]:
    """All feeds of `edition`, also those that hold nothing yet: a subscriber waits for it.

    Topics stand as in the settings, types as in the contract, bodies in Vietnamese order.
    """
    words = Interface(edition.language)
    return (
        Group(None, _foremost(edition)),
        Group(words["topics"], _of_topics(edition)),
        Group(words["types"], _of_types(edition)),
        Group(words["departments"], _of_departments(edition, edition.living)),
        Group(words["former"], _of_departments(edition, edition.former)),
    )


def feeds_of(edition: Edition) -> tuple[Feed, ...]:
    """All feeds of `edition`, in one list."""
    return tuple(feed for group in groups_of(edition) for feed in group.feeds)


def newest(edition: Edition, releases: Iterable[Release]) -> tuple[Release, ...]:
    """The first `feeds.items` of `releases` (newest first) that are new.

    An imported release is never new: a reader knows it by its id only, and would show or mail a
    text of 2019 as one of today, whatever its date says. It is found in the archive.
    """
    new = (release for release in releases if release.imported is None)
    return tuple(islice(new, edition.room.settings.feeds.items))


def changed(edition: Edition) -> tuple[Release, ...]:
    """The last `feeds.items` that were corrected or withdrawn here, the latest change first.

    A change that an imported release brought along was told where it comes from; one that was made
    since is news.
    """
    here = (
        release
        for release in reversed(edition.changed)
        if release.imported is None or release.updated > release.imported.at
    )
    return tuple(islice(here, edition.room.settings.feeds.items))


def _foremost(edition: Edition) -> tuple[Feed, ...]:
    return (
        _feed(edition, subjects.of_all(edition), edition.releases),
        _feed(edition, subjects.of_urgent(edition), edition.by_type.get(Type.URGENT, ())),
        Feed(subjects.of_corrections(edition), changed(edition)),
    )


def _of_topics(edition: Edition) -> tuple[Feed, ...]:
    return tuple(
        _feed(edition, subjects.of_topic(edition, topic), edition.by_topic.get(topic.id, ()))
        for topic in edition.room.settings.topics
    )


def _of_types(edition: Edition) -> tuple[Feed, ...]:
    return tuple(
        _feed(edition, subjects.of_type(edition, type_), edition.by_type.get(type_, ()))
        for type_ in Type
    )


def _of_departments(edition: Edition, bodies: Sequence[Department]) -> tuple[Feed, ...]:
    releases = edition.by_department
    return tuple(
        _feed(edition, subjects.of_department(edition, body), releases.get(body.id, ()))
        for body in bodies
    )


def _feed(edition: Edition, subject: Subject, releases: Sequence[Release]) -> Feed:
    """The feed of `releases`, which are given oldest first."""
    return Feed(subject, newest(edition, reversed(releases)))
