"""A spokesperson lacks the decision by which they speak."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.fields.names import ROLES
from pressroom.model.network import Department, Role, Spokesperson
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR308",
    name="decision-missing",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="{person} là {role} nhưng chưa ghi Quyết định (`decision`)",
        en="{person} is entered as {role} without Decision (`decision`)",
    ),
    fix=Text(
        vi="thêm số và ngày ký của văn bản: `decision: {{number: …, date: {day}}}`",
        en="add the document's number and date: `decision: {{number: …, date: {day}}}`",
    ),
    why=Text(
        vi="Trừ người đứng đầu, ai cũng phát ngôn theo quyết định bằng văn bản (Nghị "
        "định 244/2026/NĐ-CP, Điều 3).",
        en="All but the head speak by a written decision (Nghị định 244/2026/NĐ-CP, Điều 3).",
    ),
)


@RULE.for_each_spokesperson
def check(pair: tuple[Department, Spokesperson], around: Around) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """All but the head speak by a written decision (Nghị định 244/2026/NĐ-CP, Điều 3)."""
    _, person = pair
    for term in person.terms:
        if term.role is not Role.HEAD and term.decision is None:
            yield RULE.at(
                term.where["role"],
                person=person.name,
                role=Text(
                    vi=f"{ROLES[term.role].vi} (`{term.role}`)",
                    en=f"{ROLES[term.role].en} (`{term.role}`)",
                ),
                day=term.from_.isoformat(),
            )
