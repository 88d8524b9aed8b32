"""Whether a document of the register holds on a day."""

from datetime import date

import pytest

from pressroom.model.legal import LegalDocument, Standing, standing

OLD = LegalDocument(
    number="09/2017/NĐ-CP",
    title="Nghị định cũ",
    in_force=date(2017, 3, 30),
    replaced_by="244/2026/NĐ-CP",
)
NEW = LegalDocument(number="244/2026/NĐ-CP", title="Nghị định mới", in_force=date(2026, 7, 1))
REGISTER = {document.number: document for document in (OLD, NEW)}


@pytest.mark.parametrize(
    ("document", "day", "expected"),
    [
        (OLD, date(2017, 3, 29), Standing.COMING),
        (OLD, date(2017, 3, 30), Standing.IN_FORCE),
        (OLD, date(2026, 6, 30), Standing.IN_FORCE),
        (OLD, date(2026, 7, 1), Standing.REPLACED),
        (NEW, date(2026, 6, 30), Standing.COMING),
        (NEW, date(2026, 7, 1), Standing.IN_FORCE),
    ],
)
def test_a_document_holds_until_its_replacement_is_in_force(
    document: LegalDocument, day: date, expected: Standing
) -> None:
    assert standing(document, REGISTER, day) is expected


def test_a_replacement_of_which_nothing_is_known_has_taken_its_place() -> None:
    assert standing(OLD, {}, date(2020, 1, 1)) is Standing.REPLACED


@pytest.mark.parametrize(
    ("replaced_by", "day", "expected"),
    [
        (None, date(2024, 12, 31), Standing.UNKNOWN),
        (None, date(2025, 1, 1), Standing.ENDED),
        ("1/QĐ", date(2025, 1, 1), Standing.REPLACED),
    ],
)
def test_a_document_holds_on_its_last_day_too(
    replaced_by: str | None, day: date, expected: Standing
) -> None:
    ended = LegalDocument(
        number="2/QĐ", title="Quyết định", until=date(2024, 12, 31), replaced_by=replaced_by
    )
    register = {"1/QĐ": LegalDocument(number="1/QĐ", title="Khác", in_force=date(2025, 1, 1))}
    assert standing(ended, register, day) is expected
