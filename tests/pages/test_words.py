"""Every word of the interface is used: what nobody reads is not translated either."""

import ast
import re
from pathlib import Path
from string import Formatter

import pressroom
from pressroom.model.release import Type
from pressroom.text.words import SUBJECTS, WORDS

PACKAGE = Path(pressroom.__file__).parent
TEMPLATES = sorted(PACKAGE.glob("*/templates/*.html"))
THEME = sorted((PACKAGE / "theme").rglob("*.html"))
BY_VALUE = {*Type, "video", "audio"}
"""Looked up by a value of the model: `t[release.type]`, `t[recording.kind]`."""

_OF_THEME = re.compile(r"""(?:lang\.t|of_theme)\(["']([\w.]+)["']\)|\(["'](\w+)["'], ["']""")
_PUT = re.compile(r"\bt\.(\w+)")
_TEXT = re.compile(r"'([\w-]+)'")
_BEGINNING = re.compile(r"'(\w+_)' ~")
_ONE = "_one"
"""Ends the word for one of several things: `Interface.count` asks for it."""


def texts(path: Path) -> set[str]:
    """The texts that stand in a module."""
    module = ast.parse(path.read_text(encoding="utf-8"))
    values = (node.value for node in ast.walk(module) if isinstance(node, ast.Constant))
    return {value for value in values if isinstance(value, str)}


def used() -> set[str]:
    templates = "\n".join(path.read_text(encoding="utf-8") for path in TEMPLATES)
    theme = "\n".join(path.read_text(encoding="utf-8") for path in THEME)
    found = {name for pair in _OF_THEME.findall(theme) for name in pair}
    found |= {*_PUT.findall(templates), *_TEXT.findall(templates), *BY_VALUE}
    values: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        if path.parent.name == "words":
            continue
        values |= (here := texts(path))
        if re.search(r"(import|class) Interface\b", path.read_text(encoding="utf-8")):
            found |= here
    beginnings = set(_BEGINNING.findall(templates)) | _beginnings()
    found |= {beginning + value for beginning in beginnings for value in values}
    return found | {name + _ONE for name in found}


def _beginnings() -> set[str]:
    """What stands before a value in modules that ask for a word: `words[f"standing_{one}"]`."""
    return {
        first.value
        for path in PACKAGE.glob("[fmp]*/*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.JoinedStr)
        if isinstance(first := node.values[0], ast.Constant) and isinstance(first.value, str)
        if first.value.endswith("_")
    }


def test_every_word_is_used() -> None:
    assert TEMPLATES
    unused = WORDS.keys() - used()
    assert not unused


def test_every_word_of_the_catalogue_stands_in_one_subject() -> None:
    assert len(WORDS) == sum(len(subject.WORDS) for subject in SUBJECTS)


def test_every_word_is_written_in_both_languages_with_the_same_places() -> None:
    for name, text in WORDS.items():
        assert text.vi.strip(), name
        assert text.en.strip(), name
        assert _places(text.vi) == _places(text.en), name


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}
