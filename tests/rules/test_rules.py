"""Every rule against its own folder: what it says of `bad/`, and that it leaves `good/` alone."""

import re
from collections import Counter
from functools import cache
from importlib import import_module
from inspect import isfunction
from string import Formatter

import pytest

from pressroom.rules import examples
from pressroom.rules.catalogue import rules
from pressroom.rules.examples import folder
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind

LANGUAGES = ("vi", "en")

check_example = cache(examples.check_example)

COMPANY: dict[str, frozenset[str]] = {"PR042": frozenset({"PR132"})}
"""Codes that cannot but be found in a rule's `bad/` beside its own."""

NOT_FOR_OFFICERS = re.compile(
    r"\b(?:commit|merge|branch|pull request|diff|push|build|front matter|YAML|Python|None|null"
    r"|str|int|dict|tuple|bool|exception|không hợp lệ|lệnh cấm)\b",
    re.IGNORECASE,
)
NEVER_IN_ENGLISH = re.compile(
    r"\b(?:invalid|illegal|Python|exception|NoneType|str|dict|tuple)\b", re.IGNORECASE
)
OLD_PLACE_OF_TONES = re.compile(
    r"o[àáảãạèéẻẽẹ]\b|(?<!q)u[ỳýỷỹỵ]\b",  # hoà, khoẻ, uỷ; we write hòa, khỏe, ủy
    re.IGNORECASE,
)

each_rule = pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)


@each_rule
def test_the_bad_example_is_told_in_these_words(rule: Rule, request: pytest.FixtureRequest) -> None:
    example = check_example(folder(rule) / "bad")
    for language in LANGUAGES:
        golden = folder(rule) / f"said.{language}.txt"
        if request.config.getoption("--accept"):
            golden.write_text(example.said[language], encoding="utf-8", newline="\n")
        assert example.said[language] == golden.read_text(encoding="utf-8")


@each_rule
def test_the_bad_example_breaks_only_this_rule(rule: Rule) -> None:
    found = {finding.code for finding in check_example(folder(rule) / "bad").findings}
    assert found == {rule.code} | COMPANY.get(rule.code, frozenset())


@each_rule
def test_the_good_example_breaks_no_rule(rule: Rule) -> None:
    example = check_example(folder(rule) / "good")
    assert example.findings == (), example.said.en


@each_rule
def test_the_good_example_shows_something(rule: Rule) -> None:
    assert any(path.is_file() for path in (folder(rule) / "good").rglob("*"))


def test_the_shared_room_breaks_no_rule() -> None:
    example = check_example()
    assert example.findings == (), example.said.en


def test_each_flaw_is_taken_by_one_rule() -> None:
    taken = Counter(kind for rule in rules() for kind in rule.flaws)
    assert taken == Counter(FlawKind)


def test_codes_and_names_are_unique() -> None:
    for names in ([rule.code for rule in rules()], [rule.name for rule in rules()]):
        assert sorted(set(names)) == sorted(names)


@each_rule
def test_the_folder_is_named_for_the_rule_and_says_why_it_is_there(rule: Rule) -> None:
    module = import_module(f"pressroom.rules.{folder(rule).name}")
    assert module.RULE is rule
    assert module.__doc__
    for name, function in vars(module).items():
        if isfunction(function) and function.__module__ == module.__name__ and name[0] != "_":
            assert function.__doc__


@each_rule
def test_both_languages_fill_the_same_places(rule: Rule) -> None:
    for text in (rule.message, rule.fix):
        assert text.vi
        assert _places(text.vi) == _places(text.en)


@each_rule
def test_messages_continue_the_sentence_that_the_report_begins(rule: Rule) -> None:
    for text in (rule.message, rule.fix):
        for words in (text.vi, text.en):
            assert not words.endswith(".")
            assert not words[0].isupper()


@each_rule
def test_the_words_are_those_of_officers(rule: Rule) -> None:
    said = [rule.message, rule.fix]
    for found in check_example(folder(rule) / "bad").findings:
        if found.code == rule.code:
            said += [found.message, found.fix, *(related.message for related in found.also)]
    for text in said:
        assert not NOT_FOR_OFFICERS.search(_without_code(text.vi))
        assert not OLD_PLACE_OF_TONES.search(_without_code(text.vi))
        assert not NEVER_IN_ENGLISH.search(_without_code(text.en))


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def _without_code(text: str) -> str:
    return re.sub(r"`[^`]*`", "", text)
