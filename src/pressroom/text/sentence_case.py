"""A title in capitals → as it stands in a sentence, names and abbreviations as they are written."""

import re
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from pressroom.text.syllables import is_syllable

_WORD = re.compile(r"[^\W_]+(?:-\d+)?")
_ROMAN = re.compile(r"[IVX]{1,5}")
_COUNTED = frozenset(
    {
        "quý",
        "khóa",
        "khoá",
        "kỳ",
        "lần",
        "đợt",
        "hạng",
        "cấp",
        "loại",
        "phần",
        "chương",
        "nhóm",
        "thứ",
    }
)
"""What a Roman number stands behind."""
_NAMES = (
    "Việt Nam", "Nguyên đán", "Tết", "Quốc hội", "Chính phủ", "Đảng", "Nhà nước", "Trung ương",
    "Mặt trận Tổ quốc", "Hồ Chí Minh", "Hà Nội", "Thủ tướng", "Trung thu", "COVID-19",
    "Ủy ban nhân dân", "Hội đồng nhân dân",
)  # fmt: skip
_LONGEST_NAME = 8


def sentence_case(title: str, names: Iterable[str] = (), text: str = "") -> str:
    """`title`, which is in capitals, with small letters where a sentence has them.

    Names are written as in `names`, and as in `text`, which speaks of the same matter; a word that
    is no Vietnamese syllable, such as UBND, is an abbreviation and keeps its capitals.
    """
    known = _by_words([*_NAMES, *_names_in(text), *names])
    words = list(_WORD.finditer(title))
    written: dict[int, str] = {}
    at = 0
    while at < len(words):
        length, said = _longest(words, at, title, known)
        if said is None:
            before = words[at - 1][0].lower() if at else ""
            written[at] = _word(words[at][0], before)
            at += 1
            continue
        for step, word in enumerate(_WORD.findall(said)):
            written[at + step] = word
        at += length
    return _capitalised(_put(title, words, written))


def _word(word: str, before: str) -> str:
    """A word by itself: small, unless it is an abbreviation or a Roman number."""
    counts = _ROMAN.fullmatch(word) and before in _COUNTED
    return word.lower() if is_syllable(word) and not counts else word


def _longest(
    words: list[re.Match[str]], at: int, title: str, known: dict[tuple[str, ...], str]
) -> tuple[int, str | None]:
    """The longest known name that begins at a word, with its number of words."""
    for length in range(min(_LONGEST_NAME, len(words) - at), 0, -1):
        span = words[at : at + length]
        gaps = [title[one.end() : other.start()] for one, other in pairwise(span)]
        said = known.get(tuple(word[0].lower() for word in span))
        if said and all(gap in {" ", " - ", "-"} for gap in gaps):
            return length, said
    return 1, None


def _by_words(names: Iterable[str]) -> dict[tuple[str, ...], str]:
    return {tuple(word.lower() for word in _WORD.findall(name)): name for name in names if name}


def _names_in(text: str) -> list[str]:
    """Capitalised words that stand together inside the sentences of `text`, frequent ones last."""
    found: Counter[str] = Counter()
    for sentence in re.split(r"(?<=[.!?:;\n])\s+|\n", text):
        words = list(_WORD.finditer(sentence))
        start = 1
        while start < len(words):
            end = start
            while (
                end < len(words)
                and _is_capitalised(words[end][0])
                and (end == start or sentence[words[end - 1].end() : words[end].start()] == " ")
            ):
                end += 1
            if end > start:
                name = sentence[words[start].start() : words[end - 1].end()]
                found[name] += 1
                # With the word before it: the river is `sông Lam`, the province `tỉnh Sông Lam`.
                found[f"{words[start - 1][0]} {name}"] += 1
            start = max(end, start + 1)
    return [name for name, _ in reversed(found.most_common())]


def _is_capitalised(word: str) -> bool:
    return word[:1].isupper() and word[1:].islower()


def _put(title: str, words: list[re.Match[str]], written: dict[int, str]) -> str:
    """The title with each word as written."""
    parts: list[str] = []
    end = 0
    for at, word in enumerate(words):
        parts += [title[end : word.start()], written[at]]
        end = word.end()
    return "".join([*parts, title[end:]])


def _capitalised(text: str) -> str:
    """A capital at the beginning, unless a number stands there."""
    at = next((at for at, char in enumerate(text) if char.isalnum()), 0)
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]
