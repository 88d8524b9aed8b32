"""A body has no head."""

from collections.abc import Iterator
from datetime import timedelta

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.network import Department, Role
from pressroom.rules.known import NOTHING, called
from pressroom.rules.rule import Around, Rule
from pressroom.rules.voices import last_to_end
from pressroom.text.bilingual import Text
from pressroom.text.dates import day_text

RULE = Rule(
    code="PR307",
    name="no-current-head",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="vào ngày {day}, {department} không có người đứng đầu{last}",
        en="on {day}, {department} has no head{last}",
    ),
    fix=Text(
        vi="thêm người đứng đầu mới, hoặc người được giao phụ trách, vào `spokespersons` của cơ "
        "quan:\n{lines}",
        en="add the new or the acting head to the department's `spokespersons`:\n{lines}",
    ),
    why=Text(
        vi="Người đứng đầu luôn có quyền phát ngôn (Nghị định 244/2026/NĐ-CP, Điều 3). "
        "Khuyết vị trí này là do thời gian, nên chỉ cảnh báo. Cơ quan đã kết thúc, "
        "hoặc chưa hoạt động, thì không có người đứng đầu.",
        en="The head of a body may always speak for it (Nghị định 244/2026/NĐ-CP, Điều "
        "3). Time brings a vacancy, so it is a warning. A body that has ended, or "
        "not begun, has no head.",
    ),
)


@RULE.for_each_department
def check(department: Department, around: Around) -> Iterator[Finding]:
    """The head of a body may always speak for it (Nghị định 244/2026/NĐ-CP, Điều 3)."""
    day = around.as_of.astimezone(around.room.settings.timezone).date()
    heads = (
        term
        for person in department.spokespersons
        for term in person.terms
        if term.role is Role.HEAD
    )
    if any(term.covers(day) for term in heads):
        return
    if not department.exists_on(day) or not department.speaking_on(day):
        return  # where nobody may speak, PR318 says so
    ended = last_to_end(department, day, {Role.HEAD})
    last, since = NOTHING, day
    if ended:
        until, name = ended
        said = day_text(until)
        last = Text(
            vi=f"; {name} giữ nhiệm kỳ đến hết {said.vi}", en=f"; {name}'s term ended on {said.en}"
        )
        since = until + timedelta(days=1)
    yield RULE.at(
        department.where["id"],
        department=called(department.name),
        day=day_text(day),
        last=last,
        lines=f"- id: …\n  name: …\n  position: …\n  role: head\n  from: {since}",
    )
