"""Press rooms in memory, for tests: every maker gives something valid, changed as asked.

`an_edition(a_room(a_release(topics=("y-te",))), "en")` is the English edition of a room with one
release; a room makes the departments and files that its releases name.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from pressroom.model.body import Body
from pressroom.model.edition import Edition
from pressroom.model.legal import LegalDocument
from pressroom.model.localised import Localised
from pressroom.model.network import Department, Level, Role, Spokesperson, Term
from pressroom.model.notice import Notice
from pressroom.model.planned import Planned
from pressroom.model.release import (
    Attachment,
    Correction,
    Picture,
    Release,
    TranslatedBy,
    Translation,
    Type,
    Withdrawal,
)
from pressroom.model.room import Room
from pressroom.model.settings import Publisher, Settings, Topic
from pressroom.text.slug import slugify

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
SITE = "https://baochi.songlam.example/"
AS_OF = "2026-11-20 09:00"
SIZE = 12_345
"""The size in bytes of every file that a room's releases name."""

Thing = TypeVar("Thing")


def at(text: str) -> datetime:
    """The moment `2026-04-13 09:00` in the press room's time zone."""
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


def names(vi: str, en: str | None = None) -> Localised:
    """A text in Vietnamese, and perhaps in English."""
    return Localised("vi", {"vi": vi} | ({"en": en} if en else {}))


def a_release(
    slug: str = "tiem-vac-xin-soi",
    published: str | datetime = "2026-04-13 09:00",
    **changes: object,
) -> Release:
    """A release of Sở Y tế, in the folder of the month of `published`."""
    published = at(published) if isinstance(published, str) else published
    values: dict[str, Any] = {
        "path": f"releases/{published:%Y/%m}/{slug}.md",
        "title": "Tiêm bổ sung vắc xin sởi cho trẻ em toàn tỉnh",
        "type": Type.PRESS_RELEASE,
        "department": "so-y-te",
        "published": published,
        "summary": "Từ ngày 20 tháng 4 năm 2026, trẻ từ 1 đến 10 tuổi được tiêm bổ sung miễn phí.",
        "topics": ("y-te",),
        "body": a_body("<p>Các điểm tiêm mở cửa từ 07 giờ 30.</p>"),
    }
    return Release(**_changed(values, changes))


def a_translation(original: Release, language: str = "en", **changes: object) -> Release:
    """`original` with a translation; `changes` are the translation's."""
    values: dict[str, Any] = {
        "path": f"{original.key}.{language}.md",
        "language": language,
        "title": "Extra measles vaccination for children",
        "summary": "From 20 April 2026 children aged 1 to 10 are vaccinated free of charge.",
        "translation": TranslatedBy(by="Phòng báo chí"),
        "translated_from": "sha256:" + "0" * 64,
        "body": a_body("<p>Vaccination points open at 7.30.</p>"),
    }
    translation = Translation(**_changed(values, changes))
    return replace(original, translations={**original.translations, language: translation})


def a_body(html: str) -> Body:
    """A body with this HTML."""
    return Body(html.encode(), html.encode())


def a_correction(moment: str, note: str) -> Correction:
    """A correction at `2026-04-14 08:00`."""
    return Correction(at=at(moment), note=note)


def a_withdrawal(moment: str = "2026-05-01 10:00", **changes: object) -> Withdrawal:
    """A withdrawal that keeps the text."""
    values: dict[str, Any] = {"at": at(moment), "reason": "Số liệu không còn đúng."}
    return Withdrawal(**_changed(values, changes))


def a_picture(file: str = "diem-tiem.png", **changes: object) -> Picture:
    """A picture with all its texts."""
    values: dict[str, Any] = {
        "file": file,
        "alt": "Trẻ em chờ tiêm",
        "caption": "Điểm tiêm phường Bến Lam",
        "credit": "Phòng báo chí",
    }
    return Picture(**_changed(values, changes))


def an_attachment(file: str = "lich-tiem.csv", **changes: object) -> Attachment:
    """An attachment."""
    values: dict[str, Any] = {"file": file, "title": "Lịch tiêm", "role": "data"}
    return Attachment(**_changed(values, changes))


def a_notice(
    slug: str = "lich-truc", published: str = "2026-11-10", language: str = "vi", **changes: object
) -> Notice:
    """A notice of the press room, in the folder of its year and of its edition."""
    edition = "" if language == "vi" else f"{language}/"
    values: dict[str, Any] = {
        "path": f"content/{edition}notices/{published[:4]}/{slug}.md",
        "language": language,
        "title": "Tổ trực báo chí trực đến 20 giờ 00",
        "description": "Lịch trực mới áp dụng từ ngày 16 tháng 11 năm 2026.",
        "published": date.fromisoformat(published),
        "text": "Số điện thoại trực: **0298 3 000 002**.",
    }
    return Notice(**_changed(values, changes))


def a_department(id_: str = "so-y-te", **changes: object) -> Department:
    """A department below the province."""
    values: dict[str, Any] = {
        "id": id_,
        "name": names("Sở Y tế", "Department of Health"),
        "level": Level.DEPARTMENT,
    }
    return Department(**_changed(values, changes))


def a_term(
    role: Role = Role.REGULAR, first: str = "2026-01-01", last: str | None = None, **changes: object
) -> Term:
    """A term of a deputy director, from `first` to `last`."""
    values: dict[str, Any] = {
        "position": names("Phó Giám đốc", "Deputy Director"),
        "role": role,
        "from_": date.fromisoformat(first),
        "until": date.fromisoformat(last) if last else None,
    }
    return Term(**_changed(values, changes))


def a_spokesperson(
    name: str = "Trần Thị Minh An", *terms: Term, department: str = "so-y-te", **changes: object
) -> Spokesperson:
    """A person of that name, whose id is the name's slug; without `terms`, with one that holds."""
    values: dict[str, Any] = {
        "id": slugify(name),
        "name": name,
        "department": department,
        "terms": terms or (a_term(),),
        "phone": "0298 3 000 013",
        "email": f"{slugify(name)}@songlam.example",
    }
    return Spokesperson(**_changed(values, changes))


def some_settings(**changes: object) -> Settings:
    """The settings of the press room of tỉnh Sông Lam."""
    values: dict[str, Any] = {
        "publisher": Publisher(
            name="Phòng báo chí tỉnh Sông Lam", name_en="Sông Lam Province Press Room"
        ),
        "tag_authority": "songlam.example,2026",
        "topics": (
            Topic(id="y-te", name="Y tế", name_en="Health"),
            Topic(id="giao-duc", name="Giáo dục", name_en="Education"),
        ),
    }
    return Settings(**_changed(values, changes))


def a_room(
    *releases: Release,
    departments: Iterable[Department] = (),
    settings: Settings | None = None,
    files: Mapping[str, int] | None = None,
    legal: Mapping[str, LegalDocument] | None = None,
    notices: Iterable[Notice] = (),
) -> Room:
    """A room of `releases`, with every department and file that they name.

    Departments that are not given are made; files are `SIZE` bytes where `files` does not say.
    """
    bodies = {department.id: department for department in departments}
    for release in releases:
        for id_ in (release.department, *release.co_departments):
            bodies.setdefault(id_, _department(id_))
    named = {f"{release.folder}/{file}": SIZE for release in releases for file in _files(release)}
    return Room(
        settings=settings or some_settings(),
        releases=tuple(sorted(releases, key=lambda release: (release.published, release.path))),
        notices=tuple(notices),
        departments=bodies,
        files=named | dict(files or {}),
        legal=dict(legal or {}),
    )


def an_edition(room: Room, language: str = "vi", as_of: str = AS_OF, site: str = SITE) -> Edition:
    """The edition of `room` in `language` at `as_of`."""
    return Edition(room=room, language=language, as_of=at(as_of), site_url=site)


def all_of(planned: Iterable[Planned[Iterable[Thing]]]) -> list[Thing]:
    """What the planned makes, all of it."""
    return [thing for one in planned for thing in one.make()]


def _files(release: Release) -> list[str]:
    pictures = [picture.file for picture in release.images]
    return pictures + [attachment.file for attachment in release.attachments]


def _department(id_: str) -> Department:
    return a_department() if id_ == "so-y-te" else a_department(id_, name=names(f"Cơ quan {id_}"))


def _changed(values: dict[str, Any], changes: Mapping[str, object]) -> dict[str, Any]:
    return {**values, **changes}
