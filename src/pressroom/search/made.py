"""What is kept of a tier that was made, and the words of all tiers."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

Folder = tuple[str, str]
"""The name of a folder of keys, and the first keys of the files in it."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a tier, a line each: `folded`, and `spelled` with a comma between spellings.

    `counts` are how often each stands in the tier's texts.
    """

    folded: str
    spelled: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """A tier as files, at `addresses`; `folders` are those of its documents.

    `vocabulary` is a folder with so many files.
    """

    words: tuple[Folder, ...]
    pairs: tuple[Folder, ...]
    folders: tuple[str, ...]
    vocabulary: tuple[str, int]
    addresses: tuple[str, ...]
    known: Words


class Known:
    """The words of all tiers together."""

    def __init__(self, tiers: Sequence[Words]) -> None:
        self._tiers = [
            (dict(zip(one.folded.split("\n"), count())), one.spelled.split("\n"), one.counts)
            for one in tiers
        ]

    def spellings(self, folded: str) -> set[str]:
        """How a folded word is spelled."""
        return {
            spelling
            for places, spelled, _ in self._tiers
            if folded in places
            for spelling in spelled[places[folded]].split(",")
        }

    def count(self, folded: str) -> int:
        """How often a folded word stands in all texts."""
        return sum(counts[places[folded]] for places, _, counts in self._tiers if folded in places)
