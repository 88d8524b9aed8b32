"""Nobody may speak for a body."""

from collections.abc import Iterator
from datetime import timedelta

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.network import Department
from pressroom.rules.known import NOTHING, called
from pressroom.rules.rule import Around, Rule
from pressroom.rules.voices import last_to_end
from pressroom.text.bilingual import Text
from pressroom.text.dates import day_text

RULE = Rule(
    code="PR318",
    name="nobody-may-speak",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="vào ngày {day} không ai được phát ngôn cho {department}{last}",
        en="on {day} nobody may speak for {department}{last}",
    ),
    fix=Text(
        vi="thêm ít nhất người đứng đầu vào `spokespersons` của cơ quan:\n{lines}",
        en="add the head at least to the body's `spokespersons`:\n{lines}",
    ),
    why=Text(
        vi="Phóng viên không biết gọi ai, thông cáo của cơ quan không có tên người phát ngôn. "
        "Danh sách đầy đủ của mọi cơ quan do Ủy ban nhân dân cấp tỉnh công bố và cập nhật (Nghị "
        "định 244/2026/NĐ-CP, Điều 3).",
        en="Journalists know nobody to call, and the body's releases name no voice. The "
        "provincial People's Committee publishes the whole list of all bodies and keeps it "
        "current (Nghị định 244/2026/NĐ-CP, Điều 3).",
    ),
)


@RULE.for_each_department
def check(department: Department, around: Around) -> Iterator[Finding]:
    """Time brings this, so it is a warning; a body that has ended, or not begun, has nobody."""
    day = around.as_of.astimezone(around.room.settings.timezone).date()
    if not department.exists_on(day) or department.speaking_on(day):
        return
    ended = last_to_end(department, day)
    last, since = NOTHING, day
    if ended:
        until, name = ended
        said = day_text(until)
        last = Text(
            vi=f"; nhiệm kỳ cuối cùng, của {name}, đã hết ngày {said.vi}",
            en=f"; the last term, of {name}, ended on {said.en}",
        )
        since = until + timedelta(days=1)
    yield RULE.at(
        department.where["id"],
        department=called(department.name),
        day=day_text(day),
        last=last,
        lines=f"- id: …\n  name: …\n  position: …\n  role: head\n  from: {since}",
    )
