import json
import re
from urllib.parse import unquote

import jsonschema
import pytest
from hypothesis import given

from diagnostics.examples import (
    FILES,
    RELEASE,
    SAME_NUMBER,
    TOO_EARLY,
    any_findings,
    any_text,
    finding,
    lines_of,
)
from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.diagnostics.reports.github import escape_data, escape_property, github
from pressroom.diagnostics.reports.gitlab import gitlab
from pressroom.diagnostics.reports.json_list import json_list
from pressroom.diagnostics.reports.text import text
from pressroom.diagnostics.span import Span
from pressroom.text.bilingual import Text, same

PLACE = {
    "path": {"type": "string"},
    "line": {"type": "integer"},
    "column": {"type": "integer"},
    "message": {"type": "string"},
}
RECORD = PLACE | {
    "end_line": {"type": "integer"},
    "end_column": {"type": "integer"},
    "code": {"type": "string", "pattern": "^PR[0-9]{3}$"},
    "name": {"type": "string"},
    "severity": {"enum": ["error", "warning"]},
    "fix": {"type": "string"},
    "also": {
        "type": "array",
        "items": {
            "type": "object",
            "properties": PLACE,
            "required": list(PLACE),
            "additionalProperties": False,
        },
    },
}
JSON_LIST = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": RECORD,
        "required": list(RECORD),
        "additionalProperties": False,
    },
}


def read(findings: list[Finding], language: str = "vi", *, colour: bool = False) -> str:
    return text(findings, lines_of(FILES), language, colour=colour)


def with_words(message: str, fix: str = "") -> Finding:
    return Finding(Span("x.md", 2, 1, 2, 4), "PR101", "a-name", WARNING, same(message), same(fix))


def test_an_officer_reads_place_fact_lines_and_fix() -> None:
    assert read([TOO_EARLY]) == (
        "releases/2026/04/x.md:9:9: Lỗi PR202: đính chính ghi quá sớm\n"
        "  |\n"
        "4 | published: 2026-04-13 09:00\n"
        "  |            ---------------- đăng lúc này\n"
        "9 |   - at: 2026-04-13 08:00\n"
        "  |         ^^^^^^^^^^^^^^^^\n"
        "  = Cách sửa: ghi giờ sau `2026-04-13 09:00`\n"
        "  = Xem thêm: pressroom explain PR202\n"
        "\n"
        "1 lỗi.\n"
    )


def test_an_english_reader_reads_the_same_in_english() -> None:
    assert read([SAME_NUMBER], "en") == (
        "releases/2026/04/x.md:3:9: Warning PR104: corrected too early\n"
        "  |\n"
        "3 | number: 12/TCBC-SYT\n"
        "  |         ^^^^^^^^^^^\n"
        " --> releases/2026/03/y.md:2:9\n"
        "  |\n"
        "2 | number: 12/TCBC-SYT\n"
        "  |         ----------- already used here\n"
        "  = Fix: give a time after `2026-04-13 09:00`\n"
        "  = See also: pressroom explain PR104\n"
        "\n"
        "No errors, 1 warning.\n"
    )


def test_where_to_read_more_is_said_once_a_code() -> None:
    assert read([TOO_EARLY, SAME_NUMBER, TOO_EARLY]).count("explain PR202") == 1


def test_a_finding_on_a_whole_file_has_head_and_fix_alone() -> None:
    assert read([finding(Span("a\udcffb.md"))]) == (
        r"a\udcffb.md:1:1: Lỗi PR202: đính chính ghi quá sớm"
        "\n"
        "  = Cách sửa: ghi giờ sau `2026-04-13 09:00`\n"
        "  = Xem thêm: pressroom explain PR202\n"
        "\n"
        "1 lỗi.\n"
    )


def test_a_fix_of_several_lines_stays_behind_the_bar() -> None:
    assert "  = Cách sửa: hai dòng:\n  |   ::error::a\n" in read(
        [with_words("m", "hai dòng:\n::error::a")]
    )


@pytest.mark.parametrize(
    ("findings", "vietnamese", "english"),
    [
        ([], "Không có lỗi nào.\n", "No errors.\n"),
        ([TOO_EARLY], "1 lỗi.\n", "1 error.\n"),
        ([SAME_NUMBER], "Không có lỗi nào, 1 cảnh báo.\n", "No errors, 1 warning.\n"),
        ([TOO_EARLY, SAME_NUMBER], "1 lỗi, 1 cảnh báo.\n", "1 error, 1 warning.\n"),
        (
            [TOO_EARLY, TOO_EARLY, SAME_NUMBER, SAME_NUMBER],
            "2 lỗi, 2 cảnh báo.\n",
            "2 errors, 2 warnings.\n",
        ),
    ],
)
def test_the_last_line_counts(findings: list[Finding], vietnamese: str, english: str) -> None:
    assert read(findings).splitlines(keepends=True)[-1] == vietnamese
    assert read(findings, "en").splitlines(keepends=True)[-1] == english


def test_colour_changes_nothing_but_colour() -> None:
    findings = [TOO_EARLY, SAME_NUMBER]
    coloured = read(findings, colour=True)
    assert "\x1b[1;31mLỗi PR202\x1b[0m" in coloured
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == read(findings)


@given(any_findings())
def test_no_text_brings_in_colours_or_lines_of_its_own(
    found: tuple[list[Finding], dict[str, str]],
) -> None:
    findings, files = found
    report = text(findings, lines_of(files), "vi", colour=False)
    report.encode()
    assert "\x1b" not in report
    assert len(report.splitlines()) == report.count("\n")


def test_json_has_the_keys_of_the_contract_in_their_order() -> None:
    assert (
        json_list([TOO_EARLY], "vi")
        == """\
[
  {
    "path": "releases/2026/04/x.md",
    "line": 9,
    "column": 9,
    "end_line": 9,
    "end_column": 25,
    "code": "PR202",
    "name": "correction-before-publication",
    "severity": "error",
    "message": "đính chính ghi quá sớm",
    "fix": "ghi giờ sau `2026-04-13 09:00`",
    "also": [
      {
        "path": "releases/2026/04/x.md",
        "line": 4,
        "column": 12,
        "message": "đăng lúc này"
      }
    ]
  }
]
"""
    )


def test_no_findings_are_an_empty_list() -> None:
    assert json_list([], "vi") == gitlab([], "vi") == "[]\n"
    assert github([], "vi") == ""


@given(any_findings())
def test_json_is_valid_and_keeps_every_text(found: tuple[list[Finding], dict[str, str]]) -> None:
    findings, _ = found
    report = json_list(findings, "en")
    records = json.loads(report.encode())
    jsonschema.validate(records, JSON_LIST)
    assert [record["fix"] for record in records] == [one.fix.en for one in findings]


def test_github_is_told_place_title_fact_fix_and_other_places() -> None:
    assert github([TOO_EARLY], "vi") == (
        "::error file=releases/2026/04/x.md,line=9,col=9,endLine=9,endColumn=25,"
        "title=PR202 correction-before-publication::đính chính ghi quá sớm"
        "%0Areleases/2026/04/x.md:4:12: đăng lúc này"
        "%0ACách sửa: ghi giờ sau `2026-04-13 09:00`\n"
    )


def test_no_file_name_brings_control_characters_to_github() -> None:
    span = Span("releases/2026/04/\x1b[31mx\x07.md")
    said = github([Finding(span, "PR030", "slug", WARNING, same("x"), same("y"))], "vi")

    assert "\x1b" not in said
    assert "\x07" not in said


def test_github_is_told_no_columns_of_a_span_over_lines() -> None:
    assert github([finding(Span(RELEASE, 5, 3, 7, 2))], "en").startswith(
        "::error file=releases/2026/04/x.md,line=5,endLine=7,title=PR202 "
    )


def test_github_escapes_what_would_end_a_property_or_the_command() -> None:
    odd = Finding(Span("a,b:c%.md"), "PR101", "n", WARNING, same("100%: a,b"), same("x\ny"))
    assert github([odd], "en") == (
        "::warning file=a%2Cb%3Ac%25.md,line=1,col=1,endLine=1,endColumn=1,title=PR101 n"
        "::100%25: a,b%0AFix: x%0Ay\n"
    )


@given(any_text)
def test_what_github_unescapes_is_what_was_escaped(words: str) -> None:
    for escaped in (escape_data(words), escape_property(words)):
        assert not set(escaped) & set("\r\n")
        # Only our own escapes: a percent sign of the text is `%25`.
        assert re.sub("%[0-9A-F]{2}", lambda code: unquote(code[0]), escaped) == words
    assert not set(escape_property(words)) & set(":,")


@given(any_findings())
def test_github_gets_a_line_a_finding(found: tuple[list[Finding], dict[str, str]]) -> None:
    findings, _ = found
    commands = github(findings, "vi").encode().decode().split("\n")
    assert commands.pop() == ""
    assert len(commands) == len(findings)
    for command in commands:
        assert re.fullmatch(
            "::(error|warning) file=[^:,]*,line=[^:]*,title=[^:,]*::[^\r\n]*", command
        )


def test_gitlab_is_told_what_code_quality_reads() -> None:
    [issue] = json.loads(gitlab([TOO_EARLY], "vi"))
    assert len(issue.pop("fingerprint")) == 64
    assert issue == {
        "description": ("PR202: đính chính ghi quá sớm. Cách sửa: ghi giờ sau `2026-04-13 09:00`"),
        "check_name": "PR202",
        "severity": "major",
        "location": {"path": RELEASE, "lines": {"begin": 9, "end": 9}},
    }


def test_a_warning_is_minor_to_gitlab() -> None:
    [issue] = json.loads(gitlab([SAME_NUMBER], "vi"))
    assert issue["severity"] == "minor"


def fingerprints(findings: list[Finding], language: str = "vi") -> list[str]:
    return [issue["fingerprint"] for issue in json.loads(gitlab(findings, language))]


def test_a_fingerprint_outlives_moved_lines_and_another_language() -> None:
    moved = [finding(Span(RELEASE, line, 9, line, 25)) for line in (9, 14)]
    assert fingerprints(moved[:1]) == fingerprints(moved[1:]) == fingerprints(moved[1:], "en")


def test_a_fingerprint_does_not_depend_on_the_order_of_the_list() -> None:
    findings = [TOO_EARLY, SAME_NUMBER, with_words("a"), with_words("b")]
    assert fingerprints(findings) == fingerprints(findings[::-1])


def test_a_fingerprint_is_another_for_another_file_code_or_message() -> None:
    findings = [
        finding(Span(RELEASE)),
        finding(Span("x.md")),
        finding(Span(RELEASE), code="PR203"),
        with_words("a"),
        with_words("b"),
    ]
    assert len(set(fingerprints(findings))) == len(findings)


@given(any_findings())
def test_gitlab_gets_valid_json_with_a_fingerprint_of_its_own_for_each(
    found: tuple[list[Finding], dict[str, str]],
) -> None:
    findings, _ = found
    report = gitlab([*findings, *findings], "en")
    report.encode()
    issues = json.loads(report)
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) == 2 * len(findings)


def test_a_language_without_words_of_ours_is_told_in_english() -> None:
    one = Finding(Span("x.md"), "PR101", "n", WARNING, Text(vi="một", en="one"), same(""))
    assert read([one], "km").startswith("x.md:1:1: Warning PR101: one\n")
