"""Whatever a document says, its Markdown shows: no sign of the text becomes markup."""

import re
from html import unescape

from cmarkgfm import cmark
from hypothesis import example, given
from hypothesis import strategies as st

from imports.written import in_markdown, table
from pressroom.imports.document import Cell, Paragraph, Run
from pressroom.imports.encodings import joined

SIGNS = st.text(st.sampled_from("aế1 .)(*_`~[]<>#+-=|\\&;:!/\"'“”^$%@{}"), max_size=24)
LOOKS = st.builds(
    Run,
    SIGNS,
    bold=st.booleans(),
    italic=st.booleans(),
    strike=st.booleans(),
    link=st.none(),
    note=st.none(),
)
TAG = re.compile(r"<[^>]*>")


def shown(markdown: str) -> str:
    """The text that a reader sees, without spaces."""
    options = cmark.Options.CMARK_OPT_FOOTNOTES | cmark.Options.CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
    extensions = ["table", "strikethrough", "autolink", "tasklist"]
    html = cmark.markdown_to_html_with_extensions(markdown, options, extensions)
    return "".join(unescape(TAG.sub("", html)).split())


@given(st.lists(LOOKS, min_size=1, max_size=5))
@example([Run("1. "), Run("x", bold=True)])
@example([Run("a"), Run("*", bold=True), Run("b", italic=True)])
@example([Run("a"), Run("“b”", bold=True), Run("c")])
@example([Run("[x]: "), Run("y")])
@example([Run("[^1]")])
@example([Run("===")])
def test_of_a_paragraph(runs: list[Run]) -> None:
    text = "x " + "".join(run.text for run in runs)
    block = Paragraph(tuple(joined([Run("x "), *runs])))
    assert shown(in_markdown(block)) == "".join(text.split())


@given(SIGNS)
@example("# a")
@example("1) a")
@example("- a")
@example("---")
@example("| a |")
@example(":-")
def test_at_the_beginning_of_a_line(text: str) -> None:
    block = Paragraph((Run(f"x\nx\n{text}"),))
    assert shown(in_markdown(block)) == "".join(f"xx{text}".split())


@given(SIGNS, SIGNS)
def test_in_a_table(first: str, second: str) -> None:
    made = in_markdown(table(["x", "y"], [says_plainly(f"a{first}"), says_plainly(f"b{second}")]))
    assert shown(made) == "".join(f"xya{first}b{second}".split())


def says_plainly(text: str) -> Cell:
    return Cell((Paragraph((Run(text),)),))
