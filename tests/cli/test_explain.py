"""`pressroom explain`, and the reference page of the rules."""

import re

import cmarkgfm
import pytest

from pressroom.cli.main import main
from pressroom.rules.catalogue import rules
from pressroom.rules.contrast import contrasts
from pressroom.rules.explain import explain
from pressroom.rules.reference import reference
from pressroom.rules.rule import Rule

LANGUAGES = ("vi", "en")

each_rule = pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)


def test_a_rule_is_told_with_its_wrong_and_right_lines(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "pr202"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("PR202 correction-before-publication\nLỗi; có từ bản 0.1;")
    assert "Lỗi: đính chính ghi lúc «…», trước khi thông cáo được đăng («…»)" in told
    wrong, right = told.index("\nSai ("), told.index("\nĐúng (")
    assert told.index("Lệnh kiểm tra báo:") < wrong < right
    assert "at: 2026-04-18 07:30" in told[wrong:right]
    assert "at: 2026-04-18 10:30" in told[right:]


@pytest.mark.parametrize(
    ("language", "why"),
    [
        ("vi", "Vì sao:\n  Sửa trước khi đăng là sửa bản nháp, không cần đính chính.\n"),
        ("en", "Why:\n  What changed before publication is a draft and needs no correction.\n"),
    ],
)
def test_a_rule_says_why_it_is(language: str, why: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "PR202", "--lang", language]) == 0
    assert why in capsys.readouterr().out


def test_without_a_code_all_rules_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain"]) == 0
    told = capsys.readouterr().out
    assert re.findall(r"^  (PR\d{3})  (?:Lỗi|Cảnh báo) ", told, re.MULTILINE) == [
        rule.code for rule in rules()
    ]
    assert "Thông cáo (PR1xx)" in told


def test_no_place_in_a_message_is_left_as_it_is_in_the_source(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["explain"]) == 0
    assert "{" not in capsys.readouterr().out


def test_an_unknown_code_is_told_with_those_that_are_known(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["explain", "PR999"]) == 2
    said = capsys.readouterr()
    assert "PR999" in said.err
    assert "PR202" in said.err
    assert not said.out


@each_rule
def test_every_rule_can_be_told(rule: Rule) -> None:
    for language in LANGUAGES:
        told = explain(rule, language)
        assert not re.search(r"\{\w+\}", rule.message[language]) or "«…»" in told
        assert told.endswith("\n")
        assert max(map(len, told.splitlines())) < 1000


@each_rule
def test_every_rule_shows_lines_that_differ(rule: Rule) -> None:
    found = list(contrasts(rule))
    assert any(contrast.bad for contrast in found) or any(contrast.good for contrast in found)
    assert rule.changes or all(contrast.bad != contrast.good for contrast in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reference_has_every_rule_under_its_subject(language: str) -> None:
    page = reference(language)
    headings = re.findall(r"^### (PR\d{3}) ", page, re.MULTILINE)
    assert headings == [rule.code for rule in rules()]
    html = cmarkgfm.github_flavored_markdown_to_html(page)
    assert html.count("<h1>") == 1
    assert html.count("<h3>") == len(rules())


def test_a_rule_on_changes_shows_what_changed_in_each_example() -> None:
    (rule,) = (rule for rule in rules() if rule.code == "PR515")
    told = explain(rule, "vi")
    bad, good = told[told.index("Sai (") :].split("Đúng (", 1)
    assert "- withdrawn:" in bad
    assert "+   replaced_by: " in good
    assert "- withdrawn:" not in good


@each_rule
def test_no_example_is_shown_with_what_no_page_may_hold(rule: Rule) -> None:
    shown = [line for one in contrasts(rule) for line in (*one.bad, *one.good)]
    assert not [line for line in shown if re.search(r"[\0-\x08\x0b\x0c\x0e-\x1f]", line)]
