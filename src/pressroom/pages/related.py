"""Older releases on the same matter: what a reader would want to have read before.

Only older ones are looked at, so that the page of a release stays as it is when a newer one
comes. Two releases are about the same where their titles share pairs of adjacent syllables ("mưa
lũ", "Bến Thượng"); a pair counts the more, the fewer titles had it before.
"""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from pressroom.model.edition import Edition
from pressroom.model.release import Release
from pressroom.text.fold import syllables

MOST = 4
"""So many are shown."""

_LATEST = 12
"""Of the older titles with a pair, so many are looked at: no work grows with the archive."""

_WEIGHED = 3 * MOST
"""Of those, so many with the most pairs are weighed by what else they share."""

_ENOUGH = 0.35
"""What the shared pairs and topics have to weigh; one rare pair does."""

_SAME_PLACE = 0.2
_SAME_TOPIC = 0.1
_SAME_BODY = 0.05


class Related:
    """Finds the older releases on the matter of each release of one edition."""

    def __init__(self, edition: Edition) -> None:
        self._releases = edition.releases
        self._at = {release.path: place for place, release in enumerate(self._releases)}
        self._with: dict[tuple[str, str], list[int]] = {}
        for place, release in enumerate(self._releases):
            for pair in _pairs(release):
                self._with.setdefault(pair, []).append(place)

    def to(self, release: Release, leave_out: set[str]) -> tuple[Release, ...]:
        """At most `MOST` older releases, the nearest first; `leave_out` are paths."""
        here = self._at[release.path]
        weights: dict[int, float] = {}
        for pair in _pairs(release):
            places = self._with[pair]
            older = bisect_left(places, here)
            for place in places[max(0, older - _LATEST) : older]:
                weights[place] = weights.get(place, 0.0) + (older + 1) ** -0.5
        nearest = sorted(((weight, place) for place, weight in weights.items()), reverse=True)
        weighed = [
            (weight + self._kinship(release, self._releases[place]), place)
            for weight, place in nearest[:_WEIGHED]
            if self._may_stand(self._releases[place], leave_out)
        ]
        best = sorted(weighed, reverse=True)[:MOST]
        return tuple(self._releases[place] for weight, place in best if weight >= _ENOUGH)

    @staticmethod
    def _may_stand(other: Release, leave_out: set[str]) -> bool:
        """Whether it still holds, and is not named on the page already."""
        return other.withdrawn is None and other.path not in leave_out

    @staticmethod
    def _kinship(release: Release, other: Release) -> float:
        topics = sum(topic in other.topics for topic in release.topics)
        places = sum(place in other.places for place in release.places)
        body = release.department == other.department
        return topics * _SAME_TOPIC + places * _SAME_PLACE + body * _SAME_BODY


def _pairs(release: Release) -> Iterator[tuple[str, str]]:
    """The pairs of adjacent syllables of the title, each once; a number stands in none."""
    return iter(
        dict.fromkeys(
            pair
            for pair in pairwise(syllables(release.title))
            if pair[0].isalpha() and pair[1].isalpha()
        )
    )
