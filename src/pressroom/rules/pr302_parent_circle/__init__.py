"""Departments stand above one another in a circle."""

from collections.abc import Iterator, Mapping

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.network import Department
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR302",
    name="parent-circle",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="các cơ quan là cấp trên của nhau theo vòng tròn: {circle}",
        en="the departments stand above one another in a circle: {circle}",
    ),
    fix=Text(
        vi="ghi lại Cơ quan cấp trên (`parent`) của một cơ quan trong vòng; cơ quan cao nhất "
        "không có dòng này",
        en="correct Parent (`parent`) of one of them; the body at the top has no such line",
    ),
    why=Text(
        vi="Các cơ quan phải thành một cây; nếu không, chúng không hiện ở đâu cả.",
        en="The bodies form a tree, or they would be shown nowhere.",
    ),
)

_AND_HERE = Text(vi="và ở đây", en="and here")


@RULE.for_room
def check(around: Around) -> Iterator[Finding]:
    """The bodies form a tree, or they would be shown nowhere."""
    departments = around.room.departments
    settled: set[str] = set()
    for start in departments:
        circle = _circle(start, departments, settled)
        if circle:
            first, *others = circle
            ids = [department.id for department in (*circle, first)]
            yield RULE.at(
                first.where["parent"],
                also={department.where["parent"]: _AND_HERE for department in others},
                circle=" → ".join(f"`{id_}`" for id_ in ids),
            )


def _circle(
    start: str, departments: Mapping[str, Department], settled: set[str]
) -> list[Department]:
    """The circle into which the way up from `start` leads; each body is walked over once."""
    way: dict[str, Department] = {}
    id_ = start
    while id_ in departments and id_ not in settled and id_ not in way:
        way[id_] = departments[id_]
        id_ = departments[id_].parent or ""
    settled.update(way)
    ids = list(way)
    return [way[member] for member in ids[ids.index(id_) :]] if id_ in way else []
