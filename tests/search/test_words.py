"""Words as the index has them: one spelling for what is the same, and without accents."""

import re
import sys
import unicodedata
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from pressroom.search.documents import Card, Document, Facets, Place
from pressroom.search.words import GAP, cut
from pressroom.text.fold import fold
from pressroom.text.spelling import spelled

TABLE = yaml.safe_load((Path(__file__).parent / "words.yml").read_text(encoding="utf-8"))

_CARD = Card(*[""] * len(Card.__dataclass_fields__))


def words(text: str) -> list[list[str]]:
    """The words of a text as the index cuts it."""
    found = cut([Document(((Place.TEXT, text),), _CARD, Facets())])
    numbers = (number for number in found.numbers if number != GAP)
    return [[word, fold(word)] for word in (found.words[number - 1] for number in numbers)]


@pytest.mark.parametrize(("text", "expected"), TABLE.items(), ids=TABLE.keys())
def test_a_text_is_cut_spelled_and_folded_as_the_table_says(
    text: str, expected: list[list[str]]
) -> None:
    assert words(text) == expected


@pytest.mark.parametrize("text", TABLE)
def test_it_does_not_matter_how_accents_are_written(text: str) -> None:
    assert words(unicodedata.normalize("NFD", text)) == words(unicodedata.normalize("NFC", text))


@given(st.text())
def test_spelling_twice_changes_nothing(text: str) -> None:
    once = spelled(text)
    assert spelled(once) == once


def test_folding_twice_changes_nothing_for_any_character() -> None:
    every = (chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000)
    changed = {char for char in every if fold(fold(char)) != fold(char)}
    assert changed == set()


@given(st.text())
def test_whatever_stands_in_a_text_its_words_hold_letters_and_numbers_alone(text: str) -> None:
    for word, _ in words(text):
        assert word
        assert not re.search(r"[\s_]", word)
