"""A new release from an officer's answers: where its file stands, what it declares, how it begins.

The text is a template of its type: the parts that such a text has in a newsroom, and in square
brackets, after `…`, what is to be written in each. The check tells of those that are left (PR118).
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

from pressroom.fields.declaration import file_of
from pressroom.fields.names import ASKERS, VERDICTS
from pressroom.fields.release import RELEASE
from pressroom.model.address import RELEASES
from pressroom.model.network import Department
from pressroom.model.release import Type
from pressroom.model.room import Room
from pressroom.text.dates import clock, long_day, weekday
from pressroom.text.slug import SLUG_LENGTH, is_slug, slugify

_TEMPLATES = Path(__file__).parent / "templates"
_PLACE = re.compile(r"@([A-Z_]+)@")
_NUMBERED = 5
"""Characters kept for `-2` and on."""
_ANY_SLUG = "thong-cao"
_LANGUAGE = "vi"
"""The language of the templates: official texts are Vietnamese."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A release to be begun in the month of `now`; `values` are the answers by key."""

    room: Room
    now: datetime
    slug: str
    values: Mapping[str, Any]

    @property
    def path(self) -> str:
        """The file, relative to the repository."""
        return path_of(self.slug, self.now)

    @property
    def text(self) -> str:
        """The whole file."""
        template = (_TEMPLATES / f"{self.values['type']}.md").read_text(encoding="utf-8")
        return file_of(RELEASE, self.values, _PLACE.sub(self._filled, template))

    def _filled(self, place: re.Match[str]) -> str:
        return _FILLED[place[1]](self)

    @property
    def body(self) -> Department:
        """The body that issues it."""
        return self.room.departments[self.values["department"]]

    def part(self, key: str) -> Mapping[str, Any]:
        """The group of answers `key`, perhaps empty."""
        part: Mapping[str, Any] = self.values.get(key) or {}
        return part


def path_of(slug: str, now: datetime) -> str:
    """The file of the release `slug` that is begun at `now`."""
    return f"{RELEASES}/{now:%Y/%m}/{slug}.md"


def is_free(slug: str, room: Room, now: datetime) -> bool:
    """Whether no file or folder of this month has that name."""
    key = f"{RELEASES}/{now:%Y/%m}/{slug}"
    return not any(path.startswith((f"{key}.", f"{key}/")) for path in room.files)


def proposed_slug(title: str, room: Room, now: datetime) -> str:
    """A slug for `title` that is free in the month of `now`."""
    slug = slugify(title) or _ANY_SLUG
    if not is_slug(slug):
        slug = f"{slug}-1"
    candidates = (slugify(slug, SLUG_LENGTH - _NUMBERED) + f"-{number}" for number in count(2))
    return (
        slug if is_free(slug, room, now) else next(s for s in candidates if is_free(s, room, now))
    )


def _moment(key: str, part: str, ask: str, draft: Draft) -> str:
    at = draft.part(key).get(part)
    if not isinstance(at, datetime):
        return ask
    day = weekday(at.date(), _LANGUAGE)
    return f"{clock(at, _LANGUAGE)}, {day[:1].lower()}{day[1:]}, {long_day(at.date(), _LANGUAGE)}"


def _day(key: str, part: str, ask: str, draft: Draft) -> str:
    day = draft.part(key).get(part)
    return long_day(day, _LANGUAGE) if isinstance(day, date) else ask


def _said(key: str, part: str, ask: str, draft: Draft) -> str:
    return str(draft.part(key).get(part) or ask)


def _speaker(draft: Draft) -> str:
    """Name and position of the spokesperson, as they are on the day of publication."""
    person = draft.room.spokespersons.get(draft.values.get("spokesperson") or "")
    term = person.term_on(draft.values["published"].date()) if person else None
    if not person or not term:
        return "[… Họ tên, chức vụ người phát biểu]"
    position = term.position[_LANGUAGE]
    name = draft.room.departments[person.department].name[_LANGUAGE]
    return f"{person.name}, {position}" + ("" if name in position else f" {name}")


def _contact(draft: Draft) -> str:
    """Whom the press calls: the body's press contact, else the body itself."""
    contact = draft.body.press_contact
    name = contact.name[_LANGUAGE] if contact else draft.body.name[_LANGUAGE]
    phone = (contact.phone if contact else None) or draft.body.phone
    email = (contact.email if contact else None) or draft.body.email
    if not phone and not email:
        return f"{name}, điện thoại [… số điện thoại cơ quan], thư điện tử [… địa chỉ thư công vụ]."
    parts = [name, phone and f"điện thoại {phone}", email and f"thư điện tử {email}"]
    return f"{', '.join(part for part in parts if part)}."


def _asker(draft: Draft) -> str:
    subject = draft.part("responds_to")
    asker = ASKERS[subject["from"]][_LANGUAGE] if subject.get("from") else ""
    return str(subject.get("outlet") or asker or "[… ai hỏi, ai nêu]")


def _verdict(draft: Draft) -> str:
    verdict = draft.part("responds_to").get("verdict")
    return VERDICTS[verdict][_LANGUAGE] if verdict else "[… tin giả, sai sự thật hoặc gây hiểu lầm]"


_FILLED: Mapping[str, Callable[[Draft], str]] = {
    "BODY": lambda draft: draft.body.name[_LANGUAGE],
    "DAY": lambda draft: long_day(draft.values["published"].date(), _LANGUAGE),
    "CLOCK": lambda draft: clock(draft.values["published"], _LANGUAGE),
    "SPEAKER": _speaker,
    "CONTACT": _contact,
    "ASKER": _asker,
    "VERDICT": _verdict,
    "CLAIM": partial(_said, "responds_to", "claim", "[… Điều đang lan truyền, tóm trong một câu.]"),
    "START": partial(_moment, "event", "start", "[… giờ, ngày]"),
    "PLACE": partial(_said, "event", "place", "[… phòng, tòa nhà, đường, xã hoặc phường]"),
    "CHAIR": partial(_said, "event", "chair", "[… họ tên, chức vụ người chủ trì]"),
    "REGISTER": partial(
        _said, "event", "register", "[… Phóng viên đăng ký ở đâu, trước lúc nào, kèm gì.]"
    ),
    "OPENS": partial(_day, "consultation", "opens", "[… ngày bắt đầu]"),
    "CLOSES": partial(_day, "consultation", "closes", "[… ngày kết thúc]"),
    "SEND_TO": partial(_said, "consultation", "send_to", "[… Cơ quan, địa chỉ, thư điện tử.]"),
}


class Group(NamedTuple):
    """A group of keys that is asked for: which of them, and which have to be answered."""

    key: str
    asked: tuple[str, ...]
    needed: frozenset[str]


_REPORT = Group("responds_to", ("from", "outlet", "title", "url", "published"), frozenset({"from"}))
GROUPS: Mapping[Type, Group] = {
    Type.ANSWER: _REPORT,
    Type.RESPONSE: _REPORT,
    Type.REBUTTAL: Group(
        "responds_to", ("claim", "verdict", "outlet"), frozenset({"claim", "verdict"})
    ),
    Type.INVITATION: Group(
        "event",
        ("kind", "start", "end", "place", "online", "chair", "contact", "register"),
        frozenset({"start"}),
    ),
    Type.CONSULTATION: Group(
        "consultation", ("opens", "closes", "draft", "send_to"), frozenset({"opens", "closes"})
    ),
}
"""What a type asks for."""

APPROVAL = Group("approved", ("by", "position", "at"), frozenset())
"""What a room asks for in which the approver is always named."""
