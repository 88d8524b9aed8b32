"""The browser knows words as the library does: a query is cut and folded as the texts are."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml

from built.browser import Visiting, served
from built.pages import Site
from built.sample import REPOSITORY
from pressroom.text.fold import fold
from pressroom.text.spelling import spelled

TABLE = yaml.safe_load((REPOSITORY / "tests/search/words.yml").read_text(encoding="utf-8"))

ASSIGNED = [
    chr(code)
    for code in range(0x110000)
    if unicodedata.ucd_3_2_0.category(chr(code)) not in {"Cn", "Co", "Cs"}
]
"""What no version of Unicode that a browser or a Python may have reads in another way."""

LATIN = [chr(code) for code in range(0x110000) if "LATIN" in unicodedata.name(chr(code), "")]

VOWELS = [
    "".join(parts)
    for parts in product(
        "aeiouyAEIOUYđĐ",
        ("", "\u0302", "\u0306", "\u031b"),
        ["", *"\u0300\u0301\u0303\u0309\u0323"],
    )
]
MARKED = [f"{base}{chr(mark)}" for base in "aeđuA" for mark in range(0x300, 0x370)]

_WORD = re.compile(r"[^\W_]+")


@pytest.fixture(scope="module")
def host(at_root: Site) -> Iterator[Site]:
    yield from served(at_root)


def in_browser(site: Site, visiting: Visiting, script: str, texts: list[str]) -> Any:  # noqa: ANN401 (JSON)
    """What `script`, in which `words.js` is `own`, makes of `texts`."""
    module = "await import(location.origin + '/assets/press/words.js')"
    page = visiting(site).go("search/")
    return page.evaluate(f"async texts => {{ const own = {module}; return {script} }}", texts)


def of_browser(site: Site, visiting: Visiting, texts: list[str]) -> list[list[list[str]]]:
    """Of each text its words, as [spelled, folded]."""
    pairs = "texts.map(text => own.words(text).map(({spelled, folded}) => [spelled, folded]))"
    found: list[list[list[str]]] = in_browser(site, visiting, pairs, texts)
    return found


def of_library(text: str) -> list[list[str]]:
    cut = _WORD.findall(unicodedata.normalize("NFC", text))
    return [[spelled(word), fold(spelled(word))] for word in cut]


def syllables() -> list[str]:
    """Every word of the sample, in small letters, in capitals, and with its accents apart."""
    texts = (
        path.read_text(encoding="utf-8")
        for folder in ("releases", "content")
        for path in sorted(Path(REPOSITORY / folder).rglob("*.md"))
    )
    found = sorted({word for text in texts for word in _WORD.findall(text)})
    return [
        form
        for word in found
        for form in (word, word.upper(), word.title(), unicodedata.normalize("NFD", word))
    ]


def test_the_browser_keeps_to_the_table(host: Site, visiting: Visiting) -> None:
    assert dict(zip(TABLE, of_browser(host, visiting, list(TABLE)), strict=True)) == TABLE


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(LATIN, id="all Latin letters"),
        pytest.param(VOWELS, id="vowels with every tone"),
        pytest.param(MARKED, id="letters with every mark"),
        pytest.param(ASSIGNED, id="every character"),
        pytest.param([f"a{char}b" for char in ASSIGNED], id="every character inside a word"),
    ],
)
def test_the_browser_knows_words_as_the_library_does(
    host: Site, visiting: Visiting, texts: list[str]
) -> None:
    _same(texts, of_browser(host, visiting, texts))


def test_the_browser_spells_every_syllable_of_the_sample_as_the_library_does(
    host: Site, visiting: Visiting
) -> None:
    texts = syllables()
    assert len(texts) > 8000
    _same(texts, of_browser(host, visiting, texts))


def test_the_script_folds_as_the_library_does(host: Site, visiting: Visiting) -> None:
    """Whole, and not word by word: the network and the tree of bodies are looked through so."""
    texts = [*LATIN, *VOWELS, *MARKED, *ASSIGNED]
    found = in_browser(host, visiting, "texts.map(own.fold)", texts)
    folded = zip(texts, found, strict=True)
    assert {text: theirs for text, theirs in folded if theirs != fold(text)} == {}


def _same(texts: list[str], found: list[list[list[str]]]) -> None:
    assert len(texts) > 100
    both = zip(texts, found, strict=True)
    assert {text: theirs for text, theirs in both if theirs != of_library(text)} == {}
