"""Days and times as people say them at a desk: `9h`, `mai 9h30`, `chiều thứ Hai 2h`, `13/4 9:00`.

What is said is seen from a moment, `now`, in the press room's zone; what comes of it is shown back
in words before anything is written.
"""

import re
from datetime import date, datetime, time, timedelta

from pressroom.text.dates import clock, short_day, weekday
from pressroom.text.fold import fold

_CLOCK = re.compile(
    r"\b(?:luc )?(?P<hour>\d{1,2}) ?(?:(?::|h|g|gio) ?(?P<minute>\d{2})?(?: ?phut| ?p)?)(?!\w)"
)
_DAY = re.compile(
    r"(?<![\d:])(?:(?P<year>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})"
    r"|(?:ngay )?(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})(?:[/.-](?P<of>\d{4}))?)(?![\d:])"
)
_AHEAD = {
    "hom nay": 0,
    "ngay mai": 1,
    "mai": 1,
    "ngay kia": 2,
    "mot": 2,
    "today": 0,
    "tomorrow": 1,
}
_NOW = frozenset({"bay gio", "luc nay", "ngay", "ngay bay gio", "now"})
_WEEKDAYS = {
    "thu hai": 0,
    "thu 2": 0,
    "thu ba": 1,
    "thu 3": 1,
    "thu tu": 2,
    "thu 4": 2,
    "thu nam": 3,
    "thu 5": 3,
    "thu sau": 4,
    "thu 6": 4,
    "thu bay": 5,
    "thu 7": 5,
    "chu nhat": 6,
    "monday": 0,
    "tuesday": 1,
    "wednesday": 2,
    "thursday": 3,
    "friday": 4,
    "saturday": 5,
    "sunday": 6,
}
_AFTERNOON = re.compile(r"\b(?:chieu|toi|pm)\b")
_MIDDAY = re.compile(r"\btrua\b")
_IN_THE_NIGHT = re.compile(r"\bdem\b")
_NIGHT = re.compile(r"\b(?:toi|dem|am)\b")
_PARTS = re.compile(r"\b(?:sang|trua|chieu|toi|dem|am|pm|luc|vao|on|at)\b")
_NOON = 12
_LAST_OF_MIDDAY = 2
_FIRST_OF_NIGHT = 8
_WEEK = 7
_ROUND = 5


def rounded_up(now: datetime) -> datetime:
    """`now` at the next five minutes, which a release that is begun now can still meet."""
    started = now.replace(second=0, microsecond=0)
    over = started.minute % _ROUND
    return started + timedelta(minutes=(_ROUND - over) % _ROUND)


def moment_said(text: str, now: datetime) -> datetime | None:
    """The moment that `text` means at `now`; None where it says no time, or more than a moment."""
    said = " ".join(fold(text).replace(",", " ").split())
    if said in _NOW:
        return rounded_up(now)
    at = _CLOCK.search(said)
    if at is None:
        return None
    day = _day_in(f"{said[: at.start()]} {said[at.end() :]}", now.date())
    hour, minute = _hour(int(at["hour"]), said), int(at["minute"] or 0)
    if day is None or hour is None:
        return None
    try:
        return datetime.combine(day, time(hour, minute), now.tzinfo)
    except ValueError:
        return None


def _hour(figure: int, said: str) -> int | None:
    """The hour (0 to 23) that a figure is at that part of the day; None at 12 at night.

    One at midday is 13, ten at night 22, two at night 2. Which day midnight is of, people take
    either way.
    """
    if figure == _NOON and _NIGHT.search(said):
        return None
    later = (
        _AFTERNOON.search(said)
        or (_MIDDAY.search(said) and figure <= _LAST_OF_MIDDAY)
        or (_IN_THE_NIGHT.search(said) and figure >= _FIRST_OF_NIGHT)
    )
    return figure + _NOON if later and figure < _NOON else figure


def day_said(text: str, today: date) -> date | None:
    """The day that `text` means on `today`; None where it says none."""
    said = " ".join(fold(text).split())
    return _day_in(said, today) if said else None


def in_words(moment: datetime, now: datetime, language: str) -> str:
    """A moment as one would say it: `09 giờ 00, thứ Hai, 13/04/2026 (ngày mai)`."""
    day = moment.date()
    name = weekday(day, language)
    if language == "vi":
        name = name[:1].lower() + name[1:]
    said = f"{clock(moment, language)}, {name}, {short_day(day, language)}"
    near = _NEAR[language].get((day - now.date()).days)
    return f"{said} ({near})" if near else said


_NEAR = {
    "vi": {-1: "hôm qua", 0: "hôm nay", 1: "ngày mai"},
    "en": {-1: "yesterday", 0: "today", 1: "tomorrow"},
}


def _day_in(said: str, today: date) -> date | None:
    """The day in folded words, `today` where they say none; None where they say something else."""
    rest = " ".join(_PARTS.sub(" ", said).split())
    if not rest:
        return today
    if rest in _AHEAD:
        return today + timedelta(days=_AHEAD[rest])
    if rest in _WEEKDAYS:
        ahead = (_WEEKDAYS[rest] - today.weekday() - 1) % _WEEK + 1
        return today + timedelta(days=ahead)
    written = _DAY.fullmatch(rest)
    if not written:
        return None
    year = int(written["year"] or written["of"] or today.year)
    month, day = int(written["m"] or written["month"]), int(written["d"] or written["day"])
    try:
        return date(year, month, day)
    except ValueError:
        return None
