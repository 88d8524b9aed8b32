"""What changed since an earlier state of the press room, as rules look at it: before and after.

A change is of one thing: what it was, what it is. One side is None where the thing is new, or no
more. A thing that cannot be read on one side is told by other rules, and is no change here.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import Any, Generic, TypeVar

from pressroom.history.before import before, network_changed
from pressroom.history.past import Gap, Past
from pressroom.load.repository import SETTINGS_FILE
from pressroom.model.erasure import Erasure
from pressroom.model.network import Department, Spokesperson
from pressroom.model.release import Release
from pressroom.model.room import Room
from pressroom.model.settings import Settings
from pressroom.text.typography import alike

Thing = TypeVar("Thing")

_MOST_COMPARED = 2_500
"""Pairs of releases compared to find what was renamed; beyond that, only those that are equal."""


@dataclass(frozen=True, slots=True)
class Change(Generic[Thing]):
    """One thing as it was, and as it is."""

    before: Thing | None
    after: Thing | None


@dataclass(frozen=True)
class Since:
    """All that changed, from the room `old` (as far as it changed) to the room `now`.

    `as_of` is the moment of the check: what was public by then in the old state, readers have.
    """

    past: Past
    old: Room
    now: Room
    as_of: datetime

    @property
    def today(self) -> date:
        """The day of the check in the press room's time zone."""
        return self.as_of.astimezone(self.now.settings.timezone).date()

    @property
    def moment(self) -> datetime:
        """The moment of the check in the press room's time zone."""
        return self.as_of.astimezone(self.now.settings.timezone)

    def was_public(self, release: Release | None) -> bool:
        """Whether readers have the release, as it stood in the old state."""
        return release is not None and release.public_from <= self.as_of

    def kept(self, change: Change[Release]) -> tuple[Release, Release] | None:
        """Before and after of a release that was public and is still there; else None."""
        was, here = change.before, change.after
        return (was, here) if was and here and self.was_public(was) else None

    def changes(self, kind: type[Any]) -> tuple[Change[Any], ...]:
        """The changes of releases, departments, spokespersons, erasures or settings."""
        return self._by_kind[kind]

    @cached_property
    def _by_kind(self) -> Mapping[type[Any], tuple[Change[Any], ...]]:
        network = network_changed(self.past) and self.old.network_whole and self.now.network_whole
        return {
            Release: self.releases,
            Department: _paired(self.old.departments, self.now.departments) if network else (),
            Spokesperson: (
                _paired(self.old.spokespersons, self.now.spokespersons) if network else ()
            ),
            Erasure: self._erasures,
            Settings: self._settings,
        }

    @cached_property
    def releases(self) -> tuple[Change[Release], ...]:
        """Those of which a text or a file changed; one that was renamed is one change."""
        changed = []
        new = {path: release for path, release in self.now.release_at.items() if self._is_new(path)}
        for path, was in sorted(self.old.release_at.items()):
            here = self.now.release_at.get(path)
            if here is None and path in self.now.files:
                continue
            if here is None and path not in self.erased:
                here = self._renamed(was, new.values())
                new.pop(here.path if here else "", None)
            changed.append(Change(was, here))
        return (*changed, *(Change(None, release) for _, release in sorted(new.items())))

    @cached_property
    def erased(self) -> frozenset[str]:
        """The files of which an entry, new since then, says that something was erased lawfully."""
        return frozenset(
            change.after.path for change in self._erasures if change.before is None and change.after
        )

    @cached_property
    def _erasures(self) -> tuple[Change[Erasure], ...]:
        if not self.old.erasures_whole or not self.now.erasures_whole:
            return ()
        return _paired(_keyed(self.old.erasures), _keyed(self.now.erasures))

    @property
    def _settings(self) -> tuple[Change[Settings], ...]:
        if SETTINGS_FILE not in self.past.changed:
            return ()
        return (Change(self.old.settings, self.now.settings),)

    def _is_new(self, path: str) -> bool:
        return path in self.past.changed and path not in self.past.old

    def _renamed(self, was: Release, new: Iterable[Release]) -> Release | None:
        """The new release that is the old one under another name: equal, else the first alike."""
        others = list(new)
        same = next((other for other in others if _text(other) == _text(was)), None)
        if same or len(others) * len(self.old.releases) > _MOST_COMPARED:
            return same
        return next((other for other in others if alike(_text(was), _text(other))), None)


def since(repo: Path, past: Past, now: Room, as_of: datetime) -> Since | None:
    """What changed in the room `now` since the `past`, or None where nobody knows."""
    old = None if past.gap is Gap.SHALLOW else before(repo, past, now)
    return None if old is None else Since(past, old, now, as_of)


def _text(release: Release) -> str:
    return f"{release.title}\n{release.summary}\n{release.body.markdown.strip()}"


def _keyed(erasures: Iterable[Erasure]) -> dict[str, Erasure]:
    return {f"{erasure.path} {erasure.at.isoformat()}": erasure for erasure in erasures}


def _paired(old: Mapping[str, Thing], new: Mapping[str, Thing]) -> tuple[Change[Thing], ...]:
    """What is not equal on both sides, by its name, in the order of the names."""
    return tuple(
        Change(old.get(name), new.get(name))
        for name in sorted({*old, *new})
        if old.get(name) != new.get(name)
    )
