"""Older releases on the same matter: what a reader would want to have read before.

Only older ones are looked at, so that the page of a release stays as it is when a newer one
comes. Two releases are about the same where their titles share pairs of adjacent syllables ("mưa
lũ", "Bến Thượng"); a pair counts the more, the fewer titles had it before.
"""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import compress, pairwise
from operator import and_

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
        with_pair: dict[tuple[str, str], list[int]] = {}
        self._sharing: list[list[list[int]]] = []
        """For each release, by its pairs: the places of all that share the pair, oldest first."""
        for place, release in enumerate(self._releases):
            sharing = [with_pair.setdefault(pair, []) for pair in _pairs(release)]
            for places in sharing:
                places.append(place)
            self._sharing.append(sharing)

    def to(self, release: Release, leave_out: set[str]) -> tuple[Release, ...]:
        """At most `MOST` older releases, the nearest first; `leave_out` are paths."""
        here = self._at[release.path]
        weights: dict[int, float] = {}
        weight_of = weights.get
        for sharing in self._sharing[here]:
            older = bisect_left(sharing, here)
            weight = (older + 1) ** -0.5
            for place in sharing[max(0, older - _LATEST) : older]:
                weights[place] = weight_of(place, 0.0) + weight
        # Most candidates share common pairs alone: what cannot reach enough is not sorted.
        topics, places = {*release.topics}, {*release.places}
        most = _kinship(len(topics), len(places), same_body=True)
        near = [(weight, place) for place, weight in weights.items() if weight + most >= _ENOUGH]
        near.sort(reverse=True)
        weighed = []
        for weight, place in near[:_WEIGHED]:
            other = self._releases[place]
            if other.withdrawn is None and other.path not in leave_out:
                kinship = _kinship(
                    len(topics.intersection(other.topics)),
                    len(places.intersection(other.places)),
                    same_body=release.department == other.department,
                )
                weighed.append((weight + kinship, place))
        weighed.sort(reverse=True)
        return tuple(self._releases[place] for weight, place in weighed[:MOST] if weight >= _ENOUGH)


def _kinship(topics: int, places: int, *, same_body: bool) -> float:
    """What so many shared topics and places weigh; more of them never weigh less."""
    return topics * _SAME_TOPIC + places * _SAME_PLACE + same_body * _SAME_BODY


def _pairs(release: Release) -> Iterable[tuple[str, str]]:
    """The pairs of adjacent syllables of the title, each once; a number stands in none."""
    words = syllables(release.title)
    plain = [word.isalpha() for word in words]
    both = map(and_, plain, plain[1:])
    return dict.fromkeys(compress(pairwise(words), both))
