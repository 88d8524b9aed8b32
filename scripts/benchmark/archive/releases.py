"""The archive: releases of ten years in the order of their publication."""

import posixpath
import random
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone
from itertools import accumulate
from typing import Any

from benchmark.archive import figures
from benchmark.archive.english import English, Translator
from benchmark.archive.prose import Link, Phrasebook, Writer
from benchmark.archive.province import BEGIN, END, Body, Province, slug
from benchmark.archive.vocabulary import Topic

ZONE = timezone(timedelta(hours=7))
"""Vietnam's."""
AS_OF = datetime.combine(END + timedelta(days=1), time(8), ZONE)
"""The moment of the build: every release is public by then."""
WORDS = 400
"""About how many words a body has, counted between spaces."""

_OVERSHOOT = 120
"""By how many words a text on average passes the number at which it may end."""
_TYPES = {
    "press-release": (55, "TCBC"),
    "periodic": (14, "TCBC"),
    "invitation": (10, "GM"),
    "consultation": (6, "TB"),
    "urgent": (4, "TCBC"),
    "answer": (4, "TL"),
    "response": (3, "PH"),
    "statement": (2, "PN"),
    "rebuttal": (2, "PH"),
}
"""The types: how many of a hundred, and the symbol in their numbers."""
_OUTLETS = ("Báo Sông Lam", "Thời báo Miền Trung", "Tạp chí Đời sống mới", "Truyền hình Bến Xuân")
# How often, of a thousand:
_LINKED = 200
_TRANSLATED = 30
_CORRECTED = 15
_NUMBERED = 900
_SUMMARY = range(40, 401)
"""Lengths of a summary in code points; a title's are the contract's, too, but for the extremes."""
_TITLE = range(20, 161)
_WEEKEND = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What was put right after publication."""

    at: datetime
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """One release, in no tool's form yet.

    `key` is the path without suffix, `releases/2026/04/slug`; `more` are the keys that only its
    type has, as the contract names them, of texts, dates and aware times.
    """

    key: str
    title: str
    type: str
    body: Body
    topics: tuple[Topic, ...]
    published: datetime
    summary: str
    text: str
    number: str | None = None
    spokesperson: str | None = None
    more: dict[str, dict[str, Any]] = field(default_factory=dict)
    correction: Correction | None = None
    english: English | None = None


class Archive:
    """Makes the releases of one seed, each of which may refer to those before it."""

    def __init__(self, seed: int, province: Province, topics: dict[str, Topic]) -> None:
        self._seed = seed
        self._province = province
        self._topics = topics
        self._book = Phrasebook.load(topics.values())
        self._translator = Translator(province)
        self._older: list[tuple[str, str]] = []
        self._keys: set[str] = set()
        self._numbers: Counter[tuple[str, int]] = Counter()
        self._types = tuple(accumulate(share for share, _ in _TYPES.values()))
        self._shares = tuple(accumulate(body.share for body in province.bodies))

    def releases(self, count: int) -> Iterator[Release]:
        """`count` releases, oldest first; to be iterated over once."""
        return self.at(moments(self._seed, count))

    def at(self, moments: Iterable[datetime]) -> Iterator[Release]:
        """A release at each of these moments, of which none is before an earlier one."""
        for place, published in enumerate(moments):
            chance = random.Random(f"release {self._seed} {place}")  # noqa: S311 - nothing secret
            yield self._release(published, chance)

    def _release(self, published: datetime, chance: random.Random) -> Release:
        """The release of this moment; remembers it for those to come."""
        day = published.date()
        body = self._body(day, chance)
        type_ = chance.choices(tuple(_TYPES), cum_weights=self._types)[0]
        topics = self._some_topics(body, chance)
        writer = Writer(
            book=self._book,
            province=self._province,
            topics=topics,
            body=body,
            day=day,
            chance=chance,
        )
        key, title = self._new_title(writer, type_)
        words = min(max(int(chance.gauss(WORDS - _OVERSHOOT, 110)), 120), 900)
        link = self._link(key, chance) if chance.randrange(1000) < _LINKED else None
        corrected = chance.randrange(1000) < _CORRECTED
        translated = chance.randrange(1000) < _TRANSLATED
        release = Release(
            key=key,
            title=title,
            type=type_,
            body=body,
            topics=topics,
            published=published,
            summary=_summary(writer),
            text=writer.text(type_, words, link),
            number=self._number(type_, body, day, chance),
            spokesperson=body.speaker(day).id if type_ == "statement" else None,
            more=_more(type_, writer, published),
            correction=_correction(writer, published) if corrected else None,
            english=self._translator.translate(body, day, chance) if translated else None,
        )
        self._older.append((key, title))
        return release

    def _body(self, day: date, chance: random.Random) -> Body:
        """A body that exists on `day`, those that issue much more often."""
        while True:
            body = chance.choices(self._province.bodies, cum_weights=self._shares)[0]
            if body.begin <= day:
                return body

    def _some_topics(self, body: Body, chance: random.Random) -> tuple[Topic, ...]:
        """One to three of the body's topics."""
        many = min(chance.choice((1, 1, 1, 2, 2, 3)), len(body.topics))
        weights = [1 / (place + 1) for place in range(len(body.topics))]
        chosen = dict.fromkeys(chance.choices(body.topics, weights, k=many))
        return tuple(self._topics[id_] for id_ in chosen)

    def _new_title(self, writer: Writer, type_: str) -> tuple[str, str]:
        """A key that is not taken and the title that it comes from."""
        while True:
            title = writer.title(type_)
            key = f"releases/{writer.day:%Y/%m}/{slug(title)}"
            if len(title) in _TITLE and key not in self._keys:
                self._keys.add(key)
                return key, title

    def _link(self, key: str, chance: random.Random) -> Link | None:
        """An older release, the nearer the likelier, its address relative to `key`'s file."""
        if not self._older:
            return None
        back = int(len(self._older) ** chance.random())
        other, title = self._older[-back]
        return Link(title=title, address=posixpath.relpath(f"{other}.md", posixpath.dirname(key)))

    def _number(self, type_: str, body: Body, day: date, chance: random.Random) -> str | None:
        """The clerk's number, one row for a body and year; a few releases have none."""
        if chance.randrange(1000) >= _NUMBERED:
            return None
        self._numbers[body.id, day.year] += 1
        return f"{self._numbers[body.id, day.year]:02}/{_TYPES[type_][1]}-{body.abbreviation}"


def moments(seed: int, count: int) -> list[datetime]:
    """`count` times of publication in order: whole minutes of office hours, few at weekends."""
    chance = random.Random(f"moments {seed} {count}")  # noqa: S311 - nothing secret
    days = [BEGIN + timedelta(days=past) for past in range((END - BEGIN).days + 1)]
    weights = tuple(accumulate(1 if day.weekday() >= _WEEKEND else 20 for day in days))
    opening = time(7, 30)
    return sorted(
        datetime.combine(day, opening, ZONE) + timedelta(minutes=chance.randrange(600))
        for day in chance.choices(days, cum_weights=weights, k=count)
    )


def _summary(writer: Writer) -> str:
    """A summary of a length that the contract allows."""
    while True:
        summary = writer.say(writer.book.body["summary"])
        if len(summary) in _SUMMARY:
            return summary


def _correction(writer: Writer, published: datetime) -> Correction | None:
    """A correction some days later; none where that would be after the archive's end."""
    at = published + timedelta(minutes=writer.chance.randint(60, 6000))
    note = writer.say(writer.book.body["correction"])
    return Correction(at=at, note=note) if at < AS_OF else None


def _more(type_: str, writer: Writer, published: datetime) -> dict[str, dict[str, Any]]:
    """The keys that releases of this type need and others have not."""
    match type_:
        case "invitation":
            return {"event": _event(writer, published)}
        case "consultation":
            opens = published.date()
            closes = opens + timedelta(days=writer.chance.randint(10, 60))
            return {
                "consultation": {"opens": opens, "closes": closes, "send_to": writer.body.email}
            }
        case "answer":
            return {"responds_to": {"from": "press", "outlet": writer.chance.choice(_OUTLETS)}}
        case "response":
            return {"responds_to": _report(writer, published)}
        case "rebuttal":
            claim = writer.say(writer.book.body["claim"])
            verdict = writer.chance.choice(("fake", "false", "misleading"))
            return {"responds_to": {"outlet": "Mạng xã hội", "claim": claim, "verdict": verdict}}
        case _:
            return {}


def _event(writer: Writer, published: datetime) -> dict[str, Any]:
    """A meeting of two hours some days after the invitation."""
    day = published.date() + timedelta(days=writer.chance.randint(2, 9))
    start = datetime.combine(day, time(writer.chance.choice((8, 9, 14)), 30), ZONE)
    return {
        "kind": writer.chance.choice(("press-conference", "press-conference", "ceremony", "visit")),
        "start": start,
        "end": start + timedelta(hours=2),
        "place": f"Hội trường {writer.body.name}",
        "status": "held" if start < AS_OF else "planned",
    }


def _report(writer: Writer, published: datetime) -> dict[str, Any]:
    """A report of the press some days before."""
    title = writer.title("response")
    return {
        "from": "press",
        "outlet": writer.chance.choice(_OUTLETS),
        "title": title,
        "url": f"https://bao.example/{slug(title)}",
        "published": figures.near(published.date(), writer.chance, -9, -1),
    }
