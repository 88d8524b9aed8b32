"""A term ends before it begins."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.network import Department, Spokesperson
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text
from pressroom.text.dates import day_text

RULE = Rule(
    code="PR310",
    name="term-ends-before-it-begins",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="nhiệm kỳ của {person} kết thúc ngày {until}, trước ngày bắt đầu {start}",
        en="the term of {person} ends on {until}, before it begins on {start}",
    ),
    fix=Text(
        vi="ghi Đến hết ngày (`until`) từ `{source}` trở đi, hoặc sửa Từ ngày (`from`)",
        en="give a day from `{source}` on as Until (`until`), or correct From (`from`)",
    ),
    why=Text(
        vi="Trong nhiệm kỳ như vậy không ngày nào người này được phát ngôn.",
        en="In such a term nobody could ever speak.",
    ),
)

_BEGINS_HERE = Text(vi="bắt đầu từ ngày này", en="begins on this day")


@RULE.for_each_spokesperson
def check(pair: tuple[Department, Spokesperson], around: Around) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """In such a term nobody could ever speak."""
    _, person = pair
    for term in person.terms:
        if term.until and term.until < term.from_:
            yield RULE.at(
                term.where["until"],
                also={term.where["from"]: _BEGINS_HERE},
                person=person.name,
                until=day_text(term.until),
                start=day_text(term.from_),
                source=term.from_.isoformat(),
            )
