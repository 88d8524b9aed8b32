"""Vietnamese order: letters before tones, and people by their given name."""

import unicodedata

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
_RANK = {letter: rank for rank, letter in enumerate("0123456789" + _LETTERS, start=1)}

Key = tuple[tuple[int, ...], tuple[int, ...]]


def collation_key(text: str) -> Key:
    """A key that sorts `text` as a Vietnamese dictionary does.

    First the letters in the order a ă â b … d đ e ê …, a space before any letter; where they are
    equal the tones in the order ngang, huyền, hỏi, ngã, sắc, nặng.
    """
    letters: list[int] = []
    tones: list[int] = []
    for char in unicodedata.normalize("NFC", text).lower():
        tone, letter = _split_tone(char)
        rank = _RANK.get(letter)
        if rank is None:
            rank = 0 if letter.isspace() else len(_RANK) + ord(letter[0])
        letters.append(rank)
        tones.append(tone)
    return tuple(letters), tuple(tones)


def name_key(name: str) -> tuple[Key, Key]:
    """A key that sorts people as Vietnamese lists do: by given name, then by the whole name."""
    *_, given = ["", *name.split()]
    return collation_key(given), collation_key(name)


def initial(name: str) -> str:
    """The letter under which lists of people have a name: the first of the given name, no tone."""
    *_, given = ["", *unicodedata.normalize("NFC", name).split()]
    return _split_tone(given[:1].lower())[1].upper()


def _split_tone(char: str) -> tuple[int, str]:
    """A character's tone (0 where it has none) and the letter without it."""
    marks = unicodedata.normalize("NFD", char)
    for mark in marks[1:]:
        if mark in _TONES:
            return _TONES[mark], unicodedata.normalize("NFC", marks.replace(mark, "", 1))
    return 0, char
