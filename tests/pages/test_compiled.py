"""Compiled templates are kept for the next build, and never taken for others."""

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment
from jinja2.ext import Extension

from pressroom.pages.compiled import Compiled


@pytest.fixture(autouse=True)
def prefix(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    return tmp_path


def made(source: str, language: str = "vi", extensions: Sequence[type[Extension]] = ()) -> str:
    environment = Environment(
        loader=DictLoader({"a.html": source}),
        autoescape=True,
        extensions=extensions,
        bytecode_cache=Compiled(language),
    )
    return environment.get_template("a.html").render()


def test_a_template_is_compiled_once(prefix: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made("<p>{{ 1 + 1 }}")
    (kept,) = prefix.rglob("*.pyc")
    assert "opt-vi" in kept.name

    monkeypatch.setattr(Environment, "compile", None)
    assert made("<p>{{ 1 + 1 }}") == "<p>2"


def test_a_changed_template_is_compiled_anew() -> None:
    assert made("<p>{{ 1 + 1 }}") == "<p>2"
    assert made("<b>{{ 1 + 1 }}") == "<b>2"


def test_a_template_with_other_words_is_compiled_anew() -> None:
    class Word(Extension):
        word = "một"

        def preprocess(self, source: str, *_: object) -> str:
            return source.replace("WORD", self.word)

    assert made("WORD", extensions=[Word]) == "một"
    Word.word = "hai"
    assert made("WORD", extensions=[Word]) == "hai"


def test_each_language_has_its_own(prefix: Path) -> None:
    made("<p>", "vi")
    made("<p>", "zh-Hant")
    assert len([*prefix.rglob("*.pyc")]) == 2


@pytest.mark.parametrize("content", [b"", b"j2", b"\0" * 100])
def test_a_damaged_one_is_compiled_anew(prefix: Path, content: bytes) -> None:
    made("<p>{{ 1 + 1 }}")
    (kept,) = prefix.rglob("*.pyc")
    whole = kept.read_bytes()
    for damaged in (content, whole[: len(whole) // 4], whole[:-3]):
        kept.write_bytes(damaged)
        assert made("<p>{{ 1 + 1 }}") == "<p>2"


def test_where_nothing_can_be_kept_it_is_compiled_all_the_same(
    prefix: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (prefix / "file").write_bytes(b"")
    monkeypatch.setattr(sys, "pycache_prefix", str(prefix / "file"))
    assert made("<p>{{ 1 + 1 }}") == "<p>2"
