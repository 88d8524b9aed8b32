"""The documents of an index, divided so that one release more changes few of its files.

The oldest stand in a base, those that follow in a middle, the newest in a tail: as many in each as
their number alone says. A tier is an index by itself; it changes only with its own documents.
"""

from dataclasses import dataclass
from itertools import pairwise

from pressroom.search.documents import Planned, Source

STEPS = (4096, 64)
"""By how many documents the base grows, and the middle; the tail has fewer than the latter.

So an added release costs some 30 documents of the tail, and as many again for the middle and the
base, which are made anew once for so many releases.
"""


@dataclass(frozen=True, slots=True)
class Tier:
    """Documents that follow one another in runs: the number of the first of each, and how many.

    Numbers count all documents of the index, pages first, then the oldest.
    """

    sources: tuple[Source, ...]
    runs: tuple[tuple[int, int], ...]


def tiers(found: Planned, steps: tuple[int, ...] = STEPS) -> list[Tier]:
    """The tiers that have documents.

    Pages go with the middle: they have the lowest numbers, but one page more changes no other tier.
    """
    pages, dated = found.pages, found.dated
    bounds = [0]
    for step in steps:
        bounds.append(bounds[-1] + (len(dated) - bounds[-1]) // step * step)
    bounds.append(len(dated))
    divided: list[Tier] = []
    for place, (start, end) in enumerate(pairwise(bounds)):
        own = pages if place == 1 else ()
        runs = ((0, len(own)), (len(pages) + start, end - start))
        tier = Tier((*own, *dated[start:end]), tuple(run for run in runs if run[1]))
        if tier.sources:
            divided.append(tier)
    return divided
