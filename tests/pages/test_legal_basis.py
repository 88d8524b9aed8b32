"""The documents that a release rests on, as its page lists them."""

from datetime import date

from make import a_release, a_room, an_edition
from pressroom.model.legal import LegalDocument
from pressroom.model.release import LegalBasis
from pressroom.pages.legal_basis import Basis, legal_basis

OLD = LegalDocument(number="09/2017/NĐ-CP", title="Nghị định cũ", replaced_by="244/2026/NĐ-CP")
NEW = LegalDocument(
    number="244/2026/NĐ-CP",
    title="Nghị định mới",
    in_force=date(2026, 7, 1),
    url="https://x.example/",
)


def shown(*numbers: str, language: str = "vi") -> list[Basis]:
    release = a_release(legal_basis=tuple(LegalBasis(number=number) for number in numbers))
    register = {document.number: document for document in (OLD, NEW)}
    return legal_basis(an_edition(a_room(release, legal=register), language), release)


def test_a_document_leads_to_its_entry_and_says_what_took_its_place() -> None:
    (basis,) = shown("09/2017/NĐ-CP")
    assert basis.entry == "legal/#vb-09-2017-nd-cp"
    assert basis.status == "được thay thế bằng 244/2026/NĐ-CP"
    assert not basis.held


def test_a_document_in_force_has_its_title_from_the_register() -> None:
    (basis,) = shown("244/2026/NĐ-CP", language="en")
    assert (basis.title, basis.url, basis.held) == ("Nghị định mới", "https://x.example/", True)
    assert basis.entry == "en/legal/#vb-244-2026-nd-cp"


def test_a_document_that_is_in_no_register_leads_nowhere_of_ours() -> None:
    assert shown("1/QĐ-X") == [Basis("1/QĐ-X", None, None, None, "", held=True)]
