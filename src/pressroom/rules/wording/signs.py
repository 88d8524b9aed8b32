"""The first look at a text: what in it is worth a closer look, from each of its words alone.

A text has some four hundred words, nearly all met before: a table remembers what each is a sign of,
so that the rules on language cost next to nothing where there is nothing to find.
"""

import re
from collections.abc import Iterator
from enum import Enum, auto
from operator import eq

from pressroom.law.bodies import TELLING_WORDS
from pressroom.law.numbers import lacks_year, number_slip
from pressroom.rules.wording.misspellings import NEVER_DOUBLED, SUSPECTS
from pressroom.rules.wording.slips import slip_in
from pressroom.text.dates import is_day
from pressroom.text.syllables import TONE_ON_FIRST, TONE_ON_SECOND


class Sign(Enum):
    """What a word, or two together, may point to."""

    SLIP = auto()
    MISSPELT = auto()
    TWICE = auto()
    TONE_ON_FIRST = auto()
    TONE_ON_SECOND = auto()
    PLACEHOLDER = auto()
    NUMBER = auto()
    LAW = auto()
    WRONG_NUMBER = auto()
    NO_YEAR = auto()
    DAY = auto()
    NO_DAY = auto()
    WEEKDAY = auto()
    BODY = auto()
    PROVINCE = auto()
    DISTRICT = auto()
    CITY = auto()
    IDENTITY = auto()
    ACCOUNT = auto()
    MAIL = auto()
    MOBILE = auto()

    __hash__ = object.__hash__  # there is one of each


class Suspect(str):
    """A syllable that, beside another, is mostly misspelt."""

    __slots__ = ()


Signs = frozenset[Sign | Suspect]
NONE: Signs = frozenset()
EVERY: Signs = frozenset(Sign)
OF_ANY_LANGUAGE: Signs = frozenset(
    {Sign.PLACEHOLDER, Sign.IDENTITY, Sign.ACCOUNT, Sign.MAIL, Sign.MOBILE}
)
"""What is looked for in texts that are not Vietnamese too."""

_MOST = 100_000
"""Words that the table remembers."""
_LONGEST = 200
"""Characters of a word; a longer one is looked at in pieces, and not remembered."""

_AROUND = ".,;:!?…()[]{}“”\u2018\u2019\"'*_#>|-\u2013`~"
_NOTHING = re.compile(r"[(“*|]*(?:[1-9]\d?|0[1-9]?|[1-9][\d.,]{0,6})[%)”*|.,;:]*")
_LETTERS = re.compile(r"[^\W\d_]+")
_NO_WORD = re.compile(r"[\W\d_A-ZĐ]*")
_MARKS = frozenset("`(:@")
_CODE_OR_ADDRESS = re.compile(r"`[^`]*`?|\]\(.*|\w+://.*|\S*@\S*")
_PLACEHOLDER = re.compile(
    r"\[(?:…|\.\.\.|(?:tên|họ|ghi|điền)$)|…/|/…|…{2}|\.{5}|(?<!\w)(?:xxx+|lorem|todo|tbd)(?!\w)|\((?:ghi|nêu|điền)\b",
    re.IGNORECASE,
)
_DIGIT = re.compile("[0-9]")
_SHORT_DAY = re.compile(r"(\d{1,2})[/-](\d{1,2})(?:[/-]((?:19|20)\d\d))?")
_MOBILE = re.compile(r"\+?\(?\+?84|0[35789]\d")
_IDENTITY = re.compile(r"(?<![\d./-])(?:0\d\d(?!\d)|\d{9}(?!\d)|\d{12}(?!\d)|\d{3}(?:\.\d{3}){2})")
_ACCOUNT = re.compile(r"\d{6}")
_WORDS = {
    "ngày": Sign.DAY,
    "Ngày": Sign.DAY,
    "thứ": Sign.WEEKDAY,
    "Thứ": Sign.WEEKDAY,
    "nhật": Sign.WEEKDAY,
    "Nhật": Sign.WEEKDAY,
    "tỉnh": Sign.PROVINCE,
    "Tỉnh": Sign.PROVINCE,
    "huyện": Sign.DISTRICT,
    "Huyện": Sign.DISTRICT,
    "quận": Sign.DISTRICT,
    "Quận": Sign.DISTRICT,
    "thị": Sign.DISTRICT,
    "Thị": Sign.DISTRICT,
    "phố": Sign.CITY,
    **dict.fromkeys(TELLING_WORDS, Sign.BODY),
}


def signs_of(text: str) -> Signs:
    """What there may be to find in `text`."""
    words = text.split()
    found = set(map(_signs, words))
    if True in map(eq, words, words[1:]) and not NEVER_DOUBLED.isdisjoint(
        map(_if_equal, words, words[1:])
    ):
        found.add(_TWICE)
    return NONE.union(*found)


_TWICE: Signs = frozenset({Sign.TWICE})


def _if_equal(word: str, following: str) -> str:
    return word if word == following else ""


class _Table(dict[str, Signs]):
    """What each word is a sign of, worked out when it is first met."""

    def __missing__(self, word: str) -> Signs:
        if len(self) >= _MOST:
            self.clear()
        if len(word) > _LONGEST:
            pieces = range(0, len(word), _LONGEST)
            return NONE.union(*(_look(word[at : at + _LONGEST]) for at in pieces))
        signs = NONE if _NOTHING.fullmatch(word) else frozenset(_look(word)) or NONE
        self[word] = signs
        return signs


_signs = _Table().__getitem__


def _look(word: str) -> Iterator[Sign | Suspect]:
    """The signs in one word, with what is written around it."""
    bare = word.strip(_AROUND)
    if bare in _WORDS:
        yield _WORDS[bare]
    if bare.isalpha():
        yield from _of_letters(bare)
    else:
        if "@" in word:
            yield Sign.MAIL
        if _DIGIT.search(bare):
            yield from _of_digits(bare)
        if not _NO_WORD.fullmatch(word):
            text = word if _MARKS.isdisjoint(word) else _CODE_OR_ADDRESS.sub(" ", word)
            for letters in _LETTERS.findall(text):
                yield from _of_letters(letters)
    if _PLACEHOLDER.search(word):
        yield Sign.PLACEHOLDER


def _of_digits(bare: str) -> Iterator[Sign]:
    if _MOBILE.search(bare):
        yield Sign.MOBILE
    if _IDENTITY.search(bare):
        yield Sign.IDENTITY
    if _ACCOUNT.search(bare):
        yield Sign.ACCOUNT
    day = _SHORT_DAY.fullmatch(bare)
    if day and not is_day(day[1], day[2], day[3]):
        yield Sign.NO_DAY
    if "/" in bare and not bare.islower():
        yield Sign.NUMBER
        if "/QH" in bare:
            yield Sign.LAW
        if number_slip(bare):
            yield Sign.WRONG_NUMBER
        if lacks_year(bare):
            yield Sign.NO_YEAR


def _of_letters(letters: str) -> Iterator[Sign | Suspect]:
    lower = letters.lower()
    if lower in SUSPECTS:
        yield Sign.MISSPELT
        yield Suspect(lower)
    if TONE_ON_FIRST.fullmatch(lower):
        yield Sign.TONE_ON_FIRST
    elif TONE_ON_SECOND.fullmatch(lower):
        yield Sign.TONE_ON_SECOND
    if slip_in(letters):
        yield Sign.SLIP
