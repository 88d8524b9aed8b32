"""Every word of the interface is used: what nobody reads is not translated either."""

import ast
import re
from pathlib import Path

import pressroom
from pressroom.model.release import Type
from pressroom.text.interface import WORDS

PACKAGE = Path(pressroom.__file__).parent
TEMPLATES = sorted(PACKAGE.glob("*/templates/*.html"))
BY_VALUE = {*Type, "video", "audio"}
"""Looked up by a value of the model: `t[release.type]`, `t[recording.kind]`."""

_PUT = re.compile(r"\bt\.(\w+)")
_TEXT = re.compile(r"'([\w-]+)'")
_BEGINNING = re.compile(r"'(\w+_)' ~")


def texts(path: Path) -> set[str]:
    """The texts that stand in a module; in that of the catalogue, those outside of it."""
    module = ast.parse(path.read_text(encoding="utf-8"))
    parts = [part for part in module.body if not isinstance(part, ast.AnnAssign)]
    values = (
        node.value for part in parts for node in ast.walk(part) if isinstance(node, ast.Constant)
    )
    return {value for value in values if isinstance(value, str)}


def used() -> set[str]:
    templates = "\n".join(path.read_text(encoding="utf-8") for path in TEMPLATES)
    found = {*_PUT.findall(templates), *_TEXT.findall(templates), *BY_VALUE}
    values: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        values |= (here := texts(path))
        if re.search(r"(import|class) Interface\b", path.read_text(encoding="utf-8")):
            found |= here
    beginnings = set(_BEGINNING.findall(templates))
    return found | {beginning + value for beginning in beginnings for value in values}


def test_every_word_is_used() -> None:
    assert TEMPLATES
    unused = WORDS.keys() - used()
    assert not unused
