"""A term begins before the decision that gives it was signed."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.network import Department, Spokesperson
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text
from pressroom.text.dates import day_text

RULE = Rule(
    code="PR328",
    name="term-before-decision",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="nhiệm kỳ của {person} bắt đầu ngày {start}, trước ngày ký {number} ({signed})",
        en="the term of {person} begins on {start}, before {number} was signed ({signed})",
    ),
    fix=Text(
        vi="ghi Từ ngày (`from`) từ `{source}` trở đi, hoặc sửa Ngày ký (`date`)",
        en="give a day from `{source}` on as From (`from`), or correct Date (`date`)",
    ),
    why=Text(
        vi="Trước khi có văn bản giao, ủy quyền thì chưa được phát ngôn (Nghị định "
        "244/2026/NĐ-CP, Điều 3); lời nói trong những ngày đó không phải của cơ quan.",
        en="Nobody may speak before there is a decision in writing (Nghị định 244/2026/NĐ-CP, "
        "Điều 3); what was said in those days is not the body's word.",
    ),
)

_SIGNED = Text(vi="ký ngày này", en="signed on this day")


@RULE.for_each_spokesperson
def check(pair: tuple[Department, Spokesperson], around: Around) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """A decision holds from the day of its signature, or later."""
    _, person = pair
    for term in person.terms:
        decision = term.decision
        if decision and term.from_ < decision.date:
            yield RULE.at(
                term.where["from"],
                also={decision.where["date"]: _SIGNED},
                person=person.name,
                start=day_text(term.from_),
                number=decision.number,
                signed=day_text(decision.date),
                source=decision.date.isoformat(),
            )
