"""Texts cut into words, as numbers: each distinct word is spelled and folded once."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from pressroom.search.documents import Document, Place
from pressroom.text.spelling import spelled

Numbers = npt.NDArray[np.uint32]

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Cut:
    """The words of documents, one after the other.

    `words` are the distinct ones, `numbers` which of them stands where. Each text of a document is
    a segment: `lengths` in words, the document's number and the place of its text.
    """

    words: tuple[str, ...]
    numbers: Numbers
    lengths: Numbers
    documents: Numbers
    places: npt.NDArray[np.uint8]


def cut(documents: Sequence[Document], first: int = 0) -> Cut:
    """The words of `documents`, which are numbered from `first` on.

    A text is divided at white space into chunks, which are looked up; what words a chunk holds is
    found when it is met first. That is three times as fast as to look for words everywhere.
    """
    chunks = _Chunks()
    number_of = chunks.__getitem__
    found: list[int] = []
    segments: list[tuple[int, int, int]] = []
    for number, document in enumerate(documents, first):
        for place, text in sorted(document.texts, key=_weight):
            before = len(found)
            found += map(number_of, text.split())
            segments.append((len(found) - before, number, place))
    return _expanded(chunks, np.array(found, np.uint32), segments)


def words_of(text: str) -> list[str]:
    """The words of a text, each in its one spelling."""
    return [spelled(word) for word in _WORD.findall(unicodedata.normalize("NFC", text))]


def joined(cuts: Sequence[Cut]) -> Cut:
    """Several cuts, whose documents follow one another, as one; its words are in their order."""
    words = sorted({word for one in cuts for word in one.words})
    number_of = {word: number for number, word in enumerate(words)}
    numbers = [
        np.array([number_of[word] for word in one.words], np.uint32)[one.numbers] for one in cuts
    ]
    return Cut(
        tuple(words),
        np.concatenate(numbers),
        np.concatenate([one.lengths for one in cuts]),
        np.concatenate([one.documents for one in cuts]),
        np.concatenate([one.places for one in cuts]),
    )


def _weight(text: tuple[Place, str]) -> int:
    """What weighs most comes first, so that the first position of a word is in its best place."""
    return -text[0]


class _Chunks(dict[str, int]):
    """The number of each chunk, and the numbers of the words in it."""

    def __init__(self) -> None:
        super().__init__()
        self.words: dict[str, int] = {}
        self.held: list[list[int]] = []

    def __missing__(self, chunk: str) -> int:
        self[chunk] = number = len(self)
        held = words_of(chunk)
        self.held.append([self.words.setdefault(word, len(self.words)) for word in held])
        return number


def _expanded(chunks: _Chunks, found: Numbers, segments: Iterable[tuple[int, int, int]]) -> Cut:
    """The words of the chunks that were found, in one array."""
    sizes = np.array([len(held) for held in chunks.held] or [0], np.int64)
    starts = np.cumsum(sizes) - sizes
    held = np.array([word for held in chunks.held for word in held], np.uint32)
    size = sizes[found] if len(found) else np.zeros(0, np.int64)
    ends = np.cumsum(size)
    where = np.arange(int(size.sum())) + np.repeat(starts[found] - (ends - size), size)
    table = np.array(list(segments), np.int64).reshape(-1, 3)
    bounds = np.concatenate(([0], ends))
    upto = np.cumsum(table[:, 0])
    lengths = bounds[upto] - bounds[upto - table[:, 0]]
    return Cut(
        tuple(chunks.words),
        held[where] if len(held) else held,
        lengths.astype(np.uint32),
        table[:, 1].astype(np.uint32),
        table[:, 2].astype(np.uint8),
    )
