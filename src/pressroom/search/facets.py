"""By what results are filtered, as the file of a range of documents.

It begins with three lists of ids, of bodies, topics and types: how many there are, and each with
its length before it. Then, one after the other: of each document how many bodies it has and which,
then its topics likewise, then its type, then its day less that of the document before it (the
first: since 1970), as `n << 1`, or `-n << 1 | 1` where it is negative. All are varints, ids their
places in the lists.
"""

from collections.abc import Sequence
from itertools import chain

import numpy as np

from pressroom.search.coding import varints
from pressroom.search.documents import Facets


def facet_file(found: Sequence[Facets]) -> bytes:
    """The file."""
    departments: dict[str, int] = {}
    topics: dict[str, int] = {}
    types: dict[str, int] = {}
    numbers = [
        *chain.from_iterable(_places(departments, one.departments) for one in found),
        *chain.from_iterable(_places(topics, one.topics) for one in found),
        *(types.setdefault(one.type, len(types)) for one in found),
    ]
    steps = np.diff([one.day for one in found], prepend=0)
    days = np.where(steps < 0, -steps << 1 | 1, steps << 1)
    data, _ = varints(np.concatenate((np.array(numbers, np.int64), days)))
    return b"".join((*map(_listed, (departments, topics, types)), data.tobytes()))


def _places(known: dict[str, int], ids: Sequence[str]) -> list[int]:
    """How many there are, and the place of each in the list, to which new ones are added."""
    return [len(ids), *(known.setdefault(id_, len(known)) for id_ in ids)]


def _listed(ids: dict[str, int]) -> bytes:
    texts = [id_.encode() for id_ in ids]
    sizes = map(_varint, map(len, texts))
    return _varint(len(texts)) + b"".join(chain.from_iterable(zip(sizes, texts, strict=True)))


def _varint(number: int) -> bytes:
    return varints(np.array([number]))[0].tobytes()
