"""Numbers of documents: which no body writes so, which lack their year, of which kind they are."""

import pytest

from pressroom.law.numbers import KINDS, kind_of, lacks_year, number_slip
from pressroom.model.legal import LegalDocument


@pytest.mark.parametrize(
    ("written", "mended"),
    [
        ("07/CTTTg", "07/CT-TTg"),
        ("244/2026/ND-CP", "244/2026/NĐ-CP"),
        ("15/QĐUBND", "15/QĐ-UBND"),
        ("03/2026/QD-UBND", "03/2026/QĐ-UBND"),
        ("61/2026/QĐ\u2013UBND", "61/2026/QĐ-UBND"),
    ],
)
def test_a_slip_is_mended_and_then_none(written: str, mended: str) -> None:
    assert number_slip(written) == mended
    assert number_slip(mended) is None


@pytest.mark.parametrize(
    "written",
    [
        "244/2026/NĐ-CP", "12/TCBC-SYT", "90/KH-UBND", "103/2016/QH13", "551/UBND-TH", "5/HD-SYT",
        "12/HĐND-TT", "09/QCPH-CAT-SYT", "24/7", "100km/h", "3/4", "72/2020/QH14", "1/TW",
    ],
)  # fmt: skip
def test_what_may_be_right_is_no_slip(written: str) -> None:
    assert number_slip(written) is None


def test_decrees_and_circulars_have_their_year() -> None:
    assert lacks_year("244/NĐ-CP") == "NĐ-CP"
    assert lacks_year("41/TT-BGDĐT") == "TT-BGDĐT"
    for written in ("244/2026/NĐ-CP", "07/CT-TTg", "407/QĐ-TTg", "12/TB-SYT", "5/TTr-UBND"):
        assert lacks_year(written) is None


def test_a_number_tells_its_kind() -> None:
    assert kind_of("407/QĐ-TTg") is KINDS["QĐ"]
    assert kind_of("551/UBND-TH") is None
    assert kind_of(LegalDocument(number="103/2016/QH13", title="Luật").number) is None


def test_every_kind_has_a_source() -> None:
    assert len({kind.name for kind in KINDS.values()}) == len(KINDS)
    assert all(kind.source for kind in KINDS.values())
