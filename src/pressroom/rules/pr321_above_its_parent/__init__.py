"""A body stands below one of a lower level."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.fields.names import LEVELS
from pressroom.model.network import Department, Level
from pressroom.rules.known import called
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR321",
    name="above-its-parent",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="{department} ({level}) đứng dưới {parent} ({parent_level})",
        en="{department} ({level}) stands below {parent} ({parent_level})",
    ),
    fix=Text(
        vi="ghi đúng Cơ quan cấp trên (`parent`), hoặc đúng cấp (`level`) của một trong hai",
        en="correct the body above it (`parent`), or the level (`level`) of one of the two",
    ),
    why=Text(
        vi="Cây cơ quan và bộ lọc theo cấp dựa vào hai mục này; ghi nhầm thì cơ quan nằm sai chỗ "
        "và người phát ngôn của nơi khác được coi là cấp trên của nó.",
        en="The tree of bodies and the filter by level rest on these two; where one is wrong the "
        "body stands in the wrong place, and others' spokespersons may speak for it.",
    ),
)

_PARENT = Text(vi="cơ quan cấp trên", en="the body above it")
_RANKS = {
    Level.MINISTRY: 0,
    Level.PROVINCE: 1,
    Level.DEPARTMENT: 2,
    Level.VERTICAL: 2,
    Level.COMMUNE: 2,
    Level.SERVICE_UNIT: 3,
}
"""A commune stands below its province, and units of its own below it."""


@RULE.for_each_department
def check(department: Department, around: Around) -> Iterator[Finding]:
    """Bodies of one level may stand below one another: a branch below its department.

    In a circle, which another rule tells of, nothing is above anything.
    """
    parent = around.room.departments.get(department.parent or "")
    if parent is None or _RANKS[department.level] >= _RANKS[parent.level]:
        return
    if department not in around.room.above(parent):
        yield RULE.at(
            department.where["level"],
            also={parent.where["level"]: _PARENT},
            department=called(department.name),
            level=LEVELS[department.level],
            parent=called(parent.name),
            parent_level=LEVELS[parent.level],
        )
