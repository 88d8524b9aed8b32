"""A day of the week stands beside a date that is another day of the week."""

import re
from collections.abc import Iterator
from datetime import date

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release
from pressroom.rules.rule import Reference, Rule
from pressroom.rules.wording.passage import Passage, Wording
from pressroom.rules.wording.signs import Sign
from pressroom.text.bilingual import Text
from pressroom.text.dates import day_text, weekday

RULE = Rule(
    code="PR128",
    name="wrong-weekday",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="{day} là {right}, ở đây ghi “{written}”",
        en="{day} is a {right}; here it says “{written}”",
    ),
    fix=Text(
        vi="viết `{mended}`, hoặc ghi lại ngày nếu thứ mới đúng",
        en="write `{mended}`, or another date where the day of the week is right",
    ),
    why=Text(
        vi="Người đọc không biết tin thứ hay tin ngày, và phóng viên đến hụt buổi họp báo. "
        "Thường do chép từ thông cáo của tuần trước, năm trước.",
        en="Readers cannot tell which of the two to believe, and journalists come on the "
        "wrong day. Mostly it was copied from a text of another week or year.",
    ),
)

_NAMES = ("hai", "ba", "tư", "năm", "sáu", "bảy", "nhật")
_NUMBERS = {**{name: at for at, name in enumerate(_NAMES)}, "tu": 2, "bẩy": 5}
_DATE = r"(\d{1,2})(?: tháng |[/-])(\d{1,2})(?:(?: năm |[/-])((?:19|20)\d\d))?"
_WEEKDAY = r"(?:[Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|[Cc]hủ [Nn]hật)"
_AND_DAY = rf"(?:,? (?=ngày)|, | ?\()(?:ngày )?{_DATE}(?![\d/])"
_BEFORE = (
    re.compile(rf"hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7]){_AND_DAY}"),
    re.compile(rf"hủ [Nn]hật{_AND_DAY}"),
)
"""Each begins with letters that are quickly sought; the one before them follows from the rest."""
_AFTER = re.compile(rf"ngày {_DATE} ?\(({_WEEKDAY})\)")
_NAME = re.compile(_WEEKDAY)
_LED_BY = re.compile(
    r"(?:^|[(,:;\u2013\u2014-]\s|\b(?:[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm|[Vv]ào|[Đđ]ến|[Tt]ừ"
    r"|hết|là|trước|sau|và|giờ|phút|\d\d|\dh|hôm|này|tới)\s)$"
)
_NEAR = 100
"""Days from publication within which a date without a year is taken to be."""


@RULE.for_each_wording(Sign.WEEKDAY)
def check(
    wording: Wording,
    release: Release,
    reference: Reference,  # noqa: ARG001 (one signature)
) -> Iterator[Finding]:
    """Day of the week and date agree; `thứ hai` as the second of several is none."""
    published = release.published.date()
    for passage in wording.passages:
        for written, start, parts in _pairs(passage):
            yield from _judge(written, start, parts, published, passage)


def _pairs(passage: Passage) -> Iterator[tuple[str, int, tuple[str | None, ...]]]:
    """Each day of the week with where it begins, and the parts of the date beside it."""
    listed = "Thứ nhất" in passage.text or "Một là" in passage.text
    for pattern in _BEFORE:
        for match in pattern.finditer(passage.text):
            start = match.start() - 1
            written = _NAME.match(passage.text, max(0, start))
            if start >= 0 and written and _is_weekday(written[0], start, passage, listed):
                yield written[0], start, match.groups()
    if "(" in passage.text:
        for match in _AFTER.finditer(passage.text):
            yield match[4], match.start(4), match.groups()[:3]


def _judge(
    written: str, start: int, parts: tuple[str | None, ...], published: date, passage: Passage
) -> Iterator[Finding]:
    day = _day(parts, published)
    if day is None or day.weekday() == _number(written) or passage.is_markup(start):
        return
    name = weekday(day, "vi")
    right = Text(vi=name.replace("Thứ", "thứ"), en=weekday(day, "en"))
    mended = name if written[0] == "T" else right.vi
    yield RULE.at(
        passage.at(start, start + len(written)),
        day=day_text(day),
        right=right,
        written=written,
        mended=mended,
    )


def _is_weekday(written: str, start: int, passage: Passage, listed: bool) -> bool:  # noqa: FBT001
    """Whether `thứ hai` is Monday: it is with a capital, and where such days are led in."""
    if written[-2:] == "ật" or written.split()[1][0].isupper():
        return True
    before = passage.text[max(0, start - 12) : start].rpartition("\n")[2]
    if written[0] == "T" and listed:
        return False
    return _LED_BY.search(before) is not None


def _number(written: str) -> int:
    """The day of the week from 0, Monday."""
    last = written.split()[1].lower()
    return int(last) - 2 if last.isdecimal() else _NUMBERS[last]


def _day(parts: tuple[str | None, ...], published: date) -> date | None:
    """The date; without a year the one nearest to `published`, where it is near."""
    day, month, year = (int(part) if part else None for part in parts)
    years = (year,) if year else range(published.year - 1, published.year + 2)
    found = [made for each in years if (made := _made(each, month, day))]
    near = min(found, key=lambda made: abs(made - published), default=None)
    if near is None or (not year and abs((near - published).days) > _NEAR):
        return None
    return near


def _made(year: int | None, month: int | None, day: int | None) -> date | None:
    try:
        return date(year or 0, month or 0, day or 0)
    except ValueError:
        return None
