"""A shell: a page that MkDocs rendered empty, cut at its slots.

Values are joined between the cut parts and are not read again, so that text which looks like a
slot stays text.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

NEEDED = frozenset({"base", "title", "head", "main"})
"""What a shell has to have, each at least once."""

SLOTS = NEEDED | {"languages"}
"""What it may have: a press room of one language has no switcher."""

ONCE = SLOTS - {"base"}
"""What it may have only once: a name in the settings that looks like a slot is no slot."""

_SLOT = re.compile(r"@@([a-z]+)@@")


class ShellError(ValueError):
    """A shell lacks a slot, or has one that nobody fills."""


@dataclass(frozen=True, slots=True)
class Shell:
    """Static parts of a page, and the slot that follows each (the last is followed by none)."""

    parts: tuple[str, ...]
    slots: tuple[str, ...]
    _based: dict[str, list[tuple[str, bytes]]] = field(default_factory=dict, compare=False)
    """By `base`: what stands before each of the other slots, and behind the last of them."""

    @classmethod
    def cut(cls, html: str, name: str) -> "Shell":
        """Cut `html`, the rendering of the shell called `name`.

        Raises:
            ShellError: a slot is missing, unknown, or stands more often than it may.
        """
        pieces = _SLOT.split(html)
        slots = tuple(pieces[1::2])
        unknown = sorted(set(slots) - SLOTS)
        missing = sorted(NEEDED - set(slots))
        repeated = sorted(slot for slot in ONCE if slots.count(slot) > 1)
        if unknown or missing or repeated:
            said = [f"@@{slot}@@ is unknown" for slot in unknown]
            said += [f"@@{slot}@@ is missing" for slot in missing]
            said += [f"@@{slot}@@ stands more than once" for slot in repeated]
            message = f"shell {name}: {', '.join(said)}"
            raise ShellError(message)
        return cls(tuple(pieces[0::2]), slots)

    def stamp(self, values: Mapping[str, str]) -> bytes:
        """The page with `values`, already HTML, in its slots."""
        base = values["base"]
        if base not in self._based:  # a few, and most of a page is the same for all of one
            self._based[base] = [*self._with(base)]
        return b"".join(
            piece
            for slot, static in self._based[base]
            for piece in (static, values[slot].encode() if slot else b"")
        )

    def _with(self, base: str) -> Iterator[tuple[str, bytes]]:
        """The slots but `base`, each with what stands before it; the last is no slot."""
        static = ""
        for part, slot in zip(self.parts, (*self.slots, ""), strict=True):
            static += part
            if slot == "base":
                static += base
            else:
                yield slot, static.encode()
                static = ""
