"""Days and moments as Vietnamese and English write them.

The long Vietnamese form follows Nghị định 30/2020/NĐ-CP: a zero stands before days under 10
and before the months 1 and 2 only.
"""

from calendar import monthrange
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from pressroom.text.bilingual import Text

if TYPE_CHECKING:
    from babel import Locale

_FEBRUARY, _DECEMBER = 2, 12
_LEAP_YEAR = 2024


@lru_cache(maxsize=4096)
def long_day(day: date, language: str) -> str:
    """The official long form: `ngày 05 tháng 02 năm 2026`, `5 February 2026`."""
    if language == "vi":
        month = f"{day.month:02}" if day.month <= _FEBRUARY else str(day.month)
        return f"ngày {day.day:02} tháng {month} năm {day.year}"
    return f"{day.day} {month_name(day.month, language)} {day.year}"


@lru_cache(maxsize=4096)
def short_day(day: date, language: str) -> str:
    """The form for lists: `05/02/2026`, `5 Feb 2026`."""
    if language == "vi":
        return f"{day.day:02}/{day.month:02}/{day.year}"
    return f"{day.day} {_month_names(language, 'abbreviated')[day.month]} {day.year}"


@lru_cache(maxsize=4096)
def weekday(day: date, language: str) -> str:
    """The day of the week with a capital: `Thứ Hai`, `Monday`."""
    from babel.dates import get_day_names  # noqa: PLC0415 (as `_month_names`)

    name: str = get_day_names("wide", locale=_locale(language))[day.weekday()]
    return name[:1].upper() + name[1:]


def month_name(month: int, language: str) -> str:
    """The month (1 to 12) as it stands inside a sentence: `tháng 4`, `April`."""
    return _month_names(language, "wide")[month]


def month_of_year(year: int, month: int, language: str) -> str:
    """A month as a heading: `Tháng 4 năm 2026`, `April 2026`."""
    if language == "vi":
        return f"Tháng {month} năm {year}"
    return f"{month_name(month, language)} {year}"


def clock(moment: datetime, language: str) -> str:
    """The time of day: `09 giờ 00`, `09:00`, in the zone that `moment` is in."""
    hour, minute = f"{moment.hour:02}", f"{moment.minute:02}"
    return f"{hour} giờ {minute}" if language == "vi" else f"{hour}:{minute}"


def short_moment(moment: datetime, language: str) -> str:
    """Time and day in a sentence: `09 giờ 00 ngày 13/04/2026`, `09:00 on 13 Apr 2026`."""
    day = short_day(moment.date(), language)
    return f"{clock(moment, language)} {'ngày' if language == 'vi' else 'on'} {day}"


def moment_text(moment: datetime) -> Text:
    """`short_moment` in both languages, to stand in a message."""
    return Text(vi=short_moment(moment, "vi"), en=short_moment(moment, "en"))


def day_text(day: date) -> Text:
    """`short_day` in both languages, to stand in a message."""
    return Text(vi=short_day(day, "vi"), en=short_day(day, "en"))


def days_in(month: int, year: int | None = None) -> int:
    """How many days `month` has, the most it can have where the year is not known; 0 for no month.

    A year before 1 or after 9999 is taken as not known.
    """
    known = year if year and date.min.year <= year <= date.max.year else _LEAP_YEAR
    return monthrange(known, month)[1] if 1 <= month <= _DECEMBER else 0


def is_day(day: str, month: str, year: str | None = None) -> bool:
    """Whether the calendar has the day that is written in these digits."""
    return 1 <= int(day) <= days_in(int(month), int(year) if year else None)


@lru_cache(maxsize=8)
def _locale(language: str) -> "Locale":
    from babel import Locale  # noqa: PLC0415 (as `_month_names`)

    return Locale.parse(language if language in {"vi", "en"} else "en")


@lru_cache(maxsize=16)
def _month_names(language: str, width: Literal["wide", "abbreviated"]) -> dict[int, str]:
    # Babel is imported when a name is wanted: a check that finds nothing does without.
    from babel.dates import get_month_names  # noqa: PLC0415

    names = dict(get_month_names(width, locale=_locale(language)))
    return {
        month: name[:1].lower() + name[1:] if language == "vi" else name
        for month, name in names.items()
    }
