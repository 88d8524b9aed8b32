"""An invented archive for the index, its index in memory, and the plain scan that it must equal."""

import random
from collections import defaultdict
from collections.abc import Mapping
from datetime import timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path

from make import a_body, a_release, a_room, an_edition, at
from pressroom.model.edition import Edition
from pressroom.search.documents import Document, documents, planned
from pressroom.search.files import Sizes
from pressroom.search.index import index
from pressroom.search.tier import Files, Limits
from pressroom.search.words import words_of
from pressroom.text.fold import fold

SIZES = Sizes(full=300, largest=400)
SMALL = Limits(SIZES, rows=2_000, steps=(64, 8))
"""So low that tiers, parts and files are several, and the commonest words in more than one file."""

_WORDS = (
    *("của", "và", "các", "tỉnh", "tính", "ủy", "uỷ", "Đà", "Nẵng", "đầu", "tư", "dấu", "thông"),
    *("báo", "bào", "12/TCBC-SYT", "quý", "qui", "𐐨𐐩"),
)
ROOT = "search/index/"

Found = dict[str, dict[int, list[int]]]
"""By key, and after a bar its spelling: the positions in each document."""


@cache
def archive(releases: int = 150) -> Edition:
    """Releases whose texts are words by chance; the first of the words stand in nearly all."""
    chance = random.Random(5)  # noqa: S311 (no secret)
    weights = [1 / (place + 1) for place in range(len(_WORDS))]
    made = []
    for number in range(releases):
        text = " ".join(chance.choices(_WORDS, weights, k=60))
        moment = at("2026-01-01 09:00") + timedelta(hours=number)
        made.append(a_release(f"tin-{number}", moment, title=f"Tin số {number}", body=a_body(text)))
    return an_edition(a_room(*made))


def files_of(edition: Edition, limits: Limits | None = None) -> dict[str, bytes]:
    """The files of the index by their names below its root."""
    made: dict[str, bytes] = {}

    def write(files: Files) -> list[str]:
        some = dict(files)
        made.update(some)
        return list(some)

    index(edition, write, 1, limits)
    return {name.removeprefix(ROOT): data for name, data in made.items()}


def written(folder: Path, files: Files) -> list[str]:
    """Write files below `folder`; their addresses."""
    addresses = []
    for address, data in files:
        path = folder / address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        addresses.append(address)
    return addresses


def all_of(edition: Edition) -> list[Document]:
    """The documents of an edition in the order of their numbers."""
    found = planned(edition)
    return documents(edition, [*found.pages, *found.dated])


def scanned(edition: Edition) -> Mapping[str, Found]:
    """What stands under every word and every pair, found by reading all texts."""
    words: Found = defaultdict(dict)
    pairs: Found = defaultdict(dict)
    for number, document in enumerate(all_of(edition)):
        at = 0
        for _, text in sorted(document.texts, key=lambda found: -found[0]):
            found = words_of(text)
            for place, word in enumerate(found):
                words[f"{fold(word)}|{word}"].setdefault(number, []).append(at + place)
            for place, (one, other) in enumerate(pairwise(found)):
                key = f"{fold(one)} {fold(other)}|{one} {other}"
                pairs[key].setdefault(number, []).append(at + place)
            at += len(found) + 1
    return {"words": words, "pairs": pairs}
