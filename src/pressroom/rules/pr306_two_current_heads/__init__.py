"""A body has two heads at one time."""

from collections.abc import Iterator
from datetime import date, timedelta

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.network import Department, Role, Spokesperson, Term
from pressroom.rules.known import NOTHING, called
from pressroom.rules.rule import Around, Rule
from pressroom.rules.voices import period
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR306",
    name="two-current-heads",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="{department} có hai người đứng đầu cùng lúc: {first} ({first_term}) và {second} "
        "({second_term})",
        en="{department} has two heads at one time: {first} ({first_term}) and {second} "
        "({second_term})",
    ),
    fix=Text(
        vi="để hai nhiệm kỳ không có ngày chung{offer}",
        en="let the two terms have no day in common{offer}",
    ),
    why=Text(
        vi="Mỗi ngày một cơ quan chỉ có một người đứng đầu; người phụ trách, quyền "
        "cũng là người đứng đầu. Mọi thời gian đều được xem, không riêng hôm nay, "
        "để không ngày nào về sau tự sinh ra lỗi.",
        en="A body has one head on any day; an acting one is a head. All time is "
        "looked at, not the present day alone, so that no day to come brings the "
        "error.",
    ),
)

_FIRST = Text(vi="người đứng đầu trước", en="the head before")


@RULE.for_each_department
def check(department: Department, around: Around) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """A body has one head on any day; an acting one is a head."""
    heads = [
        (person, term)
        for person in department.spokespersons
        for term in person.terms
        if term.role is Role.HEAD and term.from_ <= _last_day(term)
    ]
    heads.sort(key=lambda head: head[1].from_)
    last: tuple[Spokesperson, Term] | None = None
    for person, term in heads:
        if last and last[0] is not person and term.from_ <= _last_day(last[1]):
            yield _finding(department, *last, person, term)
        if last is None or _last_day(term) >= _last_day(last[1]):
            last = person, term


def _last_day(term: Term) -> date:
    return term.until or date.max


def _finding(
    department: Department, before: Spokesperson, earlier: Term, person: Spokesperson, term: Term
) -> Finding:
    offer = NOTHING
    if earlier.from_ < term.from_ and _last_day(earlier) <= _last_day(term):
        line = f"`until: {term.from_ - timedelta(days=1)}`"
        offer = Text(
            vi=f", ví dụ ghi cho {before.name} {line}", en=f", say with {line} for {before.name}"
        )
    return RULE.at(
        term.where["from"],
        also={earlier.where["until" if earlier.until else "from"]: _FIRST},
        department=called(department.name),
        first=before.name,
        first_term=period(earlier.from_, earlier.until),
        second=person.name,
        second_term=period(term.from_, term.until),
        offer=offer,
    )
