from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from pressroom.exports.yaml_text import yaml_text
from pressroom.source.node import Items, Node, Pairs
from pressroom.source.text_file import TextFile
from pressroom.source.yaml_text import parse_yaml

KEYS = st.sampled_from(["title", "at", "body_language", "co-departments", "q", "x1"])
TEXTS = st.text()
VALUES = st.recursive(
    TEXTS | st.booleans(),
    lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner),
    max_leaves=12,
)


@given(st.dictionaries(KEYS, VALUES))
@example({"title": 'Sở Y tế: "thông báo" # \\ \n\t\r\x85\u2028\ufeff\x7f😀', "at": "no"})
@example({"at": [[["x"], []], {}, {"q": [{"at": "1"}, {"x1": {"q": ""}}]}]})
@example({"title": "~", "q": "2026-02-30", "x1": "0234", "at": "12:30"})
def test_pyyaml_reads_what_was_written(values: dict[str, Any]) -> None:
    assert yaml.safe_load(yaml_text(values)) == values


def test_people_can_read_it() -> None:
    values: dict[str, Any] = {
        "title": "Một",
        "topics": [{"id": "y-te", "name": "Y tế"}],
        "places": ["Bến Lam"],
    }
    assert yaml_text(values).splitlines() == [
        'title: "Một"',
        "topics:",
        '  - id: "y-te"',
        '    name: "Y tế"',
        "places:",
        '  - "Bến Lam"',
    ]


def test_half_a_surrogate_pair_is_marked_as_lost() -> None:
    assert yaml_text({"title": "a\ud83d"}) == 'title: "a\ufffd"\n'


def test_the_press_room_s_own_reader_takes_it() -> None:
    values: dict[str, Any] = {
        "title": 'Sở Y tế: "thông báo", 12:30 # không',
        "event": {"kind": "visit", "documents": ["a: b", "- c"]},
        "images": [{"file": "a.png", "alt": "x\\y"}, {"file": "b.png", "alt": "~"}],
    }
    node, flaws = parse_yaml(TextFile("x.md", yaml_text(values)), 0, len(yaml_text(values)), line=1)
    assert not flaws
    assert read(node) == values


def read(node: Node | None) -> object:
    """A tree of YAML as plain values."""
    if isinstance(node, Pairs):
        return {key.text: read(value) for key, value in node.entries}
    if isinstance(node, Items):
        return [read(value) for value in node.nodes]
    assert node is not None
    return node.text


@pytest.mark.parametrize("values", [{}, {"q": []}, {"q": {}}])
def test_what_is_empty_is_written_as_such(values: dict[str, Any]) -> None:
    assert yaml.safe_load(yaml_text(values)) == values
