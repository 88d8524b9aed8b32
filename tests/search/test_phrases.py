"""Phrases in quotes on the sample's site: all that hold them are found, and nothing else."""

import random
from itertools import pairwise

import pytest
from playwright.sync_api import Browser

from built.browser import served
from built.pages import Site
from built.sample import AS_OF, REPOSITORY
from make import an_edition
from pressroom.load.repository import load
from pressroom.search.documents import Document
from pressroom.search.words import words_of
from pressroom.text.fold import fold
from search.archive import all_of

_PHRASES = 250
_LONGEST = 7

_SEARCH = """async ([root, language, phrases]) => {
    const base = `${root}assets/press/`
    const { Index } = await import(`${base}search-index.js`)
    const { search } = await import(`${base}search-query.js`)
    const index = await new Index(`${root}search/index/`, language).open()
    return Promise.all(phrases.map(async (phrase) => {
        const { found } = await search(index, `"${phrase}"`)
        return Promise.all(found.map(async ({ document }) => (await index.card(document)).address))
    }))
}"""


@pytest.fixture(scope="module")
def archive() -> list[Document]:
    """What can be found on the sample's site in Vietnamese."""
    room = load(REPOSITORY).room
    assert room
    moment = AS_OF[:16].replace("T", " ")
    return all_of(an_edition(room, as_of=moment))


def _phrases(archive: list[Document]) -> list[str]:
    """Words that follow one another, as they are spelled, or in every other without accents."""
    chance = random.Random(5)  # noqa: S311 (no secret)
    texts = [words_of(text) for document in archive for _, text in document.texts]
    longer = [text for text in texts if len(text) > 1]
    chosen = []
    for number in range(_PHRASES):
        text = chance.choice(longer)
        length = min(len(text), chance.randint(2, _LONGEST))
        start = chance.randint(0, len(text) - length)
        phrase = " ".join(text[start : start + length])
        chosen.append(fold(phrase) if number % 2 else phrase)
    return chosen


def _with_ends(words: list[str]) -> str:
    return f" {' '.join(words)} "


def _holding(archive: list[Document], phrase: str) -> set[str]:
    """The addresses of the documents in one of whose texts the phrase stands, by reading all."""
    spelled = not phrase.isascii()
    wanted = _with_ends(words_of(phrase))
    wanted = wanted if spelled else fold(wanted)
    return {
        document.card.address
        for document in archive
        for _, text in document.texts
        if wanted in (_with_ends(words_of(text)) if spelled else fold(_with_ends(words_of(text))))
    }


def _found(at_root: Site, browser: Browser, phrases: list[str]) -> list[list[str]]:
    """The addresses that a browser finds for each phrase in quotes."""
    context = browser.new_context()
    found: list[list[str]] = []
    for site in served(at_root):
        page = context.new_page()
        page.goto(f"{site.url}search/")
        found = page.evaluate(_SEARCH, [site.url, "vi", phrases])
    context.close()
    return found


def test_a_phrase_is_found_wherever_it_stands_and_nowhere_else(
    archive: list[Document], at_root: Site, browser: Browser
) -> None:
    phrases = _phrases(archive)
    never = [f"{one} {other}" for one, other in pairwise(["lam", "nhân", "thuyền", "13", "tử"])]
    found = _found(at_root, browser, [*phrases, *never])
    by_phrase = dict(zip([*phrases, *never], map(set, found), strict=True))
    assert by_phrase == {phrase: _holding(archive, phrase) for phrase in by_phrase}
    assert all(by_phrase[phrase] for phrase in phrases)
