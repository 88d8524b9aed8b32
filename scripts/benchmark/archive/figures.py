"""Dates, numbers and documents as Vietnamese officials write them (Nghị định 30/2020/NĐ-CP)."""

import random
from datetime import date, timedelta

_QUARTERS = ("I", "II", "III", "IV")
_DOCUMENTS = (
    ("Quyết định", "QĐ-UBND"),
    ("Kế hoạch", "KH-UBND"),
    ("Công văn", "UBND-TH"),
    ("Nghị quyết", "NQ-HĐND"),
    ("Chỉ thị", "CT-UBND"),
    ("Thông báo", "TB-VP"),
)


def day_text(day: date) -> str:
    """`day` in figures, zeros before days under 10 and before months 1 and 2 only."""
    month = f"{day.month:02}" if day.month in {1, 2} else f"{day.month}"
    return f"{day.day:02}/{month}/{day.year}"


def near(day: date, chance: random.Random, first: int, last: int) -> date:
    """A day from `first` to `last` days after `day`; before it where they are negative."""
    return day + timedelta(days=chance.randint(first, last))


def period(day: date, chance: random.Random) -> str:
    """A past month, quarter or stretch of the year of `day` or the year before."""
    month = day.replace(day=1) - timedelta(days=1)
    return chance.choice(
        (
            f"tháng {month.month} năm {month.year}",
            f"quý {_QUARTERS[(month.month - 1) // 3]} năm {month.year}",
            f"{max(2, month.month)} tháng đầu năm {month.year}",
            f"năm {day.year - chance.randint(1, 2)}",
        )
    )


def grouped(number: int) -> str:
    """A number with points between thousands: 12.345."""
    return f"{number:,}".replace(",", ".")


def decimal(number: float) -> str:
    """A number with one digit after the comma: 7,1."""
    return f"{number:.1f}".replace(".", ",")


def amount(chance: random.Random, most: float = 4.6) -> int:
    """A number whose size is even on a scale of tens, from 10 to 10 ** `most`."""
    return int(10 ** chance.uniform(1, most))


def percent(chance: random.Random) -> str:
    """A share between 0,5% and 99,5%."""
    return f"{decimal(chance.uniform(0.5, 99.5))}%"


def document(day: date, chance: random.Random) -> str:
    """An official document's kind, number and symbol, perhaps its date."""
    kind, symbol = chance.choice(_DOCUMENTS)
    named = f"{kind} số {chance.randint(1, 3200):02}/{symbol}"
    dated = f"{named} ngày {day_text(near(day, chance, -300, 0))}"
    return chance.choice((named, dated))
