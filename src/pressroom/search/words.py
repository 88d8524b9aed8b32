"""Texts cut into words, as numbers: each distinct word is spelled and folded once."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
import numpy.typing as npt

from pressroom.search.documents import Document, Place
from pressroom.text.spelling import spelled

Numbers = npt.NDArray[np.uint32]
Places = npt.NDArray[np.uint8]

GAP = 0
"""Stands after each text, so that no pair spans two; words are counted from 1."""

_WORD = re.compile(r"[^\W_]+")
_END_OF_TEXT = b"\xff"
"""A chunk that no text holds: the byte is none of UTF-8."""
_TOGETHER = 64
"""Documents that are looked at together."""
_PIECE = 1 << 16
"""Chunks that are expanded together: as many as stay in a processor's cache."""


@dataclass(frozen=True, slots=True)
class Cut:
    """The words of documents, one after the other.

    `words` are the distinct ones, `numbers` which of them stands where, a gap after each text;
    `places` of each the place of its text, `lengths` how many belong to each document.
    """

    words: tuple[str, ...]
    numbers: Numbers
    places: Places
    lengths: Numbers


def cut(documents: Sequence[Document], chunks: "Chunks | None" = None) -> Cut:
    """The words of `documents`; `chunks` are those that are known from others.

    A text is divided at white space into chunks, which are looked up; what words a chunk holds is
    found when it is met first. That is three times as fast as to look for words everywhere.
    """
    chunks = chunks or Chunks()
    number_of = chunks.__getitem__
    texts = [sorted(document.texts, key=_weight) for document in documents]
    found = []
    for start in range(0, len(texts), _TOGETHER):
        several = chain.from_iterable(texts[start : start + _TOGETHER])
        whole = b"".join(part for _, text in several for part in (text.encode(), b" \xff "))
        found.append(np.fromiter(map(number_of, whole.split()), np.uint32))
    pieces = list(chunks.expanded(found))
    numbers = np.concatenate(pieces) if pieces else np.zeros(0, np.uint32)
    ends = np.flatnonzero(numbers == GAP) + 1
    weights = np.array([place for some in texts for place, _ in some], np.uint8)
    upto = np.cumsum(np.array([len(some) for some in texts], np.int64))
    bounds = np.concatenate(([0], ends))[np.concatenate(([0], upto))]
    places = np.repeat(weights, np.diff(ends, prepend=0))
    return Cut(tuple(chunks.words), numbers, places, np.diff(bounds).astype(np.uint32))


def words_of(text: str) -> list[str]:
    """The words of a text, each in its one spelling."""
    return [spelled(word) for word in _WORD.findall(unicodedata.normalize("NFC", text))]


def _weight(text: tuple[Place, str]) -> int:
    """What weighs most comes first, so that the first position of a word is in its best place."""
    return -text[0]


class Chunks(dict[bytes, int]):
    """The number of each chunk, and the numbers of the words in it."""

    def __init__(self) -> None:
        super().__init__({_END_OF_TEXT: 0})
        self.words: dict[str, int] = {}
        self._written: dict[str, int] = {}
        self.held: list[list[int]] = [[GAP]]

    def __missing__(self, chunk: bytes) -> int:
        self[chunk] = number = len(self)
        found = _WORD.findall(unicodedata.normalize("NFC", chunk.decode()))
        self.held.append([self._written.get(word) or self._number(word) for word in found])
        return number

    def _number(self, word: str) -> int:
        """The number of a word, counted from 1; what is spelled in two ways has one."""
        number = self.words.setdefault(spelled(word), len(self.words) + 1)
        self._written[word] = number
        return number

    def expanded(self, found: Sequence[Numbers]) -> Iterator[Numbers]:
        """The words of the chunks that were found, in pieces."""
        sizes = np.array([len(held) for held in self.held], np.int64)
        starts = np.cumsum(sizes) - sizes
        held = np.array([word for held in self.held for word in held], np.uint32)
        for some in found:
            for start in range(0, len(some), _PIECE):
                piece = some[start : start + _PIECE]
                size = sizes[piece]
                ends = np.cumsum(size)
                first = np.repeat(starts[piece] - (ends - size), size)
                yield held[first + np.arange(len(first))]
