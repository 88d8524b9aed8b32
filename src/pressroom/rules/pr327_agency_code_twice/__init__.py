"""Two bodies that exist at one time have one agency code."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.network import Department
from pressroom.rules.known import called
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR327",
    name="agency-code-twice",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="mã định danh `{code}` của {department} cũng là của {other}",
        en="the agency code `{code}` of {department} is also that of {other}",
    ),
    fix=Text(
        vi="ghi mã định danh đã cấp cho từng cơ quan, hoặc bỏ dòng `code` ở nơi chưa có mã",
        en="write the code that each body was given, or drop `code` at the one that has none yet",
    ),
    why=Text(
        vi="Mỗi cơ quan có một mã định danh riêng (Quyết định 20/2020/QĐ-TTg); hệ thống khác nhận "
        "cơ quan bằng mã này, trùng mã thì tin của nơi này vào nơi kia.",
        en="Each body has a code of its own (Quyết định 20/2020/QĐ-TTg); other systems know "
        "bodies by it, and with one code the news of one goes to the other.",
    ),
)

_FIRST = Text(vi="đã ghi ở đây", en="entered here")


@RULE.for_room
def check(around: Around) -> Iterator[Finding]:
    """What has ended may have left its code to an heir."""
    day = around.as_of.astimezone(around.room.settings.timezone).date()
    seen: dict[str, Department] = {}
    for department in around.room.departments.values():
        if department.code is None or not department.exists_on(day):
            continue
        other = seen.setdefault(department.code, department)
        if other is not department:
            yield RULE.at(
                department.where["code"],
                also={other.where["code"]: _FIRST},
                code=department.code,
                department=called(department.name),
                other=called(other.name),
            )
