"""Reads an index as its format is told, without the library."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from search.archive import Found

Files = Mapping[str, bytes]


class Reader:
    """Numbers and texts, one after the other."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def __bool__(self) -> bool:
        return self.at < len(self.data)

    def number(self) -> int:
        value = shift = 0
        while True:
            byte = self.data[self.at]
            self.at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def take(self, length: int) -> bytes:
        self.at += length
        return self.data[self.at - length : self.at]


def manifest(files: Files) -> dict[str, Any]:
    """The manifest."""
    found: dict[str, Any] = json.loads(files["manifest.json"])
    return found


def first_keys(files: Files, kind: str) -> list[list[tuple[str, str]]]:
    """Of each tier the first keys of the files of a kind, each with its file."""
    found: list[list[tuple[str, str]]] = []
    for tier in manifest(files)["tiers"]:
        found.append([])
        for folder, keys in tier[kind]:
            key = ""
            for number, said in enumerate(keys.split(",")):
                key = key[: int(said[0], 36)] + said[1:]
                found[-1].append((key, f"{folder}/{number}.bin"))
    return found


def keys(
    files: Files, kind: str, tier: int
) -> Iterator[tuple[str, str, list[tuple[int, str, bytes]]]]:
    """Each file of a tier, and each key in it with its variants: number, spelling, postings."""
    for _, file in first_keys(files, kind)[tier]:
        reader, name = Reader(files[f"{kind}/{file}"]), b""
        while reader:
            name = name[: reader.number()] + reader.take(reader.number())
            heads = []
            for _ in range(reader.number()):
                number = reader.number()
                spelled = reader.take(reader.number()).decode() if kind == "words" else ""
                heads.append((number, spelled, reader.number()))
            held = [(number, spelled, reader.take(size)) for number, spelled, size in heads]
            yield file, name.decode(), held


def read(files: Files) -> Mapping[str, Found]:
    """All that the index holds, documents by their numbers in the whole; of words no positions."""
    found: Mapping[str, Found] = {"words": defaultdict(dict), "pairs": defaultdict(dict)}
    for tier, told in enumerate(manifest(files)["tiers"]):
        numbers = [first + at for first, count in told["runs"] for at in range(count)]
        for kind, of_tier in _read(files, tier).items():
            for key, documents in of_tier.items():
                own = {numbers[document]: places for document, places in documents.items()}
                found[kind][key] = dict(sorted({**found[kind][key], **own}.items()))
    return found


def _read(files: Files, tier: int) -> Mapping[str, Found]:
    words: Found = defaultdict(dict)
    pairs: Found = defaultdict(dict)
    spellings: dict[str, dict[int, str]] = defaultdict(dict)
    for _, key, variants in keys(files, "words", tier):
        for number, spelled, postings in variants:
            spellings[key][number] = spelled
            for document, _ in documents(postings):
                words[f"{key}|{spelled}"][document] = []
    beside: dict[str, Reader] = {}
    for file, key, variants in keys(files, "pairs", tier):
        positions = beside.setdefault(file, Reader(files[f"positions/{file}"]))
        one, other = key.split()
        for number, _, postings in variants:
            own = Reader(positions.take(positions.number()))
            said = f"{spellings[one][number >> 6]} {spellings[other][number & 63]}"
            for document, _ in documents(postings):
                pairs[f"{key}|{said}"][document] = list(_positions(own))
    return {"words": words, "pairs": pairs}


def documents(data: bytes) -> Iterator[tuple[int, int]]:
    """The documents of postings, each with the place."""
    reader, document = Reader(data), 0
    while reader:
        value = reader.number()
        document += value >> 2
        yield document, value & 3


def _positions(reader: Reader) -> Iterator[int]:
    position, more = 0, 1
    while more:
        value = reader.number()
        more = value & 1
        position += value >> 1
        yield position
