"""The whole index of an edition, as files below `search/index/`.

`manifest.json` names all others, whose names come from what they hold: a file never changes, and a
browser keeps it. `words` and `pairs` are lists of first key and name, in the order of keys;
`positions` the names beside those of `pairs`; `cards` the names of what results show, in blocks of
`block` documents; `facets` by what they are filtered; `vocabulary` the folded words and in how many
documents each stands; `names` the file of names of the same, in pairs, with those that are meant in
capitals only, and words of which every query has one that holds a name.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, astuple
from hashlib import blake2b

import numpy as np

from pressroom.model.edition import Edition
from pressroom.search.documents import Document, documents
from pressroom.search.files import FILE_SIZE, IndexFile, files, positions
from pressroom.search.names import names, telling
from pressroom.search.postings import (
    Postings,
    Vocabulary,
    coded,
    coded_positions,
    of_pairs,
    of_words,
    pair_keys,
    vocabulary,
    word_keys,
)
from pressroom.search.words import cut, joined

VERSION = 1
"""Of the format; a script of another version takes no notice of the index."""

BLOCK = 32
"""Documents whose cards stand in one file."""

_NAME = 5
_MANY = 10_000
_LARGEST = 40_000

Files = Iterator[tuple[str, bytes]]


def index(edition: Edition) -> Files:
    """The files of the index, by address."""
    below = f"{edition.prefix}search/index/"
    found = documents(edition)
    texts = joined([cut(found)])
    known = vocabulary(texts.words)
    size = min(_LARGEST, max(FILE_SIZE, FILE_SIZE * len(found) // _MANY))
    words, pairs = of_words(texts, known), of_pairs(texts, known)
    word_files = list(files(word_keys(words, known), words, coded(words), size))
    pair_files = list(files(pair_keys(pairs, known), pairs, coded(pairs), size))
    where = coded_positions(pairs)
    called = names(edition, dict(zip(known.folded, known.spelled, strict=True)))
    counted = _counted(words, known)
    made: dict[str, bytes] = {}

    def named(folder: str, data: bytes, ending: str = "bin") -> str:
        name = blake2b(data, digest_size=_NAME).hexdigest()
        made[f"{below}{folder}/{name}.{ending}"] = data
        return name

    def listed(folder: str, parts: Sequence[IndexFile]) -> list[tuple[str, str]]:
        return [(part.first, named(folder, part.data)) for part in parts]

    manifest = {
        "version": VERSION,
        "documents": len(found),
        "block": BLOCK,
        "words": listed("words", word_files),
        "pairs": listed("pairs", pair_files),
        "positions": [named("positions", positions(part, where)) for part in pair_files],
        "cards": [
            named("cards", _json([astuple(one.card) for one in block]), "json")
            for block in _blocks(found)
        ],
        "facets": named("facets", _json(_facets(found)), "json"),
        "vocabulary": named("vocabulary", _json(counted), "json"),
        "names": {
            "file": named("names", _json(asdict(called)), "json"),
            "words": telling(called, dict(counted)),
        },
    }
    yield from made.items()
    yield f"{below}manifest.json", _json(manifest)


def _blocks(found: Sequence[Document]) -> Iterator[Sequence[Document]]:
    for start in range(0, len(found), BLOCK):
        yield found[start : start + BLOCK]


def _facets(found: Sequence[Document]) -> dict[str, object]:
    """What documents are filtered by, in columns; of each document places in the lists of ids."""
    tables: dict[str, dict[str, int]] = {"departments": {}, "topics": {}, "types": {}}

    def places(table: str, ids: Sequence[str]) -> list[int]:
        known = tables[table]
        return [known.setdefault(id_, len(known)) for id_ in ids]

    columns = {
        "department": [places("departments", one.facets.departments) for one in found],
        "topic": [places("topics", one.facets.topics) for one in found],
        "type": [places("types", [one.facets.type])[0] for one in found],
        "day": [one.facets.day for one in found],
    }
    return {**{name: list(known) for name, known in tables.items()}, **columns}


def _counted(words: Postings, known: Vocabulary) -> list[tuple[str, int]]:
    """Every folded word, and how many postings it has in all its spellings."""
    counts = np.diff(words.first_posting[words.first_variant])
    return list(zip(known.folded, counts.tolist(), strict=True))


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
