from hypothesis import example, given
from hypothesis import strategies as st

from exports.lines import breaches
from pressroom.exports.folding import folded

LINE = st.text(st.characters(codec="utf-8", exclude_characters="\r\n"))


@given(st.lists(LINE))
@example(["ế" * 24 + "xin"])
@example(["x" * 74 + "ế", "x" * 73 + "ế", "x" * 75, "x" * 76])
@example(["😀" * 60])
def test_unfolding_gives_what_was_folded(lines: list[str]) -> None:
    text = "".join(f"{line}\r\n" for line in lines)
    assert folded(text).replace(b"\r\n ", b"").decode() == text.replace("\r\n ", "")


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]))))
def test_no_line_is_longer_than_75_octets_and_no_character_is_cut(lines: list[str]) -> None:
    assert not breaches(folded("".join(f"{line}\r\n" for line in lines)))


def test_a_line_is_as_full_as_it_may_be() -> None:
    assert folded("x" * 149 + "\r\n") == b"x" * 75 + b"\r\n " + b"x" * 74 + b"\r\n"
