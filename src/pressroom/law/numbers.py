"""Kinds of documents with their abbreviations, and the form of their numbers.

Nghị định số 30/2020/NĐ-CP, phụ lục III (administrative documents); Luật Ban hành văn bản quy phạm
pháp luật (laws, decrees and circulars, whose numbers hold the year). Written from memory: to be
checked against the signed texts.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pressroom.law.entry import UNOFFICIAL

_APPENDIX = f"Nghị định số 30/2020/NĐ-CP, phụ lục III ({UNOFFICIAL})"
_LAW = f"Luật Ban hành văn bản quy phạm pháp luật ({UNOFFICIAL})"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of document; `yearly`: its number always holds the year."""

    name: str
    abbreviation: str
    source: str = _APPENDIX
    yearly: bool = False


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        kind.abbreviation: kind
        for kind in (
            Kind("Nghị quyết", "NQ"),
            Kind("Quyết định", "QĐ"),
            Kind("Chỉ thị", "CT"),
            Kind("Quy chế", "QC"),
            Kind("Quy định", "QyĐ"),
            Kind("Thông cáo", "TC"),
            Kind("Thông báo", "TB"),
            Kind("Hướng dẫn", "HD"),
            Kind("Chương trình", "CTr"),
            Kind("Kế hoạch", "KH"),
            Kind("Phương án", "PA"),
            Kind("Đề án", "ĐA"),
            Kind("Dự án", "DA"),
            Kind("Báo cáo", "BC"),
            Kind("Biên bản", "BB"),
            Kind("Tờ trình", "TTr"),
            Kind("Hợp đồng", "HĐ"),
            Kind("Công điện", "CĐ"),
            Kind("Bản ghi nhớ", "BGN"),
            Kind("Bản thỏa thuận", "BTT"),
            Kind("Giấy ủy quyền", "GUQ"),
            Kind("Giấy mời", "GM"),
            Kind("Giấy giới thiệu", "GGT"),
            Kind("Giấy nghỉ phép", "GNP"),
            Kind("Phiếu gửi", "PG"),
            Kind("Phiếu chuyển", "PC"),
            Kind("Phiếu báo", "PB"),
            Kind("Nghị định", "NĐ", _LAW, yearly=True),
            Kind("Thông tư", "TT", _LAW, yearly=True),
            Kind("Thông tư liên tịch", "TTLT", _LAW, yearly=True),
        )
    }
)
"""By abbreviation. A letter (`Công văn`) has none: its number holds the body's alone."""

_YEAR = r"(?:19|20)\d\d"
_NUMBER = re.compile(rf"(\d{{1,5}}[a-zA-Z]?)/(?:({_YEAR})/)?([A-Za-zĐđ][A-Za-zĐđ&/\u2013-]*)")
_WITHOUT_BAR = {"ND": "NĐ", "QD": "QĐ", "CD": "CĐ"}
_ISSUERS = r"CP|TTg|UBND|HĐND|UBTVQH\d*|B[A-ZĐ]{1,7}|TW|VPCP"
_GLUED = re.compile(
    rf"({'|'.join(sorted((*KINDS, *_WITHOUT_BAR), key=len, reverse=True))})({_ISSUERS})"
)
_UNBARRED = re.compile(rf"({'|'.join(_WITHOUT_BAR)})-({_ISSUERS})")
_DASH = re.compile(r"[\u2013\u2014]")


def number_slip(written: str) -> str | None:
    """How `written` (`244/2026/ND-CP`, `07/CTTTg`) is rightly written; None where it may be right.

    Only what no body writes so is a slip: a kind glued to who issues it, a dash for the hyphen,
    `ND` and `QD` before an issuer for `NĐ` and `QĐ`.
    """
    match = _NUMBER.fullmatch(written)
    if match is None:
        return None
    number, year, symbol = match.groups()
    mended = _DASH.sub("-", symbol)
    glued = _GLUED.fullmatch(mended)
    if glued:
        mended = f"{glued[1]}-{glued[2]}"
    unbarred = _UNBARRED.fullmatch(mended)
    if unbarred:
        mended = f"{_WITHOUT_BAR[unbarred[1]]}-{unbarred[2]}"
    if mended == symbol:
        return None
    return "/".join(part for part in (number, year, mended) if part)


_YEARLY = re.compile(
    rf"\d{{1,5}}/((?:{'|'.join(kind.abbreviation for kind in KINDS.values() if kind.yearly)})"
    rf"-(?:CP|B[A-ZĐ]{{1,7}}))"
)


def lacks_year(written: str) -> str | None:
    """The symbol of a number of a kind that always holds the year, where it does not; else None."""
    match = _YEARLY.fullmatch(written)
    return match[1] if match else None


def kind_of(number: str) -> Kind | None:
    """The kind of document that `number` belongs to, by its abbreviation, where it has one."""
    symbol = number.rpartition("/")[2]
    return KINDS.get(symbol.partition("-")[0]) if "-" in symbol else None
