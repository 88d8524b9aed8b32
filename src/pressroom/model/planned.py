"""Work to be done: it is planned in one process and done in several."""

from collections.abc import Callable, Iterable
from typing import Generic, NamedTuple, TypeVar

Made = TypeVar("Made")

Outputs = Iterable[tuple[str, bytes]]
"""Files of the site: the address below its root, and the bytes."""


class Planned(NamedTuple, Generic[Made]):
    """Something that is made when it is its turn: planned in one process and made in several.

    `name` tells it from all else. What `make` gives is a function of `depends` alone (beside the
    library, the settings, the shells and the site's address, on which all depends); with None it
    may depend on anything, and is made every time.
    """

    name: str
    depends: str | None
    make: Callable[[], Made]
