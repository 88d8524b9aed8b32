"""A body has successors but no last day."""

from collections.abc import Iterator
from datetime import timedelta

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.network import Department
from pressroom.rules.known import called
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR312",
    name="successor-without-end",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="{department} có Cơ quan kế tục (`successors`) nhưng chưa ghi Hoạt động đến hết ngày "
        "(`until`)",
        en="{department} has Successors (`successors`) but no Until (`until`)",
    ),
    fix=Text(
        vi="thêm ngày hoạt động cuối cùng: `until: {day}`; cơ quan còn hoạt động thì bỏ "
        "`successors`",
        en="add its last day: `until: {day}`; where it still exists, drop `successors`",
    ),
    why=Text(
        vi="Chỉ cơ quan đã kết thúc mới có cơ quan kế tục; trang của nó nói kết thúc "
        "khi nào, ai tiếp nhận.",
        en="Only a body that has ended is succeeded; its page says when, and by whom.",
    ),
)


@RULE.for_each_department
def check(department: Department, around: Around) -> Iterator[Finding]:
    """Only a body that has ended is succeeded; its page says when, and by whom."""
    if not department.successors or department.until:
        return
    departments = around.room.departments
    begun = [departments[id_].from_ for id_ in department.successors if id_ in departments]
    first = min((day for day in begun if day), default=None)
    yield RULE.at(
        department.where["successors"],
        department=called(department.name),
        day=first - timedelta(days=1) if first else "…",
    )
