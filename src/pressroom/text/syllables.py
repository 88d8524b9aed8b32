"""Vietnamese syllables: onset, rhyme and tone, and what cannot be one.

No list of words can hold every name and every new word; the grammar of the syllable holds them all.
Source of the tables: the rules of spelling as schools teach them; both places of the tone on `oa`,
`oe` and `uy` are right, and both `i` and `y` (`kĩ`, `kỹ`).
"""

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_ACUTE, _DOT = "\u0301", "\u0323"
_LETTERS = frozenset("aăâbcdđeêghiklmnoôơpqrstuưvxy")
_VOWELS = frozenset("aăâeêioôơuưy")
_MARKED = frozenset("ăâêôơư")
_STOPS = ("c", "ch", "p", "t")
_ONSET = re.compile(r"ngh?|gh|kh|nh|ph|qu|th|tr|ch|[bcdđghklmnprstvx]|")

CAPITALS = "A-ZÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĐĨŨƠƯ" + "".join(map(chr, range(0x1EA0, 0x1EFA, 2)))
"""The capital letters of Vietnamese and of English, for a class of a regular expression."""

_RHYMES_WORDS = """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu
    o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt
    oe oen oeo oet ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt uân uât uâng uây uê uêch uên uênh uêt uêu
    uơ uy uych uyn uynh uyp uyt uyu uya uyên uyêt uynh
    ư ưc ưi ưm ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu
    y ych ym yn ynh yt yêm yên yêng yêt yêu
    """
_RHYMES = frozenset(_RHYMES_WORDS.split())
_AFTER_QU_WORDS = """
    a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât ây e en eo et ê ên ênh êt
    êch êu i ich in inh it iu y ych ynh yt yên yêt ơ ơi ơn ơt ôc ông a
    """
_AFTER_QU = frozenset(_AFTER_QU_WORDS.split())
_AFTER_GI = frozenset({"", "êc", "êm", "ên", "êng", "êp", "êt", "êu"})
_FRONT = "eêiy"
_OTHER_SPELLING = {"ngh": "ng", "gh": "g", "ng": "ngh", "g": "gh", "c": "k", "k": "c"}
_LOAN_CLUSTER = re.compile(r"(?:[bcfgkp][lr]|dr|s[tpk]r?|xt)(?=[aăâeêioôơuưy])")
_MOST_PARTS = 5
_LONGEST = 30
"""Letters of several syllables in one."""


class Slip(StrEnum):
    """In what a word is no syllable."""

    DOUBLED = "doubled"
    ONSET = "onset"
    HORN = "horn"
    TONES = "tones"
    PLACE = "place"
    STOP = "stop"
    JOINED = "joined"
    OTHER = "other"


class Slipped(NamedTuple):
    """What is wrong in a word, and how it was probably meant; `mended` may be empty."""

    slip: Slip
    mended: str


class _Parts(NamedTuple):
    """A word without its tones, and where each tone stands."""

    letters: str
    tones: tuple[tuple[int, str], ...]


@lru_cache(maxsize=512)
def _split(letter: str) -> tuple[str, str]:
    """A letter without its tone, and the tone."""
    decomposed = unicodedata.normalize("NFD", letter)
    tone = "".join(mark for mark in decomposed if mark in _TONES)
    plain = "".join(mark for mark in decomposed if mark not in _TONES)
    return unicodedata.normalize("NFC", plain), tone


def _parts(word: str) -> _Parts:
    pairs = [_split(letter) for letter in unicodedata.normalize("NFC", word).lower()]
    tones = tuple((at, tone) for at, (_, tone) in enumerate(pairs) if tone)
    return _Parts("".join(letter for letter, _ in pairs), tones)


def is_syllable(word: str) -> bool:
    """Whether `word` may be a Vietnamese syllable, in any case, with the tone in its place."""
    return _is_syllable(_parts(word), loan=False)


def is_marked_syllable(word: str) -> bool:
    """Whether `word` is a syllable with a letter that ASCII has not: others tell no language."""
    return not word.isascii() and is_syllable(word)


def is_vietnamese(word: str) -> bool:
    """Whether `word` has letters of Vietnamese only, and one at least that English has not."""
    return not word.isascii() and _LETTERS.issuperset(_parts(word).letters)


def slipped(word: str) -> Slipped | None:
    """What is wrong with `word`, one run of letters in lower case; None where nothing is certain.

    Words that may be of another language are left alone: those without a Vietnamese letter, and
    loans written together (`ôxy`, `bêtông`).
    """
    parts = _parts(word)
    if not 1 < len(word) <= _LONGEST or not is_vietnamese(word) or _is_syllable(parts, loan=False):
        return None
    for slip, candidate in _candidates(parts):
        if _is_syllable(_parts(candidate), loan=False):
            return Slipped(slip, candidate)
    joined = _joined(word)
    if " " in joined:
        return Slipped(Slip.JOINED, joined) if len(parts.tones) > 1 else None
    if len(parts.tones) > 1:
        return Slipped(Slip.TONES, "")
    split = _onset_and_rhyme(parts.letters)
    if split and split[1].endswith(_STOPS):
        return Slipped(Slip.STOP, "")
    return Slipped(Slip.OTHER, "")


def _is_syllable(parts: _Parts, *, loan: bool) -> bool:
    split = _onset_and_rhyme(parts.letters)
    if split is None:
        return False
    onset, rhyme = split
    tone = parts.tones[0][1] if parts.tones else ""
    if len(parts.tones) > 1 or len(tone) > 1:
        return False
    if rhyme.endswith(_STOPS) and tone not in {_ACUTE, _DOT} and not (loan and not tone):
        return False
    return not tone or parts.tones[0][0] - len(onset) in _tone_places(rhyme)


def _onset_and_rhyme(letters: str) -> tuple[str, str] | None:
    """The two parts of a syllable without tones, or None where it is none."""
    if letters.startswith("gi"):
        rest = letters[2:]
        if rest in _AFTER_GI or rest in _RHYMES:
            return ("g", "i") if not rest else ("gi", rest)
        return ("g", letters[1:]) if letters[1:] in _RHYMES else None
    match = _ONSET.match(letters)
    onset = match[0] if match else ""
    rhyme = letters[len(onset) :]
    known = _AFTER_QU if onset == "qu" else _RHYMES
    return (onset, rhyme) if rhyme in known and _spelt(onset, rhyme[0]) else None


def _spelt(onset: str, vowel: str) -> bool:
    """Whether `onset` is so written before `vowel`."""
    if onset in {"ngh", "gh"}:
        return vowel in "eêi"
    if onset in {"ng", "g"}:
        return vowel not in "eêi"
    if onset == "k":
        return vowel in _FRONT
    return onset != "c" or vowel not in _FRONT


def _tone_places(rhyme: str) -> tuple[int, ...]:
    """Where in `rhyme` the tone may stand."""
    marked = [at for at, letter in enumerate(rhyme) if letter in _MARKED]
    vowels = [at for at, letter in enumerate(rhyme) if letter in _VOWELS]
    if rhyme in {"ưa", "ưi", "ưu"}:
        return (0,)
    if marked:
        return (marked[-1],)
    if rhyme in {"oa", "oe", "uy"}:
        return (0, 1)
    if rhyme in {"oai", "oay", "oao", "oeo", "uya", "uyu"}:
        return (1,)
    if vowels[-1] < len(rhyme) - 1:
        return (vowels[-1],) if rhyme not in {"ooc", "oong"} else (0, 1)
    return (0,)


def _candidates(parts: _Parts) -> list[tuple[Slip, str]]:
    """What may have been meant, the likeliest first."""
    found = []
    letters, tones = parts
    for at in range(1, len(letters)):
        if letters[at] == letters[at - 1]:
            rest = letters[:at] + letters[at + 1 :]
            toned = [(place - (place >= at), tone) for place, tone in tones]
            found.append((Slip.DOUBLED, _toned(rest, toned[:1])))
    match = _ONSET.match(letters)
    onset = match[0] if match else ""
    if onset in _OTHER_SPELLING:
        other = _OTHER_SPELLING[onset]
        moved = [(place + len(other) - len(onset), tone) for place, tone in tones]
        found.append((Slip.ONSET, _toned(other + letters[len(onset) :], moved)))
    for wrong in ("ưo", "uơ"):
        if wrong in letters:
            horned = letters.replace(wrong, "ươ", 1)
            place = horned.index("ươ") + 1
            found.append((Slip.HORN, _toned(horned, [(place, tone) for _, tone in tones[:1]])))
    if len(tones) > 1:
        found += [(Slip.TONES, _toned(letters, [tone])) for tone in tones]
    elif tones:
        split = _onset_and_rhyme(letters)
        if split:
            place = len(split[0]) + _tone_places(split[1])[0]
            found.append((Slip.PLACE, _toned(letters, [(place, tones[0][1])])))
    return found


def _toned(letters: str, tones: list[tuple[int, str]]) -> str:
    marks = dict(tones)
    spelt = "".join(letter + marks.get(at, "") for at, letter in enumerate(letters))
    return unicodedata.normalize("NFC", spelt)


def _joined(word: str, left: int = _MOST_PARTS) -> str:
    """`word` as several syllables of Vietnamese or of a loan; empty where it is not that."""
    if not word or not left:
        return ""
    for end in range(len(word), 0, -1):
        first, rest = word[:end], word[end:]
        if rest and _split(first[-1])[0] == _split(rest[0])[0]:
            continue
        if not _is_syllable(_parts(_LOAN_CLUSTER.sub("t", first, count=1)), loan=True):
            continue
        if not rest:
            return first
        others = _joined(rest, left - 1)
        if others:
            return f"{first} {others}"
    return ""


TONE_ON_FIRST = re.compile("[^q]*(?:[òóỏõọ][ae]|[ùúủũụ]y)")
"""A syllable in lower case of which the first vowel has the tone that the second might have."""

TONE_ON_SECOND = re.compile("[^q]*(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])")
"""One of which the second vowel has it: both are right, but not in one text."""


def tone_moved(word: str) -> str:
    """`word` with the tone in the other of the two places (`hoà`, `hòa`), whatever its case."""
    decomposed = unicodedata.normalize("NFD", word)
    tone = next((mark for mark in decomposed if mark in _TONES), "")
    plain = decomposed.replace(tone, "")
    vowel = len(plain) - 1
    place = vowel if TONE_ON_FIRST.fullmatch(word.lower()) else vowel - 1
    return unicodedata.normalize("NFC", f"{plain[: place + 1]}{tone}{plain[place + 1 :]}")
