"""The forms of days and moments."""

import re
from calendar import monthrange
from datetime import date, datetime
from typing import Any

from pressroom.fields.form import Asked, Reading, ScalarForm
from pressroom.model.moment import in_zone
from pressroom.source.node import Node, Scalar
from pressroom.text.bilingual import Text
from pressroom.text.dates import month_name

_YEARS = range(1945, 2200)
"""A year outside is a slip of the finger."""

_OFFSET = r"(Z|[+-]\d\d:\d\d)?"
_MOMENT = re.compile(r"(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d))?" + _OFFSET, re.ASCII)
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)

_DAY_AS_SAID = tuple(
    re.compile(rf"(?<!\d){order}(?!\d)", re.ASCII)
    for order in (
        r"(?P<year>\d{4})([-/.])(?P<month>\d{1,2})\2(?P<day>\d{1,2})",
        r"(?P<day>\d{1,2})([-/.])(?P<month>\d{1,2})\2(?P<year>\d{4})",
    )
)
"""A day as people write it: the year first, or last and then the day first."""
_CLOCK_AS_SAID = re.compile(
    r"(?:lúc )?(?P<hour>\d{1,2}) ?(?::|[hg]|giờ) ?(?P<minute>\d\d)?(?: ?phút)?", re.ASCII
)
_BETWEEN = re.compile(r"[\s,T\u2018-\u201f\"']+|ngày")


class _Dated(ScalarForm):
    """A form with a day in it; one that no calendar has is told as such."""

    def decode(self, node: Node, asked: Asked, reading: Reading) -> Any:  # noqa: ANN401
        """Read the day; see `Form.decode`."""
        value = self.read(node.text, reading) if isinstance(node, Scalar) else None
        if value is not None:
            return value
        words = _no_such_day(node.text) if isinstance(node, Scalar) else None
        if words is None:
            return super().decode(node, asked, reading)
        self.wrong(node, asked, reading, words)
        return None


class Moment(_Dated):
    """A day and a time; without an offset, in the press room's zone. Its value is aware."""

    words = Text(
        vi="ngày và giờ, dạng `2026-04-13 09:00` hoặc `2026-04-13T09:00:00+07:00`",
        en="a day and a time such as `2026-04-13 09:00` or `2026-04-13T09:00:00+07:00`",
    )
    example = "2026-04-13 09:00"

    def read(self, text: str, reading: Reading) -> datetime | None:
        """The moment, in the press room's zone."""
        match = _MOMENT.fullmatch(text)
        if not match or int(match[1]) not in _YEARS:
            return None
        day, clock, second, offset = text[:10], text[11:16], match[6] or "00", match[7]
        try:
            written = datetime.fromisoformat(f"{day}T{clock}:{second}{offset or ''}")
            return in_zone(written, reading.timezone)
        except (ValueError, OverflowError):
            return None

    def mend(self, text: str) -> str | None:
        """The same day and time, in the one order."""
        moment = _as_said(text)
        return f"{moment:%Y-%m-%d %H:%M}" if isinstance(moment, datetime) else None

    def schema(self) -> dict[str, object]:
        """A string with the pattern."""
        return _pattern(_MOMENT.pattern.removesuffix(_OFFSET) + r"(?:\.0+)?" + _OFFSET)


class Day(_Dated):
    """A day."""

    words = Text(vi="ngày, dạng `2026-04-13`", en="a day such as `2026-04-13`")
    example = "2026-04-13"

    def read(self, text: str, reading: Reading) -> date | None:  # noqa: ARG002 (one signature)
        """The day."""
        match = _DAY.fullmatch(text)
        if not match or int(match[1]) not in _YEARS:
            return None
        try:
            return date.fromisoformat(text)
        except ValueError:
            return None

    def mend(self, text: str) -> str | None:
        """The same day, in the one order; a time beside it is left out."""
        day = _as_said(text)
        return f"{day:%Y-%m-%d}" if day else None

    def schema(self) -> dict[str, object]:
        """A string with the pattern."""
        return _pattern(_DAY.pattern + r"(?:T00:00:00(?:\.0+)?Z)?")


def _pattern(pattern: str) -> dict[str, object]:
    """The schema of a day or moment, also as editors write it that take it for a date."""
    return {"type": "string", "pattern": f"^{pattern}$".replace(r"\d", "[0-9]")}


def _said_in(text: str) -> re.Match[str] | None:
    """The day in `text`, however it is written, where its month and year are some."""
    match = next(filter(None, (order.search(text) for order in _DAY_AS_SAID)), None)
    if match and int(match["year"]) in _YEARS and 1 <= int(match["month"]) <= 12:  # noqa: PLR2004
        return match
    return None


def _no_such_day(text: str) -> Text | None:
    """What is asked for instead of a day that its month does not have; else None."""
    match = _said_in(text)
    if not match:
        return None
    year, month = int(match["year"]), int(match["month"])
    days = monthrange(year, month)[1]
    if 1 <= int(match["day"]) <= days:
        return None
    return Text(
        vi=f"một ngày có thật ({month_name(month, 'vi')} năm {year} có {days} ngày)",
        en=f"a day that exists ({month_name(month, 'en')} {year} has {days} days)",
    )


def _as_said(text: str) -> date | datetime | None:
    """The day in `text`, with the time where one stands beside it; None if there is more."""
    match = _said_in(text)
    if not match or _no_such_day(text):
        return None
    day = date(int(match["year"]), int(match["month"]), int(match["day"]))
    rest = _BETWEEN.sub(" ", f"{text[: match.start()]} {text[match.end() :]}").strip()
    if not rest:
        return day
    clock = _CLOCK_AS_SAID.fullmatch(rest)
    try:
        hour, minute = (int(clock["hour"]), int(clock["minute"] or 0)) if clock else (-1, 0)
        return datetime(day.year, day.month, day.day, hour, minute)  # noqa: DTZ001 (only written)
    except ValueError:
        return None
