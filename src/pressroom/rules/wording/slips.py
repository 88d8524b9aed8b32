"""A word that is no syllable and no name, abbreviation or foreign word either."""

from pressroom.text.syllables import Slip, Slipped, slipped

_CERTAIN = frozenset({Slip.HORN, Slip.PLACE, Slip.JOINED})
"""What is a slip of typing even in a name."""


def slip_in(word: str) -> Slipped | None:
    """What is wrong with `word`, mended in its own case; None where it may be meant so."""
    found = slipped(word.lower())
    if found is None or word.islower():
        return found
    if word.isupper():
        return found._replace(mended=found.mended.upper()) if found.slip is Slip.PLACE else None
    if not word[1:].islower():
        return None
    doubled = found.slip is Slip.DOUBLED and word[0].lower() == word[1]
    onset = found.slip is Slip.ONSET and word[:2].lower() in {"ng", "gh"}
    if not (doubled or onset or found.slip in _CERTAIN):
        return None
    return found._replace(mended=found.mended[:1].upper() + found.mended[1:])
