"""A term goes on after the body has ended."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.network import Department, Spokesperson
from pressroom.rules.known import called
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text
from pressroom.text.dates import day_text

RULE = Rule(
    code="PR326",
    name="speaks-for-ended-body",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="{department} đã kết thúc ngày {until} nhưng nhiệm kỳ của {person} vẫn còn",
        en="{department} ended on {until}, but the term of {person} goes on",
    ),
    fix=Text(
        vi="ghi `until: {source}` cho nhiệm kỳ này; sang cơ quan mới thì thêm người đó ở cơ quan "
        "mới",
        en="write `until: {source}` for this term; whoever moved to the new body is entered there",
    ),
    why=Text(
        vi="Danh sách phải đúng với người đang được phát ngôn (Nghị định 244/2026/NĐ-CP, Điều 3). "
        "Nhiệm kỳ bỏ ngỏ ở cơ quan đã giải thể làm hồ sơ sai về người và thời gian.",
        en="The list is to be right about who may speak (Nghị định 244/2026/NĐ-CP, Điều 3). A "
        "term left open at a body that is no more makes the record wrong about people and times.",
    ),
)

_ENDED = Text(vi="kết thúc ngày này", en="ended on this day")


@RULE.for_each_spokesperson
def check(pair: tuple[Department, Spokesperson], around: Around) -> Iterator[Finding]:
    """Told when the day is over: before, nobody need write the end of every term."""
    department, person = pair
    day = around.as_of.astimezone(around.room.settings.timezone).date()
    if department.until is None or not department.over_on(day):
        return
    for term in person.terms:
        if term.covers(day):
            yield RULE.at(
                term.where["until" if term.until else "from"],
                also={department.where["until"]: _ENDED},
                department=called(department.name),
                until=day_text(department.until),
                person=person.name,
                source=department.until.isoformat(),
            )
