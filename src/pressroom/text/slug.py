"""Slugs: the part of an address that comes from words."""

import re

from pressroom.text.fold import fold

SLUG_LENGTH = 100
"""The most characters that a release's slug may have."""

_SEPARATORS = re.compile(r"[^a-z0-9]+")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_RESERVED = frozenset(
    {"page", "index", "con", "prn", "aux", "nul"}
    | {f"{device}{digit}" for device in ("com", "lpt") for digit in range(10)}
)


def slugify(text: str, limit: int = SLUG_LENGTH) -> str:
    """The slug of `text`: folded, words joined by hyphens, cut between words at `limit`."""
    slug = _SEPARATORS.sub("-", fold(text)).strip("-")
    if len(slug) <= limit:
        return slug
    cut = slug[: limit + 1]
    return cut[: cut.rfind("-")] if "-" in cut else slug[:limit]


def is_slug(text: str) -> bool:
    """Whether `text` may stand in an address: its form, its length, and no reserved name.

    Reserved are the names of listings (`page`, `index`) and those of Windows' devices.
    """
    return len(text) <= SLUG_LENGTH and bool(_SLUG.fullmatch(text)) and text not in _RESERVED
