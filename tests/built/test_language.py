"""Every page speaks its own language: no word of the interface is missing or is the other's.

A text counts as written in the language of the nearest element that names one (`lang`), as it does
for a screen reader.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

import pytest

from built.pages import Document, Site
from pressroom.text.words import WORDS

OTHER = {"vi": "en", "en": "vi"}
ATTRIBUTES = ("alt", "aria-label", "placeholder", "title", "data-dark", "data-light")
LOWER_VIETNAMESE = re.compile(
    r"(?:\b(?=\w*[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ])"
    r"[a-zà-ỹ]+\b[\s,]*){2,}"
)
"""Two or more words in a row in small letters that only Vietnamese has: no name is so written."""

ENGLISH = re.compile(r"(?<![\w-])(?:the|and|of|with|from|this|which|is|are)(?![\w-])")
_PLACE = re.compile(r"\{\w+\}")


class Told(NamedTuple):
    """A text of a page and the language that it is said to be in."""

    text: str
    language: str


def told(element: Document, language: str) -> Iterator[Told]:
    """The texts in and below `element`; code and program text are in no language."""
    if not isinstance(element.tag, str) or element.tag in {"script", "style", "code", "pre"}:
        return
    language = element.get("lang", language)
    for name in ATTRIBUTES:
        if value := element.get(name):
            yield Told(" ".join(value.split()), language)
    if element.text and element.text.strip():
        yield Told(" ".join(element.text.split()), language)
    for child in element:
        yield from told(child, language)
        if child.tail and child.tail.strip():
            yield Told(" ".join(child.tail.split()), language)


def interface(language: str) -> set[str]:
    """The words that only `language` has."""
    other = {text[OTHER[language]] for text in WORDS.values()}
    return {text[language] for text in WORDS.values()} - other


def filled(language: str) -> re.Pattern[str]:
    """What the words with places look like once they are filled, in `language` alone."""
    patterns = [
        "(?:.+)".join(map(re.escape, _PLACE.split(text[language])))
        for text in WORDS.values()
        if _PLACE.search(text[language]) and re.search(r"\w{3}", _PLACE.sub("", text[language]))
    ]
    return re.compile("|".join(patterns))


@pytest.fixture(scope="module")
def texts(at_root: Site) -> dict[str, list[Told]]:
    """The texts of every page."""
    return {
        address: list(told(page, page.get("lang"))) for address, page in at_root.documents.items()
    }


def test_every_page_says_its_language(at_root: Site) -> None:
    for address, page in at_root.documents.items():
        assert page.get("lang") == ("en" if address.startswith("en/") else "vi"), address


@pytest.mark.parametrize("language", ["vi", "en"])
def test_no_word_of_the_interface_is_the_other_languages(
    texts: dict[str, list[Told]], language: str
) -> None:
    others, of_others = interface(OTHER[language]), filled(OTHER[language])
    own = filled(language)
    wrong = {
        f"{address}: {one.text}"
        for address, said in texts.items()
        for one in said
        if one.language == language
        if one.text.partition(":")[0] in others
        or (of_others.fullmatch(one.text) and not own.fullmatch(one.text))
    }
    assert not wrong


def test_what_is_vietnamese_in_an_english_page_is_marked(texts: dict[str, list[Told]]) -> None:
    wrong = {
        f"{address}: {one.text}"
        for address, said in texts.items()
        for one in said
        if one.language == "en" and LOWER_VIETNAMESE.search(one.text)
    }
    assert not wrong


def test_what_is_english_in_a_vietnamese_page_is_marked(texts: dict[str, list[Told]]) -> None:
    wrong = {
        f"{address}: {one.text}"
        for address, said in texts.items()
        for one in said
        if one.language == "vi" and len(ENGLISH.findall(one.text)) > 1
    }
    assert not wrong


def test_no_text_is_a_name_of_the_catalogue(texts: dict[str, list[Told]]) -> None:
    """As it would be where a template wrote the name and not the word."""
    names = {name for name in WORDS if "_" in name or "." in name}
    wrong = {f"{at}: {one.text}" for at, said in texts.items() for one in said if one.text in names}
    assert not wrong
