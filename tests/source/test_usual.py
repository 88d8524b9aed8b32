"""Characters against which nothing is ever said are those against which nothing is said."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.source import text_file
from pressroom.source.text_file import TextFile, is_usual, unwanted
from pressroom.text.syllables import CAPITALS

ALL = [chr(code) for code in range(0x3000)]
USUAL = [char for char in ALL if is_usual(char)]


def test_the_letters_of_vietnamese_are_among_them() -> None:
    capitals = [char for char in ALL if re.fullmatch(f"[{CAPITALS}]", char)]
    assert {*capitals, *"".join(capitals).lower()} <= {*USUAL}


@given(st.one_of(st.text(st.sampled_from(USUAL)), st.lists(st.sampled_from(USUAL)).map(" ".join)))
def test_nothing_is_said_against_them(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(text_file, "is_usual", lambda _: False)
        assert unwanted(TextFile("x.md", text)) == []


@given(st.text())
def test_one_look_and_six_find_the_same(text: str) -> None:
    quick = unwanted(TextFile("x.md", text))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(text_file, "is_usual", lambda _: False)
        assert unwanted(TextFile("x.md", text)) == quick
