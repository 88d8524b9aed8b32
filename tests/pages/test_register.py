"""The register of documents: how each stands today, and which releases rest on it."""

import re
from datetime import date
from typing import Any

from make import a_release, a_room, a_withdrawal, all_of, an_edition
from pressroom.model.legal import LegalDocument
from pressroom.model.release import LegalBasis, Release
from pressroom.pages.legal import MOST, legal

OLD = LegalDocument(
    number="09/2017/NĐ-CP",
    title="Nghị định cũ",
    in_force=date(2017, 3, 30),
    replaced_by="244/2026/NĐ-CP",
    source="Kho văn bản không chính thức",
)
NEW = LegalDocument(number="244/2026/NĐ-CP", title="Nghị định mới", in_force=date(2026, 7, 1))
UNKNOWN = LegalDocument(number="407/QĐ-TTg", title="Quyết định")


def page(
    *releases: Release,
    as_of: str = "2026-11-20 09:00",
    language: str = "vi",
    documents: tuple[LegalDocument, ...] = (OLD, NEW, UNKNOWN),
) -> str:
    register = {document.number: document for document in documents}
    [found] = all_of(legal(an_edition(a_room(*releases, legal=register), language, as_of=as_of)))
    return found.main


def resting(*numbers: str, slug: str = "a", **changes: Any) -> Release:  # noqa: ANN401 (as `a_release`)
    basis = tuple(LegalBasis(number=number) for number in numbers)
    return a_release(slug, legal_basis=basis, **changes)


def groups(text: str) -> dict[str, list[str]]:
    """The anchors of the documents below each heading."""
    return {
        part.partition(" <small>")[0]: re.findall(
            r'<article class="pr-document" id="([^"]+)"', part
        )
        for part in text.split("<h2>")[1:]
    }


def entry(text: str, anchor: str) -> str:
    return text.partition(f'id="{anchor}"')[2].partition("</article>")[0]


def test_documents_are_grouped_by_whether_they_hold_today() -> None:
    assert groups(page()) == {
        "Còn hiệu lực, hoặc chưa rõ": ["vb-244-2026-nd-cp", "vb-407-qd-ttg"],
        "Không còn hiệu lực": ["vb-09-2017-nd-cp"],
    }
    assert groups(page(as_of="2026-06-30 23:59")) == {
        "Còn hiệu lực, hoặc chưa rõ": ["vb-09-2017-nd-cp", "vb-407-qd-ttg"],
        "Chưa có hiệu lực": ["vb-244-2026-nd-cp"],
    }


def test_a_document_leads_to_what_took_its_place_and_back() -> None:
    text = page()

    assert '<a href="#vb-244-2026-nd-cp">244/2026/NĐ-CP</a>' in entry(text, "vb-09-2017-nd-cp")
    assert '<a href="#vb-09-2017-nd-cp">09/2017/NĐ-CP</a>' in entry(text, "vb-244-2026-nd-cp")


def test_a_replacement_that_is_not_in_the_register_is_named_without_a_link() -> None:
    text = page(documents=(OLD,))
    assert "244/2026/NĐ-CP" in text
    assert "#vb-244-2026-nd-cp" not in text


def test_every_entry_tells_its_source_and_the_page_that_it_is_unofficial() -> None:
    text = page()
    assert "Kho văn bản không chính thức" in entry(text, "vb-09-2017-nd-cp")
    assert "đối chiếu với bản ký" in text.partition("<h2>")[0]


def test_the_newest_releases_that_rest_on_a_document_are_named_and_all_are_counted() -> None:
    releases = [
        resting("244/2026/NĐ-CP", slug=f"so-{day}", published=f"2026-10-{day:02} 08:00")
        for day in range(1, MOST + 2)
    ]
    text = entry(page(*releases), "vb-244-2026-nd-cp")
    named = re.findall(r"releases/2026/10/(so-\d+)/", text)

    assert named == [f"so-{day}" for day in range(MOST + 1, 1, -1)]
    assert f"Được {MOST + 1} thông cáo viện dẫn" in text
    assert f"{MOST} thông cáo mới nhất" in text


def test_a_document_that_only_releases_name_stands_apart() -> None:
    basis = LegalBasis(number="12/2025/QĐ-UBND", title="Quyết định của tỉnh")
    text = page(a_release(legal_basis=(basis,)))

    assert groups(text)["Văn bản khác được viện dẫn"] == ["vb-12-2025-qd-ubnd"]
    assert "Quyết định của tỉnh" in entry(text, "vb-12-2025-qd-ubnd")


def test_other_documents_stand_by_their_numbers() -> None:
    text = page(resting("214/QĐ-UBND", "41/2025/QĐ-UBND", "1874/QĐ-UBND"))
    assert groups(text)["Văn bản khác được viện dẫn"] == [
        "vb-41-2025-qd-ubnd",
        "vb-214-qd-ubnd",
        "vb-1874-qd-ubnd",
    ]


def test_a_number_written_otherwise_is_the_same_document() -> None:
    text = page(resting("244/2026/ND-CP", "244/2026/NĐ-CP"))

    assert "Văn bản khác" not in text
    assert "Được 1 thông cáo viện dẫn" in entry(text, "vb-244-2026-nd-cp")


def test_a_removed_text_tells_nothing_of_what_it_rested_on() -> None:
    text = page(resting("99/QĐ-UBND", withdrawn=a_withdrawal(text="removed")))
    assert "99/QĐ-UBND" not in text


def test_the_english_register_marks_titles_as_vietnamese() -> None:
    text = page(language="en")
    assert '<p class="pr-document__title" lang="vi">Nghị định mới</p>' in text
    assert "Check the signed text" in text
