"""A release is published by a body that did not exist on that day."""

from collections.abc import Iterator
from datetime import date

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.network import Department
from pressroom.model.release import Release
from pressroom.model.room import Room
from pressroom.rules.imported import lenient
from pressroom.rules.known import called
from pressroom.rules.rule import Around, Rule
from pressroom.rules.voices import period
from pressroom.text.bilingual import Text
from pressroom.text.dates import day_text

RULE = Rule(
    code="PR311",
    name="department-not-existing-on-the-day",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="vào ngày đăng {day}, {department} không hoạt động (hoạt động {period})",
        en="on {day}, the day of publication, {department} did not exist (it existed {period})",
    ),
    fix=Text(
        vi="ghi cơ quan của ngày đó{others}; hoặc sửa ngày hoạt động trong `{path}`",
        en="name the body of that day{others}; or correct the body's days in `{path}`",
    ),
    why=Text(
        vi="Cơ quan chỉ ban hành từ ngày đầu đến ngày cuối hoạt động; điều đã ban hành "
        "thì còn mãi. Thông cáo từ hệ thống cũ có thể ghi tên cơ quan về sau, nên "
        "chỉ cảnh báo.",
        en="A body issues from its first day to its last; what it issued stays. A "
        "release from an older system, which may name a body by its later name, is "
        "only warned of.",
    ),
)

_PUBLISHED = Text(vi="ngày đăng", en="the day of publication")
_EXISTED = Text(vi="ngày hoạt động ghi ở đây", en="the body's days are here")


@RULE.for_each_release
def check(release: Release, around: Around) -> Iterator[Finding]:
    """A body issues from its first day to its last; what it issued stays."""
    day = release.published.date()
    named = [(release.department, "department")]
    named += [(id_, f"co_departments.{id_}") for id_ in release.co_departments]
    for id_, key in named:
        department = around.room.departments.get(id_)
        if department and not department.exists_on(day):
            ended = department.until is not None and department.until < day
            finding = RULE.at(
                release.where[key],
                also={
                    release.where["published"]: _PUBLISHED,
                    department.where["until" if ended else "from"]: _EXISTED,
                },
                day=day_text(day),
                department=called(department.name),
                period=period(department.from_, department.until),
                others=_others(department, day, around.room),
                path=department.where.path,
            )
            yield lenient(release, finding)


def _others(department: Department, day: date, room: Room) -> Text:
    """The bodies that took over from it, or from which it took over, and that existed on `day`."""
    kin = [room.departments[id_] for id_ in department.successors if id_ in room.departments]
    kin += [other for other in room.departments.values() if department.id in other.successors]
    living = [(other.id, called(other.name)) for other in kin if other.exists_on(day)]
    if not living:
        return Text(vi="", en="")
    return Text(
        vi=": " + ", ".join(f"`{id_}` ({name.vi})" for id_, name in living),
        en=": " + ", ".join(f"`{id_}` ({name.en})" for id_, name in living),
    )
