"""No text of a release becomes anything but itself in a comment."""

import re
from html.parser import HTMLParser

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from hypothesis import example, given
from hypothesis import strategies as st

from pressroom.diagnostics.visible import encodable, visible
from pressroom.review.markdown_text import block, code, escaped, sentence
from review.rooms import HOSTILE

REFERENCES = re.compile(r"(?<![\w/])[@#!~&%](?=[A-Za-z0-9_])|\bGH-\d", re.ASCII)
"""What GitHub, GitLab and Forgejo take for a person, an issue, a merge request, a label."""

TEXTS = st.text(max_size=60) | st.text("`*_[]()<>#@!~&\\|-+=:./ \tab12\n", max_size=60)


class Seen(HTMLParser):
    """The text of a comment as it is shown, the tags in it, and what stands outside code.

    No reference reaches across code: servers look for them in one stretch of text at a time.
    """

    def __init__(self, markdown: str) -> None:
        super().__init__()
        self.text, self.loose, self.tags = "", "", []
        self._code = 0
        html = cmarkgfm.github_flavored_markdown_to_html(markdown, Options.CMARK_OPT_UNSAFE)
        self.feed(html)
        self.close()

    tags: list[str]

    def handle_starttag(self, tag: str, attrs: object) -> None:
        del attrs
        self.tags.append(tag)
        self._code += tag == "code"
        self.loose += " " if tag == "code" else ""

    def handle_endtag(self, tag: str) -> None:
        self._code -= tag == "code"

    def handle_data(self, data: str) -> None:
        self.text += data
        if not self._code:
            self.loose += data


def as_said(text: str) -> str:
    return " ".join(encodable(visible(text)).split())


@given(TEXTS)
def test_an_escaped_text_is_shown_as_it_is_and_refers_to_nothing(text: str) -> None:
    seen = Seen(f"- x {escaped(text)} x")
    assert seen.text.replace("\u200b", "").split() == [
        "x",
        *as_said(text).replace("\u200b", "").split(),
        "x",
    ]
    assert set(seen.tags) <= {"ul", "li"}
    assert not REFERENCES.search(seen.loose)


@given(TEXTS)
def test_a_name_as_code_is_shown_as_it_is(text: str) -> None:
    seen = Seen(f"- x {code(text)} x")
    assert set(seen.tags) == {"ul", "li", "code"}
    assert seen.loose.split() == ["x", "x"]


@given(TEXTS)
@example("&`0`0")
def test_a_sentence_has_nothing_but_code_in_it(text: str) -> None:
    seen = Seen(f"- x {sentence(text)} x")
    assert set(seen.tags) <= {"ul", "li", "code"}
    assert not REFERENCES.search(seen.loose)


@given(TEXTS)
def test_a_block_ends_only_where_it_ends(text: str) -> None:
    seen = Seen(f"{block(text, 50)}\n\nx")
    assert set(seen.tags) == {"pre", "code", "p"}
    assert seen.loose.strip() == "x"


@pytest.mark.parametrize("make", [escaped, code, sentence])
def test_hostile_words_stay_words(make: object) -> None:
    assert callable(make)
    seen = Seen(f"- {make(HOSTILE)}")
    assert set(seen.tags) <= {"ul", "li", "code"}
    assert "<script>alert(1)</script>" in seen.text
    assert not REFERENCES.search(seen.loose)


def test_a_sentence_shows_what_is_to_be_typed_as_code() -> None:
    assert sentence("ghi `2026-04-13 09:00`, hoặc bỏ") == "ghi `2026-04-13 09:00`, hoặc bỏ"
