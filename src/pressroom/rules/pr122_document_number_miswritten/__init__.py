"""The number of a document is written as no body writes one."""

import re
from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.law.numbers import number_slip
from pressroom.model.release import Release
from pressroom.rules.rule import Reference, Rule
from pressroom.rules.wording.passage import Wording
from pressroom.rules.wording.signs import Sign
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR122",
    name="document-number-miswritten",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="số, ký hiệu `{written}` viết chưa đúng",
        en="the number and symbol `{written}` is not written rightly",
    ),
    fix=Text(vi="viết `{mended}`", en="write `{mended}`"),
    why=Text(
        vi="Người đọc tìm văn bản bằng đúng số, ký hiệu: thiếu một dấu `-` hay một nét của "
        "chữ Đ là không tìm thấy (Nghị định 30/2020/NĐ-CP, phụ lục I và III).",
        en="Readers look documents up by number and symbol: without a hyphen, or with D for Đ, "
        "nothing is found (Nghị định 30/2020/NĐ-CP, appendices I and III).",
    ),
)

_NUMBER = re.compile(r"(?<![\w/.-])\d{1,5}[a-zA-Z]?/[\wĐđ/&\u2013-]+")


@RULE.for_each_wording(Sign.WRONG_NUMBER)
def check(
    wording: Wording,
    release: Release,  # noqa: ARG001 (one signature)
    reference: Reference,  # noqa: ARG001
) -> Iterator[Finding]:
    """Number, year where the kind has it, kind, hyphen, body: `244/2026/NĐ-CP`, `07/CT-TTg`."""
    for passage in wording.passages:
        for match in passage.find(_NUMBER):
            mended = number_slip(match[0])
            if mended:
                yield RULE.at(passage.at(*match.span()), written=match[0], mended=mended)
