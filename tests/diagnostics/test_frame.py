import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diagnostics.examples import (
    FILES,
    OTHER,
    PUBLISHED_HERE,
    RELEASE,
    SAME_NUMBER,
    TOO_EARLY,
    any_findings,
    finding,
    lines_of,
)
from pressroom.diagnostics.excerpt import WIDTH
from pressroom.diagnostics.finding import Finding
from pressroom.diagnostics.frame import frame
from pressroom.diagnostics.span import Span
from pressroom.text.bilingual import same

# Characters as they stand in a file, and as they are shown; nothing in them hangs together with
# what comes before.
CLUSTERS = {
    "a": "a",
    " ": " ",
    "ế": "ế",
    "e\u0302\u0301": "e\u0302\u0301",
    "世": "世",
    "한": "한",
    "\u1112\u1161\u11ab": "\u1112\u1161\u11ab",
    "👍": "👍",
    "\u00a0": "\u00a0",
    "\t": "    ",
    "\t\u0301": r"    \u0301",
    "\x1b": r"\u001b",
    "\r": r"\u000d",
    "\x00": r"\u0000",
    "\u202e": r"\u202e",
    "\u200b": r"\u200b",
    "\u2028": r"\u2028",
    "\u3164": r"\u3164",
    "\udcff": r"\udcff",
    "\U000e0001": r"\U000e0001",
    "o" + "\u0301" * 6: "o" + "\u0301" * 4 + r"\u0301\u0301",
}


def drawn(found: Finding, files: dict[str, str] | None = None, language: str = "vi") -> str:
    rows = frame(found, lines_of(FILES if files is None else files), language).rows
    return "".join(f"{row}\n" for row in rows)


def drawn_line(line: str, start: int, end: int) -> tuple[str, str]:
    """What is shown of `line`, and the marks under it."""
    span = Span("x.md", 2, start + 1, 2, end + 1)
    bar, shown, marks = frame(finding(span), lambda _: ["", line], "vi").rows
    assert bar == "  |"
    assert shown.startswith("2 |")
    assert marks.startswith("  | ")
    return shown[4:], marks[4:]


def cells(shown: str) -> list[str]:
    """What a terminal shows in each column; the second one of a wide character is empty."""
    columns: list[str] = []
    for char in shown:
        if unicodedata.category(char) == "Mn" or "\u1161" <= char <= "\u11ff":
            place = -2 if columns[-1] == "" else -1
            columns[place] += char
        else:
            wide = unicodedata.east_asian_width(char) == "W"
            columns += [char, ""] if wide else [char]
    return columns


def over(shown: str, marks: str) -> str:
    """What stands over the marks; blanks that end a line are not drawn."""
    start = len(marks) - len(marks.lstrip(" "))
    columns = cells(shown)
    columns += [" "] * (len(marks) - len(columns))
    return "".join(columns[start : len(marks)])


def test_both_lines_of_one_file_stand_in_one_frame_in_their_order() -> None:
    assert drawn(TOO_EARLY) == (
        "  |\n"
        "4 | published: 2026-04-13 09:00\n"
        "  |            ---------------- đăng lúc này\n"
        "9 |   - at: 2026-04-13 08:00\n"
        "  |         ^^^^^^^^^^^^^^^^\n"
    )


def test_a_place_in_another_file_has_a_frame_of_its_own() -> None:
    assert drawn(SAME_NUMBER, language="en") == (
        "  |\n"
        "3 | number: 12/TCBC-SYT\n"
        "  |         ^^^^^^^^^^^\n"
        " --> releases/2026/03/y.md:2:9\n"
        "  |\n"
        "2 | number: 12/TCBC-SYT\n"
        "  |         ----------- already used here\n"
    )


def test_two_marks_of_one_line_show_it_once() -> None:
    twice = finding(Span(RELEASE, 3, 1, 3, 7), (Span(RELEASE, 3, 9, 3, 11), same("số")))
    assert drawn(twice) == ("  |\n3 | number: 12/TCBC-SYT\n  | ^^^^^^\n  |         -- số\n")


def test_the_gutter_is_as_wide_as_the_greatest_number() -> None:
    files = {"x.md": "a\n" * 120}
    far = finding(Span("x.md", 8, 1, 8, 2), (Span("x.md", 110, 1, 110, 2), PUBLISHED_HERE))
    picture = frame(far, lines_of(files), "vi")
    assert picture.margin == "    "
    assert picture.rows == (
        "    |",
        "  8 | a",
        "    | ^",
        "110 | a",
        "    | - đăng lúc này",
    )


def test_a_span_over_lines_is_marked_on_its_first_and_last() -> None:
    assert drawn(finding(Span(RELEASE, 4, 12, 7, 6))) == (
        "  |\n"
        "4 | published: 2026-04-13 09:00\n"
        "  |            ^^^^^^^^^^^^^^^^\n"
        "  …\n"
        "7 |   hai\n"
        "  |   ^^^\n"
    )


def test_a_span_over_two_lines_leaves_nothing_out() -> None:
    assert drawn(finding(Span("x.md", 1, 1, 2, 3)), {"x.md": "ab\ncd\n"}) == (
        "  |\n1 | ab\n  | ^^\n2 | cd\n  | ^^\n"
    )


def test_a_related_span_over_lines_has_its_message_once_at_its_end() -> None:
    also = finding(Span(RELEASE), (Span(RELEASE, 5, 1, 7, 6), same("tóm tắt")))
    assert drawn(also) == (
        "  |\n5 | summary: >\n  | ----------\n  …\n7 |   hai\n  |   --- tóm tắt\n"
    )


def test_a_span_that_ends_at_the_start_of_a_line_ends_with_the_line_before() -> None:
    assert drawn(finding(Span(RELEASE, 3, 9, 4, 1))) == (
        "  |\n3 | number: 12/TCBC-SYT\n  |         ^^^^^^^^^^^\n"
    )


def test_an_empty_span_is_one_caret() -> None:
    assert drawn(finding(Span(RELEASE, 3, 8, 3, 8))) == (
        "  |\n3 | number: 12/TCBC-SYT\n  |        ^\n"
    )


def test_an_empty_line_ends_without_a_blank() -> None:
    assert drawn(finding(Span("x.md", 2, 1, 2, 1)), {"x.md": "a\n"}) == "  |\n2 |\n  | ^\n"


@pytest.mark.parametrize(
    "span",
    [
        Span(RELEASE),
        Span(RELEASE, 99, 1, 99, 4),
        Span(RELEASE, 0, 1, 0, 4),
        Span("none", 2, 1, 2, 2),
    ],
    ids=["the whole file", "beyond the file", "before the file", "a file that is no text"],
)
def test_a_place_without_a_line_has_no_frame(span: Span) -> None:
    assert drawn(finding(span)) == ""


@pytest.mark.parametrize("path", [RELEASE, OTHER])
def test_a_related_place_without_a_line_is_still_said(path: str) -> None:
    assert drawn(finding(Span(RELEASE), (Span(path), PUBLISHED_HERE))) == (
        f" --> {path}:1:1: đăng lúc này\n"
    )


def test_a_span_that_leaves_the_file_is_marked_to_the_end() -> None:
    assert drawn(finding(Span("x.md", 1, 2, 9, 9)), {"x.md": "abc\nde"}) == (
        "  |\n1 | abc\n  |  ^^\n2 | de\n  | ^^\n"
    )


def test_columns_beyond_the_line_stand_at_its_end() -> None:
    assert drawn_line("abc", 50, 60) == ("abc", "   ^")


def test_a_long_line_is_shown_around_the_span() -> None:
    shown, marks = drawn_line(f"{'a' * 5000}đây{'b' * 5000}", 5000, 5003)
    assert shown == f"…{'a' * 30}đây{'b' * 67}…"
    assert marks == f"{' ' * 31}^^^"


def test_the_end_of_a_long_line_is_shown_with_more_before_it() -> None:
    shown, marks = drawn_line(f"{'a' * 5000}đây", 5000, 5003)
    assert shown == f"…{'a' * 97}đây"
    assert marks == f"{' ' * 98}^^^"


def test_the_marks_of_a_long_span_reach_under_the_sign_of_omission() -> None:
    shown, marks = drawn_line("a" * 5000, 0, 4000)
    assert shown == f"{'a' * WIDTH}…"
    assert marks == "^" * (WIDTH + 1)


def test_two_far_places_of_one_long_line_are_both_shown() -> None:
    line = f"{'a' * 300}{'b' * 300}"
    far = finding(Span("x.md", 1, 1, 1, 2), (Span("x.md", 1, 600, 1, 601), PUBLISHED_HERE))
    assert drawn(far, {"x.md": line}) == (
        f"  |\n1 | {'a' * 100}…\n  | ^\n1 | …{'b' * 100}\n  | {' ' * 100}- đăng lúc này\n"
    )


def test_a_combining_mark_is_marked_under_its_letter() -> None:
    assert drawn_line("xe\u0302y", 2, 3) == ("xe\u0302y", " ^")


def test_a_message_cannot_steer_the_terminal() -> None:
    nasty = finding(Span(RELEASE), (Span(OTHER, 1, 1, 1, 4), same("\x1b[2J\nmột dòng khác")))
    assert r"--- \u001b[2J\u000amột dòng khác" in drawn(nasty)


@given(st.data())
def test_the_marks_stand_under_the_characters_of_the_span(data: st.DataObject) -> None:
    clusters = data.draw(st.lists(st.sampled_from(list(CLUSTERS)), max_size=400))
    start = data.draw(st.integers(0, len(clusters)))
    end = data.draw(st.integers(start, min(len(clusters), start + 6)))
    before, inside = "".join(clusters[:start]), "".join(clusters[start:end])
    shown, marks = drawn_line("".join(clusters), len(before), len(before) + len(inside))
    wanted = "".join(CLUSTERS[cluster] for cluster in clusters[start:end])
    if wanted:
        assert over(shown, marks) == wanted
    else:
        assert marks.strip(" ") == "^"
        following = "".join(CLUSTERS[cluster] for cluster in clusters[start:])
        assert following.startswith(over(shown, marks).strip(" "))


@given(any_findings())
def test_no_finding_on_any_text_fails_or_shows_what_is_hidden(
    found: tuple[list[Finding], dict[str, str]],
) -> None:
    findings, files = found
    for one in findings:
        for row in frame(one, lines_of(files), "en").rows:
            row.encode()
            assert not {unicodedata.category(char) for char in row} & {"Cc", "Cf", "Zl", "Zp"}


@given(any_findings())
def test_every_excerpt_is_about_as_wide_as_a_terminal(
    found: tuple[list[Finding], dict[str, str]],
) -> None:
    findings, files = found
    for one in findings:
        for row in frame(one, lines_of(files), "en").rows:
            gutter, _, line = row.partition(" | ")
            if gutter.strip().isdigit():
                assert len(cells(line)) <= WIDTH + 2
