"""Position data in XMP: properties of the namespace `exif` whose names begin with `GPS`.

They are attributes or elements (XMP Specification Part 1 §7.4; Part 2 §3.3). Spaces are put for
them, so that the packet keeps its length and nothing else in the file moves.
"""

import re

_ATTRIBUTE = re.compile(rb"""(?<=\s)exif:GPS\w+\s*=\s*(?:"[^"]*"|'[^']*')""")
_ELEMENT = re.compile(rb"<exif:GPS(\w+)(?:\s[^<>]*)?(?:/>|>[^<]*</exif:GPS\1\s*>)")
"""Their values are texts (Part 2 §3.3), in which no element stands."""


def without_position(packet: bytes) -> bytes:
    """`packet` without the properties that say where a picture was taken."""
    return _ELEMENT.sub(_blank, _ATTRIBUTE.sub(_blank, packet))


def _blank(match: re.Match[bytes]) -> bytes:
    return b" " * len(match[0])
