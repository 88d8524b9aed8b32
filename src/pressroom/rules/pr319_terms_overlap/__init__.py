"""Two terms of one person, in one role, have days in common."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.fields.names import ROLES
from pressroom.model.network import Department, Role, Spokesperson, Term
from pressroom.rules.known import NOTHING
from pressroom.rules.rule import Around, Rule
from pressroom.rules.voices import period
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR319",
    name="terms-overlap",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="{person} có hai nhiệm kỳ trùng ngày với tư cách {role}: {first} và {second}",
        en="{person} has two terms as {role} with days in common: {first} and {second}",
    ),
    fix=Text(
        vi="cho nhiệm kỳ trước kết thúc trước khi nhiệm kỳ sau bắt đầu{offer}; nếu là một nhiệm "
        "kỳ thì ghi một mục",
        en="let the earlier one end before the later begins{offer}; where they are one term, "
        "write one entry",
    ),
    why=Text(
        vi="Trang hiện một người hai lần với hai chức vụ, phóng viên không biết chức vụ nào đúng "
        "để ghi trong bài.",
        en="The site shows one person twice with two positions, and journalists cannot tell which "
        "to print.",
    ),
)

_FIRST = Text(vi="nhiệm kỳ trước", en="the earlier term")


@RULE.for_each_spokesperson
def check(pair: tuple[Department, Spokesperson], around: Around) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """A head may be authorised for a matter too, and somebody for two matters at one time."""
    _, person = pair
    terms = sorted(person.terms, key=lambda term: term.from_)
    for first, second in combinations(terms, 2):
        if first.role is not second.role or first.role is Role.AUTHORIZED:
            continue
        if second.from_ <= _last_day(first) and second.from_ <= _last_day(second):
            yield _finding(person, first, second)


def _finding(person: Spokesperson, first: Term, second: Term) -> Finding:
    offer = NOTHING
    if first.from_ < second.from_:
        line = f"`until: {second.from_ - timedelta(days=1)}`"
        offer = Text(vi=f", ví dụ ghi {line}", en=f", say with {line}")
    return RULE.at(
        second.where["from"],
        also={first.where["until" if first.until else "from"]: _FIRST},
        person=person.name,
        role=ROLES[first.role],
        first=period(first.from_, first.until),
        second=period(second.from_, second.until),
        offer=offer,
    )


def _last_day(term: Term) -> date:
    return term.until or date.max
