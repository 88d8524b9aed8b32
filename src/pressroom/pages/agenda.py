"""What comes and what was: events by their own time, drafts by the days on which they are open."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import NamedTuple, TypeVar

from pressroom.model.edition import Edition, Releases
from pressroom.model.network import Department
from pressroom.model.release import Consultation, Event, Release
from pressroom.model.rendition import Rendition
from pressroom.pages.items import Item, item
from pressroom.pages.root import ROOT

Time = TypeVar("Time", date, datetime)


class Occasion(NamedTuple):
    """An event as a list shows it; `on_now`: it has begun and is not over."""

    item: Item
    event: Event
    shown: Rendition
    on_now: bool
    inviting: tuple[Department, ...]


class Asked(NamedTuple):
    """A draft on which the public is asked, as a list shows it; `draft` is where to read it."""

    item: Item
    consultation: Consultation
    draft: str | None


def coming(edition: Edition, releases: Iterable[Release]) -> Releases:
    """Those of `releases` that invite to what is not over yet, the first to begin first."""
    return _in_order(
        (event.start, release) for release, event in _events(releases) if event.over > edition.as_of
    )


def past(edition: Edition, releases: Iterable[Release]) -> Releases:
    """Those of `releases` that invited to what is over, in the order in which it ended.

    So what is over later comes behind, and a full page of a listing changes no more.
    """
    return _in_order(
        (event.over, release) for release, event in _events(releases) if event.over <= edition.as_of
    )


def open_today(edition: Edition, releases: Iterable[Release]) -> Releases:
    """Those of `releases` that ask the public today, the first to close first."""
    return _in_order(
        (asking.closes, release)
        for release in releases
        if (asking := release.consultation) and release.withdrawn is None
        if asking.opens <= edition.today <= asking.closes
    )


def occasions(edition: Edition, releases: Iterable[Release]) -> tuple[Occasion, ...]:
    """The events of `releases` as a list shows them."""
    return tuple(
        Occasion(
            item(edition, release),
            event,
            edition.rendition(release),
            event.start <= edition.as_of < event.over and _takes_place(release, event),
            tuple(edition.room.departments[id_] for id_ in release.departments),
        )
        for release, event in _events(releases)
    )


def asked(edition: Edition, releases: Iterable[Release]) -> tuple[Asked, ...]:
    """The consultations of `releases` as a list shows them."""
    return tuple(
        Asked(item(edition, release), release.consultation, release.draft_below(ROOT))
        for release in releases
        if release.consultation
    )


def _events(releases: Iterable[Release]) -> Iterator[tuple[Release, Event]]:
    """The events that `releases` tell of; a removed text tells of none."""
    for release in releases:
        if release.event and not release.removed:
            yield release, release.event


def _takes_place(release: Release, event: Event) -> bool:
    return event.status != "cancelled" and release.withdrawn is None


def _in_order(timed: Iterable[tuple[Time, Release]]) -> Releases:
    return tuple(release for _, release in sorted(timed, key=lambda pair: (pair[0], pair[1].path)))
