"""A day is not written as official texts write it."""

import re
from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release
from pressroom.rules.rule import Reference, Rule
from pressroom.rules.wording.passage import Wording
from pressroom.rules.wording.signs import Sign
from pressroom.text.bilingual import Text
from pressroom.text.dates import is_day

RULE = Rule(
    code="PR126",
    name="day-miswritten",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="“{written}” chưa theo cách viết ngày, tháng của văn bản hành chính",
        en="“{written}” is not how official texts write a day",
    ),
    fix=Text(vi="viết `{mended}`", en="write `{mended}`"),
    why=Text(
        vi="Nghị định 30/2020/NĐ-CP: ghi thêm số 0 trước ngày nhỏ hơn 10 và trước tháng 1, "
        "tháng 2, để số không bị thêm bớt khi in và chép lại; các tháng khác không có số 0.",
        en="Nghị định 30/2020/NĐ-CP: a zero stands before days under 10 and the months 1 and 2, "
        "so that nothing can be added; before no other month.",
    ),
)

_DAY = re.compile(
    r"ngày (?:(\d) tháng (\d{1,2})|(\d\d) tháng (0[3-9]|[12](?!\d)))"
    r"(?!\d|[\s,(]*(?:âm lịch|ÂL))"
)
_FEBRUARY = 2


@RULE.for_each_wording(Sign.DAY)
def check(
    wording: Wording,
    release: Release,  # noqa: ARG001 (one signature)
    reference: Reference,  # noqa: ARG001
) -> Iterator[Finding]:
    """`ngày 05 tháng 02`, `ngày 12 tháng 8`; not others' words, nor days by the moon."""
    if _DAY.search(wording.whole):
        for passage in wording.ours:
            for match in passage.find(_DAY):
                day, month = match[1] or match[3], match[2] or match[4]
                if is_day(day, month):
                    number = int(month)
                    right = f"{number:02}" if number <= _FEBRUARY else str(number)
                    mended = f"ngày {int(day):02} tháng {right}"
                    yield RULE.at(passage.at(*match.span()), written=match[0], mended=mended)
