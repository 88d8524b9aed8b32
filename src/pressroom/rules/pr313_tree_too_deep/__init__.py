"""Bodies stand below one another in more steps than any administration has."""

from collections.abc import Iterator
from itertools import islice

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.network import Department
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

DEEPEST = 10
"""Bodies above one; a ministry's smallest unit has about five."""

RULE = Rule(
    code="PR313",
    name="tree-too-deep",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="cơ quan `{department}` nằm dưới hơn {deepest} cấp cơ quan khác",
        en="the body `{department}` stands below more than {deepest} others",
    ),
    fix=Text(
        vi="ghi Cơ quan cấp trên (`parent`) là cơ quan quản lý trực tiếp; xem lại từ `{above}`",
        en="give as Parent (`parent`) the body that it really belongs to; begin with `{above}`",
    ),
    why=Text(
        vi="Cây cơ quan phải hiện được, và đọc được, trên một trang.",
        en="The tree of bodies can be shown, and read, on one page.",
    ),
)


@RULE.for_each_department
def check(department: Department, around: Around) -> Iterator[Finding]:
    """The tree of bodies can be shown, and read, on one page."""
    above = list(islice(around.room.above(department), DEEPEST + 2))
    if len(above) == DEEPEST + 1:
        parent = department.where["parent"]
        yield RULE.at(parent, department=department.id, deepest=DEEPEST, above=above[0].id)
