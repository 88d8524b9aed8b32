import re

import pytest
from jsonschema import Draft202012Validator

from fields.written import FILES, as_an_editor_reads, decode, node
from pressroom.fields.record import Field, Record
from pressroom.fields.reference import groups, reference

RECORDS = [inside for record in FILES.values() for inside in (record, *groups(record))]
EXAMPLES = [
    pytest.param(field, id=f"{record.title.en}.{field.key}")
    for record in RECORDS
    for field in record.fields
]


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("record", RECORDS, ids=[record.title.en for record in RECORDS])
def test_the_page_has_every_key_with_its_label_meaning_and_example(
    language: str, record: Record
) -> None:
    page = reference(language)
    for field in record.fields:
        row = f"| **{field.label[language]}** `{field.key}` |"
        assert row in page
        assert field.doc[language] in page
        assert f"`{field.key}: {field.form.example}` |" in page


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_row_has_the_columns_of_its_head(language: str) -> None:
    rows = [line for line in reference(language).splitlines() if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {6}


@pytest.mark.parametrize("field", EXAMPLES)
def test_the_schemas_accept_every_example_of_the_page(field: Field) -> None:
    written = as_an_editor_reads(node(field.form.example))
    Draft202012Validator(field.form.schema()).validate(written)


@pytest.mark.parametrize("field", EXAMPLES)
def test_the_check_accepts_every_example_of_the_page(field: Field) -> None:
    value, flaws = decode(field.form, node_line(field))
    assert flaws == []
    assert value is not None


def node_line(field: Field) -> str:
    """The example as the page shows it, behind its key."""
    line = f"{field.key}: {field.form.example}"
    tree = node(line)
    assert as_an_editor_reads(tree).keys() == {field.key}  # type: ignore[attr-defined]
    return field.form.example


def test_a_key_that_is_needed_in_some_cases_says_in_which() -> None:
    assert "| bắt buộc với `invitation` |" in reference("vi")
    assert "| needed for `invitation` |" in reference("en")
