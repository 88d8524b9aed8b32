"""What is let through without a parser is what the parser lets through."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.markup import cleaning
from pressroom.markup.cleaning import cleaned
from pressroom.markup.render import render
from pressroom.source.front_matter import split
from pressroom.source.text_file import TextFile

REPO = Path(__file__).parents[2]

SIGNS = st.sampled_from(
    [
        *"abcđ1 \n\u00a0&<>\"'`*_~#-+.!()[]|:\\=",
        *("\n\n", "\n# ", "\n- ", "\n1. ", "\n3. ", "\n> ", "\n    ", "**", "***", "***x", "~~"),
        *("&quot;", "&nbsp;", "&lt;p&gt;", "<b>", "[a](b.md)", "![a](b.png)", "  \n", "\n---\n"),
    ]
)


def html_of(text: str) -> str:
    document, _ = split(TextFile("releases/2026/04/x.md", text))
    return render(document, "vi", "vi").html


def by_parser(text: str) -> str:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cleaning, "_HARMLESS", frozenset())
        patch.setattr(cleaning, "_ANY_TAG", re.compile("^"))  # what it finds is harmful
        return html_of(text)


@given(st.lists(SIGNS, max_size=30).map("".join))
def test_both_ways_show_the_same(text: str) -> None:
    assert html_of(text) == by_parser(text)


def test_the_texts_of_the_sample_are_shown_alike() -> None:
    for path in sorted((REPO / "releases").rglob("*.md")):
        text = path.read_text("utf-8")
        assert html_of(text) == by_parser(text)


@pytest.mark.parametrize(
    "html",
    [
        "<script>x()</script>",
        "<p onclick='x()'>a</p>",
        "<p\n>a</p>",
        "<P>a</P>",
        '<h2 id="a" onclick="x()">a</h2>',
        "<p>a<",
        "<p>a<img src=x",
        "<!-- x --><p>a</p>",
        "<style>p {}</style>",
        '<em data-sourcepos="1" style="x">a</em>',
    ],
)
def test_whatever_else_goes_through_the_parser(html: str) -> None:
    assert cleaned(html) == cleaning._cleaner.clean(html)
