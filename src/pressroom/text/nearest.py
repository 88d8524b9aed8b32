"""The known name nearest to one that is not known."""

from collections.abc import Iterable
from difflib import get_close_matches

from pressroom.text.fold import fold

_LONGEST = 200


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The one of `known` that `name` was probably meant to be, or None.

    Accents, case and the choice between `_`, `-` and space do not count.
    """
    folded = {_plain(candidate): candidate for candidate in known}
    found = get_close_matches(_plain(name[:_LONGEST]), folded, n=1, cutoff=0.6)
    return folded[found[0]] if found else None


def _plain(name: str) -> str:
    return fold(name).replace("_", "-").replace(" ", "-")
