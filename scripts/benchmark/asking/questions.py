"""What is asked of the searches, and what a plain scan of the texts answers."""

import random
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from benchmark.archive.releases import Release

TYPICAL = (
    "đầu tư công",
    "dau tu cong",
    "họp báo",
    "tiem vac xin",
    "thông cáo báo chí",
    "so y te",
    "quy hoach su dung dat",
    "giá điện",
    "duong giao thong",
    "tuyển sinh lớp 10",
)
"""Ten queries as people type them; the first is what a reader who has never been there asks."""

EACH = 40
"""How many phrases are asked for, with their accents and without, and how many pairs of words."""
MOST = 40
"""Documents that hold one at most: of so many, every search gives all that it finds."""

_WORD = re.compile(r"[^\W_]+")
_TARGET = re.compile(r"\]\([^)\n]*\)")
_TRIES = 4_000
_RAREST = 3
"""Of the words of a line, so many are rare: in a large archive others stand together everywhere."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is typed, and the keys of the releases that hold it."""

    typed: str
    wanted: frozenset[str]


@dataclass(frozen=True, slots=True)
class Questions:
    """Phrases in quotes, with their accents and without; and pairs of words, without."""

    phrases: tuple[Question, ...]
    words: tuple[Question, ...]

    def __str__(self) -> str:
        """In a sentence."""
        return (
            f"{len(self.phrases)} phrases of three words and {len(self.words)} pairs of words "
            f"typed without accents, each in at most {MOST} releases; typical queries: "
            f"{', '.join(TYPICAL)}"
        )


def questions(releases: Iterable[Release], seed: int) -> Questions:
    """Three words that follow one another, and two that stand in one text, taken by chance."""
    texts = {release.key: _text(release) for release in releases}
    folded = {key: fold(text) for key, text in texts.items()}
    often = Counter(word for text in folded.values() for word in set(text.split()))
    chance = random.Random(seed)  # noqa: S311 (no secret)
    keys = sorted(texts)
    lines = [chance.choice(texts[chance.choice(keys)].splitlines()).split() for _ in range(_TRIES)]
    long = [line for line in lines if len(line) > 12]  # noqa: PLR2004 (words enough to choose)

    def holding(said: Sequence[str], in_texts: Mapping[str, str]) -> frozenset[str]:
        held = (key for key in keys if all(f" {one} " in in_texts[key] for one in said))
        return frozenset(islice(held, MOST + 1))

    def phrase(line: Sequence[str]) -> Question:
        start = chance.randrange(len(line) - 2)
        said = " ".join(line[start : start + 3])
        return Question(f'"{said}"', holding([said], texts))

    def without_accents(one: Question) -> Question:
        typed = fold(one.typed)
        return Question(typed, holding([typed.strip('"')], folded))

    def pair(line: Sequence[str]) -> Question:
        words = {fold(word) for word in line}
        common = chance.choice(sorted(words))
        others = sorted(words - {common}, key=often.__getitem__)
        asked = sorted((common, chance.choice(others[:_RAREST])))
        return Question(" ".join(asked), holding(asked, folded))

    phrases = _rare(map(phrase, long))
    plain = _rare(map(without_accents, phrases))
    return Questions(phrases + plain, _rare(map(pair, long)))


def fold(text: str) -> str:
    """A text in lower case without its accents."""
    apart = unicodedata.normalize("NFD", text.replace("đ", "d"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def recall(asked: Sequence[Question], answer: Callable[[str], Iterable[str]]) -> float:
    """Which part of all that should be found is found."""
    found = sum(len(one.wanted & frozenset(answer(one.typed))) for one in asked)
    return found / sum(len(one.wanted) for one in asked)


def _rare(made: Iterable[Question]) -> tuple[Question, ...]:
    """The first that few texts hold, and that are words, not figures."""
    kept: dict[str, Question] = {}
    for one in made:
        if len(one.wanted) <= MOST and not any(map(str.isdigit, one.typed)):
            kept.setdefault(one.typed, one)
        if len(kept) == EACH:
            break
    return tuple(kept.values())


def _text(release: Release) -> str:
    """The words of title, summary and text with spaces around them, a line for each line of it."""
    lines = chain((release.title, release.summary), _TARGET.sub("] ", release.text).splitlines())
    lower = (unicodedata.normalize("NFC", line).lower() for line in lines)
    return "\n".join(f" {' '.join(found)} " for found in map(_WORD.findall, lower) if found)
