"""Every string that readers see of the interface, in both languages: the one catalogue.

Each module holds the words of one subject. A name that stands in none stops the build.
"""

from collections.abc import Mapping
from types import MappingProxyType

from pressroom.text.bilingual import Text
from pressroom.text.words import (
    calendar,
    corrections,
    exports,
    feeds,
    frame,
    legal,
    listings,
    network,
    notices,
    release,
    search,
    subscribe,
    types,
)

SUBJECTS = (
    frame,
    listings,
    types,
    release,
    network,
    legal,
    corrections,
    calendar,
    subscribe,
    search,
    feeds,
    exports,
    notices,
)
"""The modules of the catalogue."""


def _together() -> Mapping[str, Text]:
    """The words of all subjects.

    Raises:
        ValueError: two subjects have a word of one name.
    """
    words: dict[str, Text] = {}
    for subject in SUBJECTS:
        if twice := words.keys() & subject.WORDS.keys():
            raise ValueError(f"words named twice: {sorted(twice)}")
        words |= subject.WORDS
    return MappingProxyType(words)


WORDS: Mapping[str, Text] = _together()
"""Every word by its name."""
