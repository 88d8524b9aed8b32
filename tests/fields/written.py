"""Values as people write them in YAML, and what the tables make of them."""

import re
from typing import Any
from zoneinfo import ZoneInfo

from pressroom.fields.erasures import ERASURES
from pressroom.fields.form import Asked, Form, Reading
from pressroom.fields.legal import LEGAL
from pressroom.fields.network import NETWORK
from pressroom.fields.notice import NOTICE
from pressroom.fields.record import Record
from pressroom.fields.release import RELEASE
from pressroom.fields.settings import SETTINGS
from pressroom.fields.translation import TRANSLATION
from pressroom.source.flaw import Flaw
from pressroom.source.node import Items, Node, Pairs, Scalar
from pressroom.source.text_file import TextFile
from pressroom.source.yaml_text import parse_yaml
from pressroom.text.bilingual import same

FILES = {
    "release": RELEASE,
    "translation": TRANSLATION,
    "notice": NOTICE,
    "network": NETWORK,
    "settings": SETTINGS,
    "legal": LEGAL,
    "erasures": ERASURES,
}
ASKED = Asked("key", same("Label"))

_NUMBER = re.compile(r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?", re.ASCII)


def node(text: str) -> Node:
    """The tree of a YAML text that has no flaw of its own."""
    tree, flaws = parse_yaml(TextFile("x.yml", text))
    assert tree is not None
    assert flaws == []
    return tree


def reading() -> Reading:
    return Reading(ZoneInfo("Asia/Ho_Chi_Minh"), "vi")


def decode(form: Form, text: str) -> tuple[Any, list[Flaw]]:
    state = reading()
    return form.decode(node(text), ASKED, state), state.flaws


def values(record: Record, text: str) -> tuple[dict[str, Any] | None, list[Flaw]]:
    tree = node(text)
    assert isinstance(tree, Pairs)
    state = reading()
    return record.values(tree, state), state.flaws


def said(flaws: list[Flaw]) -> list[tuple[str, object]]:
    """The kind of each flaw and the key that it names."""
    return [(flaw.kind.value, flaw.values.get("key")) for flaw in flaws]


def as_an_editor_reads(tree: Node) -> object:
    """The value that YAML 1.2's core schema gives, as editors have it."""
    if isinstance(tree, Items):
        return [as_an_editor_reads(item) for item in tree.nodes]
    if isinstance(tree, Pairs):
        return {key.text: as_an_editor_reads(value) for key, value in tree.entries}
    return _typed(tree)


def _typed(scalar: Scalar) -> object:
    if not scalar.plain:
        return scalar.text
    if scalar.empty:
        return None
    if scalar.text in {"true", "false"}:
        return scalar.text == "true"
    if _NUMBER.fullmatch(scalar.text):
        number = float(scalar.text)
        return int(number) if number.is_integer() else number
    return scalar.text
