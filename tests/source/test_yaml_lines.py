"""What is read line by line is what libyaml makes of it."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pressroom.source.text_file import TextFile
from pressroom.source.yaml_lines import read_lines
from pressroom.source.yaml_reader import read_yaml

REPO = Path(__file__).parents[2]
PATH = "x.md"

CHARS = st.sampled_from("aZ09đỆ “…- :#,[]{}&*!|>%@`\"'\\?_=~.\t\u00a0\u2028é")
VALUES = st.one_of(
    st.text(CHARS, max_size=12),
    st.text(CHARS, max_size=12).map('"{}"'.format),
    st.lists(st.text("ab1-", min_size=1, max_size=3), max_size=3).map(
        lambda ids: f"[{', '.join(ids)}]"
    ),
    st.sampled_from(["~", "null", "no", "", "2026-04-13 09:00", "12/TCBC-SYT", "[y-te, a]", "---"]),
)
LINES = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(["title", "number", "a_b", "<<", "- a", " a", "T", "tên", '"a"', ""]),
    st.sampled_from([": ", ": ", ": ", ":", " : ", ":  "]),
    VALUES,
    st.sampled_from(["\n", "\n", "\n", "\n\n", "\n # x\n", ""]),
)


def both(text: str, before: int = 1) -> bool:
    """Whether the quick reader reads `text`: then both say the same of it."""
    quick = read_lines(PATH, text, before)
    if quick is None:
        return False
    assert read_yaml(PATH, text, before) == (quick, [])
    return True


@given(st.lists(LINES, max_size=5).map("".join))
@example("title: Một\nnumber: Hai: ba\n")
@example("title: Một #2\n")
@example("title: Một#2\n")
@example('title: "Một: hai #3" x\n')
def test_both_readers_say_the_same(text: str) -> None:
    both(text)


SIMPLE = st.one_of(
    st.text("aZ09đỆ “…-,[]{}&*!|>%@`\"'\\?_=~.", max_size=12).map("a{}".format),
    st.text("aZ09đỆ “…- :#,[]{}&*!|>%@`'?_=~.", max_size=12).map('"{}"'.format),
    st.lists(st.text("ab1", min_size=1, max_size=3), min_size=1, max_size=3).map(
        lambda ids: f"[{', '.join(ids)}]"
    ),
)


@given(st.dictionaries(st.text("ab_", min_size=1, max_size=3), SIMPLE, min_size=1, max_size=5))
def test_simple_declarations_are_read_line_by_line(written: dict[str, str]) -> None:
    assert both("".join(f"{key}: {value.rstrip()}\n" for key, value in written.items()))


@pytest.mark.parametrize("before", [0, 1, 7])
def test_the_declarations_of_the_sample_are_read_alike(before: int) -> None:
    quick = 0
    for path in sorted((REPO / "releases").rglob("*.md")):
        _, declared, _ = path.read_text("utf-8").split("---\n", 2)
        quick += both(TextFile(PATH, declared).text, before)
    assert quick
