"""By what results are filtered, as files of ranges of documents.

`ids.json` holds the lists of ids. A range's file holds, one after the other: of each document how
many bodies it has and which, then its topics likewise, then its type, then its day less that of the
document before it (the first: since 1970), as `n << 1`, or `-n << 1 | 1` where it is negative. All
are varints, ids their places in the lists.
"""

import json
from collections.abc import Iterator, Sequence
from itertools import chain

import numpy as np

from pressroom.search.coding import varints
from pressroom.search.documents import Facets

RANGE = 4096
"""Documents in one file."""

LISTS = ("departments", "topics", "types")


def facet_files(found: Sequence[Facets]) -> Iterator[tuple[str, bytes]]:
    """The files by name; those of ranges are called by their number."""
    lists: dict[str, dict[str, int]] = {name: {} for name in LISTS}
    for start in range(0, len(found), RANGE):
        some = found[start : start + RANGE]
        values = [
            *chain.from_iterable(_places(lists["departments"], one.departments) for one in some),
            *chain.from_iterable(_places(lists["topics"], one.topics) for one in some),
            *(lists["types"].setdefault(one.type, len(lists["types"])) for one in some),
        ]
        steps = np.diff([one.day for one in some], prepend=0)
        days = np.where(steps < 0, -steps << 1 | 1, steps << 1)
        data, _ = varints(np.concatenate((np.array(values, np.int64), days)))
        yield f"{start // RANGE}.bin", data.tobytes()
    ids = {name: list(known) for name, known in lists.items()}
    yield "ids.json", json.dumps(ids, separators=(",", ":")).encode()


def _places(known: dict[str, int], ids: Sequence[str]) -> list[int]:
    """How many there are, and the place of each in the list, to which new ones are added."""
    return [len(ids), *(known.setdefault(id_, len(known)) for id_ in ids)]
