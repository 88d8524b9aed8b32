"""What an invitation says of its event: when, where, who presides, whom to ask."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime

from pressroom.source.writing import Value
from pressroom.text.fold import fold

_LABELS = {
    "thoi gian": "time",
    "dia diem": "place",
    "chu tri": "chair",
    "nguoi chu tri": "chair",
    "dau moi": "contact",
    "dau moi lien he": "contact",
    "lien he": "contact",
    "moi chi tiet lien he": "contact",
    "dang ky": "register",
    "dang ky tham du": "register",
}
_LONGEST = {"place": 300, "chair": 300, "contact": 300, "register": 500}
_CLOCK = re.compile(r"(?P<hour>\d{1,2})\s*(?:giờ|h|g|:)\s*(?P<minute>\d{2})?", re.IGNORECASE)
_LONG_DAY = re.compile(
    r"ngày\s*(\d{1,2})\s*(?:tháng\s*|[/.-])(\d{1,2})\s*(?:năm\s*|[/.-])(\d{4})", re.IGNORECASE
)
_TITLE = re.compile(r"^(?:ông|bà|đồng chí)\s+", re.IGNORECASE)
_KINDS = (
    ("hop bao", ""),
    ("truc tuyen", "online"),
    ("thuc dia", "visit"),
    ("thuc te", "visit"),
    ("tac nghiep", "visit"),
    ("le ", "ceremony"),
    ("hoi nghi", "ceremony"),
)


def event_of(title: str, lines: Iterable[str]) -> Mapping[str, Value]:
    """The event's keys, as far as lines such as `Địa điểm: …` tell them; empty without a start."""
    said: dict[str, str] = {}
    for line in lines:
        label, colon, rest = line.partition(":")
        key = _LABELS.get(" ".join(re.findall(r"[a-z]+", fold(label)))) if colon else None
        if key and key not in said and rest.strip():
            said[key] = _TITLE.sub("", " ".join(rest.split()).rstrip(" .;"))
    start, end = _times(said.pop("time", ""))
    if start is None:
        return {}
    folded = fold(title)
    kind = next((kind for words, kind in _KINDS if words in folded), "")
    texts = {key: text for key, text in said.items() if len(text) <= _LONGEST[key]}
    times: dict[str, Value] = {"start": start, **({"end": end} if end else {})}
    return ({"kind": kind} if kind else {}) | times | texts


def _times(said: str) -> tuple[datetime | None, datetime | None]:
    """Start and end: `từ 08 giờ 30 đến 10 giờ 00 ngày 20 tháng 11 năm 2026`; naive, as written."""
    day = _LONG_DAY.search(said)
    clocks = list(_CLOCK.finditer(said))
    if day is None or not clocks:
        return None, None
    moments: list[datetime] = []
    for clock in clocks[:2]:
        try:
            hour, minute = int(clock["hour"]), int(clock["minute"] or 0)
            moments.append(datetime(int(day[3]), int(day[2]), int(day[1]), hour, minute))  # noqa: DTZ001 (only written)
        except ValueError:
            return None, None
    until = moments[1] if len(moments) > 1 and moments[1] > moments[0] else None
    return moments[0], until
