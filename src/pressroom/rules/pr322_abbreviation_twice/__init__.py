"""Two bodies that exist at one time have one abbreviation."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.network import Department, Level
from pressroom.rules.known import called
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR322",
    name="abbreviation-twice",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="chữ viết tắt `{abbreviation}` của {department} cũng là của {other}",
        en="the abbreviation `{abbreviation}` of {department} is also that of {other}",
    ),
    fix=Text(
        vi="ghi chữ viết tắt dùng trong số, ký hiệu văn bản của từng cơ quan, hoặc bỏ dòng "
        "`abbreviation` ở một nơi",
        en="write the abbreviation that each body has in its documents' numbers, or drop "
        "`abbreviation` at one of them",
    ),
    why=Text(
        vi="Số, ký hiệu như `12/TCBC-SYT` chỉ rõ cơ quan bằng chữ viết tắt; hai cơ quan cùng chữ "
        "thì không biết văn bản của ai.",
        en="A number such as `12/TCBC-SYT` tells the body by its abbreviation; with two of them "
        "nobody can tell whose document it is.",
    ),
)

_OTHER = Text(vi="chữ viết tắt này", en="this abbreviation")


@RULE.for_room
def check(around: Around) -> Iterator[Finding]:
    """Communes all write `UBND`; what has ended may have left its abbreviation to an heir."""
    day = around.as_of.astimezone(around.room.settings.timezone).date()
    seen: dict[tuple[str, str | None], Department] = {}
    for department in around.room.departments.values():
        if not department.abbreviation or department.level is Level.COMMUNE:
            continue
        if not department.exists_on(day):
            continue
        key = department.abbreviation.casefold(), department.parent
        other = seen.setdefault(key, department)
        if other is not department:
            yield RULE.at(
                department.where["abbreviation"],
                also={other.where["abbreviation"]: _OTHER},
                abbreviation=department.abbreviation,
                department=called(department.name),
                other=called(other.name),
            )
