"""A body lives on below one that has ended."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.network import Department
from pressroom.rules.known import NOTHING, called
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text
from pressroom.text.dates import day_text

RULE = Rule(
    code="PR320",
    name="parent-has-ended",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="{department} đang hoạt động nhưng cơ quan cấp trên là {parent}, đã kết thúc ngày "
        "{until}",
        en="{department} exists, but the body above it is {parent}, which ended on {until}",
    ),
    fix=Text(
        vi="ghi cơ quan cấp trên hiện nay ở `parent`{offer}; nếu {department} cũng đã kết thúc "
        "thì ghi Đến hết ngày (`until`)",
        en="name the present body above it as `parent`{offer}; where {department} has ended too, "
        "give its Until (`until`)",
    ),
    why=Text(
        vi="Sau khi sắp xếp bộ máy, đơn vị trực thuộc thường bị bỏ quên dưới cơ quan cũ: trong "
        "cây cơ quan nó nằm dưới nơi không còn ai, phóng viên không tìm thấy cấp trên để hỏi.",
        en="After a reform the units below are often forgotten under the old body: in the tree "
        "they stand below nobody, and journalists find nobody above them to ask.",
    ),
)

_ENDED = Text(vi="kết thúc ngày này", en="ended on this day")


@RULE.for_each_department
def check(department: Department, around: Around) -> Iterator[Finding]:
    """Time brings this, so it is a warning."""
    departments = around.room.departments
    parent = departments.get(department.parent or "")
    day = around.as_of.astimezone(around.room.settings.timezone).date()
    if parent is None or not parent.over_on(day) or not department.exists_on(day):
        return
    heirs = [departments[id_] for id_ in parent.successors if id_ in departments]
    offer = NOTHING
    if heirs:
        names = [(heir.id, called(heir.name)) for heir in heirs]
        offer = Text(
            vi=": " + ", ".join(f"`{id_}` ({name.vi})" for id_, name in names),
            en=": " + ", ".join(f"`{id_}` ({name.en})" for id_, name in names),
        )
    yield RULE.at(
        department.where["parent"],
        also={parent.where["until"]: _ENDED},
        department=called(department.name),
        parent=called(parent.name),
        until=day_text(parent.until) if parent.until else NOTHING,
        offer=offer,
    )
