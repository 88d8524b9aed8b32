"""A release or a department names a department that the network does not have."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.diagnostics.span import Span
from pressroom.model.network import Department
from pressroom.model.release import Release
from pressroom.rules.known import called, id_offer
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR301",
    name="unknown-department",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="chưa có cơ quan nào mang mã `{department}`",
        en="no department has the id `{department}`",
    ),
    fix=Text(
        vi="ghi mã cơ quan có trong `spokespersons.yml`{offer}",
        en="use the id of a department in `spokespersons.yml`{offer}",
    ),
    why=Text(
        vi="Người đọc phải tra cứu và gọi được cơ quan ban hành; cây cơ quan, và đường "
        "từ cơ quan cũ tới cơ quan kế tục, không được đứt.",
        en="Whoever issues a release can be looked up and called. The tree of bodies, "
        "and the way from a body to its successors, has no gap.",
    ),
)


@RULE.for_each_release
def check(release: Release, around: Around) -> Iterator[Finding]:
    """Whoever issues a release can be looked up and called."""
    if release.department not in around.room.departments:
        yield from _unknown(release.department, release.where["department"], around)
    for id_ in release.co_departments:
        yield from _unknown(id_, release.where[f"co_departments.{id_}"], around)


@RULE.for_each_department
def check_network(department: Department, around: Around) -> Iterator[Finding]:
    """The tree of bodies, and the way from a body to its successors, has no gap."""
    where = department.where
    if department.parent is not None:
        yield from _unknown(department.parent, where["parent"], around)
    for id_ in department.successors:
        yield from _unknown(id_, where[f"successors.{id_}"], around)


def _unknown(id_: str, span: Span, around: Around) -> Iterator[Finding]:
    departments = around.room.departments
    if around.room.network_whole and id_ not in departments:
        offer = id_offer(id_, departments, lambda department: called(department.name), RULE, around)
        yield RULE.at(span, department=id_, offer=offer)
