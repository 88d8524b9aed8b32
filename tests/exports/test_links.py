"""Relative links of a text, written so that they lead from anywhere."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from make import SITE, a_release, a_room, a_translation, a_withdrawal, an_attachment, an_edition
from pressroom.exports.links import absolute
from pressroom.exports.reading import _TOKEN, _first_token
from pressroom.markup.render import render
from pressroom.model.body import Body
from pressroom.model.edition import Edition
from pressroom.source.front_matter import Document
from pressroom.source.text_file import TextFile

PATH = "releases/2026/04/x.md"
PAGE = f"{SITE}releases/2026/04/x/"
OLD = f"{SITE}releases/2026/03/cu/"


def rendered(markdown: str) -> Body:
    """The body of the release at `PATH`."""
    return render(Document(TextFile(PATH, markdown), None, markdown, 1), "vi", "vi")


def the_edition() -> Edition:
    """A room with older releases: one public, one removed, one still to come."""
    older = a_release("cu", "2026-03-01 09:00", attachments=(an_attachment("bieu(1).pdf"),))
    removed = a_release(
        "go-bo",
        "2026-03-02 09:00",
        withdrawn=a_withdrawal(text="removed"),
        attachments=(an_attachment("an.pdf"),),
    )
    room = a_room(
        a_release("x", attachments=(an_attachment("lich.pdf"),)),
        a_translation(older),
        a_translation(removed),
        a_release("sap-dang", "2026-12-24 09:00", attachments=(an_attachment("mat.pdf"),)),
    )
    paths = [path for release in room.releases for path in (release.path, *_translated(release))]
    files = {**room.files, **dict.fromkeys([*paths, "content/about.md", "content/bảng giá.pdf"], 1)}
    return an_edition(replace(room, files=files))


def _translated(release: object) -> list[str]:
    translations = getattr(release, "translations", {})
    return [translation.path for translation in translations.values()]


EDITION = the_edition()


def written(markdown: str) -> str:
    """`markdown` as it goes out."""
    return absolute(EDITION, rendered(markdown), PAGE)


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("[a](../03/cu.md)", f"[a]({OLD})"),
        ("[a](../03/cu.md#so-lieu)", f"[a]({OLD}#muc-so-lieu)"),
        ("[a](../03/cu.en.md)", f"[a]({SITE}en/releases/2026/03/cu/)"),
        ('[a]( <../03/cu.md> "b (c)" )', f'[a]( {OLD} "b (c)" )'),
        ("[a](\n../03/cu.md)", f"[a](\n{OLD})"),
        ("> [a\n> b](../03/cu.md)", f"> [a\n> b]({OLD})"),
        ("- [a\n  b](../03/cu.md)", f"- [a\n  b]({OLD})"),
        ("`x\n\n[a](../03/cu.md) `y`", f"`x\n\n[a]({OLD}) `y`"),
        ("| a |\n|---|\n| [b](../03/cu.md) |", f"| a |\n|---|\n| [b]({OLD}) |"),
        ("[a [b] `]` \\] c](../03/cu.md)", f"[a [b] `]` \\] c]({OLD})"),
        ("**[a](../03/cu.md)**, [b](x/lich.pdf)", f"**[a]({OLD})**, [b]({PAGE}lich.pdf)"),
        ("![a](x/lich.pdf)", f"![a]({PAGE}lich.pdf)"),
        ("[a](../03/cu/bieu(1).pdf)", f"[a]({OLD}bieu%281%29.pdf)"),
        ("[a](..\\/03/cu.md)", f"[a]({OLD})"),
        ("[a](../03/c&#117;.md)", f"[a]({OLD})"),
        ("[a](../../../content/about.md)", f"[a]({SITE}about/)"),
        (
            "[a](<../../../content/bảng giá.pdf>), [b](../../../content/b%E1%BA%A3ng%20giá.pdf)",
            f"[a]({SITE}b%E1%BA%A3ng%20gi%C3%A1.pdf), [b]({SITE}b%E1%BA%A3ng%20gi%C3%A1.pdf)",
        ),
        ("## Đề mục\n\n[a](#đề-mục)", f"## Đề mục\n\n[a]({PAGE}#muc-de-muc)"),
        (
            "[a][1], [b](../03/cu.md), [1]\n\n[1]: ../03/cu.md 'c'\n",
            f"[a][1], [b]({OLD}), [1]\n\n[1]: {OLD} 'c'\n",
        ),
    ],
)
def test_a_relative_link_becomes_absolute(markdown: str, expected: str) -> None:
    assert written(markdown) == expected


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("[a](../12/sap-dang.md)", "a"),
        ("[**a** [b]](../12/sap-dang.md 'c') d", "**a** [b] d"),
        ("[a](../12/sap-dang/mat.pdf)", "a"),
        ("![a](../12/sap-dang/mat.pdf)", "a"),
        ("[a](../03/go-bo/an.pdf)", "a"),
        ("[a](../03/go-bo.en.md)", "a"),
        ("[a](../03/khong-co.md)", "a"),
        ("[a](../../../../ngoai.md)", "a"),
        ("[a](../03/go-bo.md)", f"[a]({SITE}releases/2026/03/go-bo/)"),
        (
            "[a][M], [m][], [M], [n]\n\n[m]: ../12/sap-dang.md\n[n]: ../03/cu.md\n",
            f"a, m, M, [n]\n\n[n]: {OLD}\n",
        ),
    ],
)
def test_a_link_to_what_is_not_public_stays_text(markdown: str, expected: str) -> None:
    assert written(markdown) == expected


@pytest.mark.parametrize(
    "markdown",
    [
        "[a](https://x.example/../03/cu.md) <soyte@songlam.example> [b](tel:+84298)",
        "Không có liên kết: [x] ] [ ](",
    ],
)
def test_what_leads_elsewhere_stays_as_it_is_written(markdown: str) -> None:
    assert written(markdown) == markdown


@pytest.mark.parametrize(
    "code",
    [
        "`[a](../03/cu.md)`",
        "``` [a](../03/cu.md) ```",
        "```md\n[a](../03/cu.md)\n`\n```",
        "~~~\n[a](../03/cu.md)\n```\n[a](../03/cu.md)\n~~~~",
        "\\[a](../03/cu.md)",
    ],
)
def test_code_stays_as_it_is_written(code: str) -> None:
    link = "[b](../03/cu.md)"
    text = f"{link}\n\n{code}\n\n{link}\n"
    there = f"[b]({OLD})"
    expected = f"{there}\n\n{code}\n\n{there}\n"
    if code.startswith("\\["):  # no link, yet written like the end of one
        expected = written(text)
        assert rendered(expected).html.count("<a href") == rendered(text).html.count("<a href")
        return
    assert written(text) == expected


PIECES = st.sampled_from(
    [
        *("[a](../03/cu.md)", "[b](<../03/cu.md#so-lieu> 'c')", "[d](x/lich.pdf)", "[e][1]", "[1]"),
        *("`", "``", "[", "]", "\\", "*", "\n", "\n\n", "> ", "- ", "| ", "chữ ", "[^2]", ") "),
        *(
            "\n\n[1]: ../03/cu.md\n\n",
            "\n\n[1]: ../03/cu.md 'f'\n\n",
            "\n```\n",
            "\n~~~\n",
            "#",
            "!",
        ),
        *("\n\n[^2]: ghi chú\n", " <https://x.example> ", "&amp;", "[g](#h)", "\n## h\n"),
    ]
)


@settings(max_examples=300, derandomize=True)
@given(st.lists(PIECES).map("".join))
def test_the_text_reads_as_before_and_leads_to_the_same_places(markdown: str) -> None:
    """Whatever the text: rendered anew, it is the page's, with absolute addresses.

    What was a heading's or a note's own link inside the page now leads to the page.
    """
    assert shown(written(markdown)) == shown(markdown)


def shown(markdown: str) -> str:
    """The HTML with absolute addresses; those of pictures left out, as none is taken from a URL."""
    html = rendered(markdown).based(SITE).replace('<a href="#muc-', f'<a href="{PAGE}#muc-')
    return re.sub(r'(<img src=)"[^"]*"', r"\1", html)


@given(st.text(alphabet='\n[]`!\\~ a():<>-#|"', max_size=60), st.integers(0, 60))
def test_a_token_is_found_where_a_search_for_it_finds_it(text: str, start: int) -> None:
    found, searched = _first_token(text, start), _TOKEN.search(text, start)
    assert (found and (found.span(), found.groups())) == (
        searched and (searched.span(), searched.groups())
    )
