"""A day is named that no calendar has."""

import re
from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release
from pressroom.rules.rule import Reference, Rule
from pressroom.rules.wording.passage import Passage, Wording
from pressroom.rules.wording.signs import Sign
from pressroom.text.bilingual import Text
from pressroom.text.dates import days_in, is_day

RULE = Rule(
    code="PR127",
    name="day-that-never-was",
    severity=WARNING,
    since="0.1",
    message=Text(vi="không có ngày “{written}”", en="there is no day “{written}”"),
    fix=Text(vi="xem lại và ghi đúng ngày{last}", en="look it up and write the right day{last}"),
    why=Text(
        vi="Người đọc không biết phải đến, nộp hay chờ vào ngày nào.",
        en="Readers cannot tell on which day to come, to pay or to wait.",
    ),
)

_LONG = re.compile(r"ngày (\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?(?!\d)")
_SHORT = re.compile(
    r"ngày (\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?(?![\d/.-]|,\d)"
    r"|(?<![\d/.,-])(\d{1,2})/(\d{1,2})/((?:19|20)\d\d)(?![\d/-])"
)
_LAST = Text(vi=": tháng {month} có {days} ngày", en=": month {month} has {days} days")
_NO_MONTH = Text(vi=": một năm có 12 tháng", en=": a year has 12 months")


@RULE.for_each_wording(Sign.DAY, Sign.NO_DAY)
def check(
    wording: Wording,
    release: Release,  # noqa: ARG001 (one signature)
    reference: Reference,  # noqa: ARG001
) -> Iterator[Finding]:
    """A day has its place in a month, and 29 February in a leap year."""
    patterns = (_LONG, _SHORT) if Sign.NO_DAY in wording.signs else (_LONG,)
    for pattern in patterns:
        if not all(is_day(*_parts(match)) for match in pattern.finditer(wording.whole)):
            for passage in wording.passages:
                yield from _of(pattern, passage)


def _of(pattern: re.Pattern[str], passage: Passage) -> Iterator[Finding]:
    for match in passage.find(pattern):
        day, month, year = _parts(match)
        if is_day(day, month, year):
            continue
        last = days_in(int(month), int(year) if year else None)
        hint = _LAST.filled(month=int(month), days=last) if last else _NO_MONTH
        yield RULE.at(passage.at(*match.span()), written=match[0].removeprefix("ngày "), last=hint)


def _parts(match: re.Match[str]) -> tuple[str, str, str | None]:
    """Day, month and year, as written."""
    day, month, year = match.groups()[:3] if match[1] else match.groups()[3:]
    return day, month, year
