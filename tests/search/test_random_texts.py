"""Whatever the texts are, they are cut and found again as a plain scan reads them."""

from datetime import timedelta

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from make import a_body, a_release, a_room, an_edition, at
from pressroom.search.documents import Card, Document, Facets, Place
from pressroom.search.words import GAP, cut, words_of
from search.archive import SMALL, files_of, scanned
from search.reading import read

_CARD = Card(*[""] * len(Card.__dataclass_fields__))
_SIGNS = st.sampled_from(" \n\u00a0.,-/_\"'12345ab́đĐòóoauyÝiIhqgi\u0323\u0309\u031b𐐨ß")
_LONG = st.text("aàđĐ1“", min_size=6, max_size=12)
"""Chunks of about 16 bytes, some of them longer."""
_TEXTS = st.lists(
    st.lists(st.tuples(st.sampled_from(Place), st.text(_SIGNS) | st.text() | _LONG), max_size=4),
    max_size=5,
)
_WORDS = st.sampled_from(
    ("của", "và", "tỉnh", "tính", "ủy", "uỷ", "quý", "qui", "Đà", "đa", "12/TCBC-SYT", "hoà", "hòa")
)


@pytest.mark.parametrize("bits", [1, 17])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=_TEXTS)
def test_words_are_cut_as_a_plain_scan_cuts_them(
    bits: int, texts: list[list[tuple[Place, str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pressroom.search.words._TABLE_BITS", bits)
    found = cut([Document(tuple(some), _CARD, Facets()) for some in texts])
    words = ["", *found.words]
    expected = [
        (number, place, word)
        for number, some in enumerate(texts)
        for place, text in sorted(some, key=lambda one: -one[0])
        for word in [*words_of(text), words[GAP]]
    ]
    documents = np.repeat(np.arange(len(texts)), found.lengths).tolist()
    cut_words = [words[number] for number in found.numbers.tolist()]
    assert list(zip(documents, found.places.tolist(), cut_words, strict=True)) == expected


@settings(max_examples=25)
@given(st.lists(st.lists(_WORDS, max_size=60).map(" ".join), max_size=8))
def test_every_word_and_pair_of_any_texts_is_found_again(texts: list[str]) -> None:
    made = [
        a_release(
            f"tin-{number}", at("2026-01-01 09:00") + timedelta(hours=number), body=a_body(text)
        )
        for number, text in enumerate(texts)
    ]
    edition = an_edition(a_room(*made))
    found, wanted = read(files_of(edition, SMALL)), scanned(edition)
    assert found["pairs"] == wanted["pairs"]
    assert {key: list(of) for key, of in found["words"].items()} == {
        key: list(of) for key, of in wanted["words"].items()
    }
