"""Phrases to choose from, read from the TOML files of this folder."""

import random
import re
import tomllib
from bisect import bisect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases, the commonest first."""

    items: tuple[str, ...]
    cumulative: tuple[float, ...]

    @classmethod
    def of(cls, items: Iterable[str]) -> "Phrases":
        """Phrases weighted by their order, as words are in real texts (Zipf), but flatter.

        The first is taken five times as often as the last, however many they are.
        """
        known = tuple(items)
        weights = (1 / (rank + len(known) / 4) for rank in range(len(known)))
        return cls(known, tuple(accumulate(weights)))

    @classmethod
    def split(cls, text: str) -> "Phrases":
        """Phrases from a text that separates them by semicolons."""
        return cls.of(split(text))

    def one(self, chance: random.Random) -> str:
        """One of them by chance."""
        return self.items[bisect(self.cumulative, chance.random() * self.cumulative[-1])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A field of work and what is said about it."""

    id: str
    name: str
    name_en: str
    works: Phrases
    measures: Phrases
    results: Phrases
    groups: Phrases
    things: Phrases


def split(text: str) -> list[str]:
    """The parts of `text` between semicolons, line breaks as spaces."""
    return [" ".join(part.split()) for part in text.split(";")]


def read(name: str) -> dict[str, Any]:
    """The TOML file `name` of this folder."""
    return tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))


def topics() -> dict[str, Topic]:
    """All topics by id."""
    lists = ("works", "measures", "results", "groups", "things")
    return {
        id_: Topic(
            id=id_,
            name=said["name"],
            name_en=said["name_en"],
            **{name: Phrases.split(said[name]) for name in lists},
        )
        for id_, said in read("topics.vi.toml").items()
    }


def phrases(said: Mapping[str, list[str]]) -> dict[str, Phrases]:
    """Named lists of a TOML file as phrases."""
    return {name: Phrases.of(items) for name, items in said.items()}


def fill(template: str, slot: Callable[[str], str]) -> str:
    """`template` with each `{name}` replaced by `slot(name)`."""
    return _SLOT.sub(lambda found: slot(found[1]), template)


def capital(text: str) -> str:
    """`text` with a capital as its first letter."""
    return text[:1].upper() + text[1:]
