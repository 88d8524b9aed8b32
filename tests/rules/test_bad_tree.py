"""A room with everything wrong at once, and the whole report on it."""

import json
from functools import cache
from pathlib import Path

import jsonschema
import pytest

from pressroom.diagnostics.reports.json_list import json_list
from pressroom.rules.examples import Example, check_example

TREE = Path(__file__).parent / "bad_tree"

PLACE = {
    "path": {"type": "string", "minLength": 1},
    "line": {"type": "integer", "minimum": 1},
    "column": {"type": "integer", "minimum": 1},
    "message": {"type": "string", "minLength": 1},
}
FINDING = PLACE | {
    "end_line": {"type": "integer", "minimum": 1},
    "end_column": {"type": "integer", "minimum": 1},
    "code": {"type": "string", "pattern": "^PR[0-9]{3}$"},
    "name": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
    "severity": {"enum": ["error", "warning"]},
    "fix": {"type": "string", "minLength": 1},
    "also": {"type": "array", "items": {"$ref": "#/$defs/place"}},
}
CONTRACT = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": FINDING,
        "required": list(FINDING),
        "additionalProperties": False,
    },
    "$defs": {
        "place": {
            "type": "object",
            "properties": PLACE,
            "required": list(PLACE),
            "additionalProperties": False,
        },
    },
}


@cache
def bad_tree() -> Example:
    return check_example(TREE / "files")


@pytest.mark.parametrize("form", ["vi.txt", "en.txt", "json"])
def test_a_bad_tree_is_told_in_these_words(form: str, request: pytest.FixtureRequest) -> None:
    example = bad_tree()
    said = {
        "vi.txt": example.said.vi,
        "en.txt": example.said.en,
        "json": json_list(example.findings, "vi"),
    }[form]
    golden = TREE / f"said.{form}"
    if request.config.getoption("--accept"):
        golden.write_text(said, encoding="utf-8", newline="\n")
    assert said == golden.read_text(encoding="utf-8")


def test_the_findings_as_json_are_what_the_contract_says() -> None:
    jsonschema.validate(json.loads(json_list(bad_tree().findings, "vi")), CONTRACT)


def test_findings_stand_in_the_order_of_their_places() -> None:
    spans = [finding.span for finding in bad_tree().findings]
    assert spans == sorted(spans)
