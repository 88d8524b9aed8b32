"""Somebody was assigned to speak, and the press room tells it a day too late."""

from collections.abc import Iterator
from datetime import date, timedelta

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.fields.names import ROLES
from pressroom.model.network import Spokesperson, Term
from pressroom.rules.rule import Rule
from pressroom.rules.since import Change, Since
from pressroom.rules.terms import same_term
from pressroom.text.bilingual import Text
from pressroom.text.dates import day_text

RULE = Rule(
    code="PR335",
    name="assignment-published-late",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="{name} được giao làm {role} bằng văn bản ký ngày {decided}, hạn đăng là hết ngày "
        "{due}; hôm nay đã là {today} (Nghị định 244/2026/NĐ-CP, Điều 3)",
        en="{name} was made {role} by a decision of {decided}, to be published by the end of "
        "{due}; today is {today} (Nghị định 244/2026/NĐ-CP, Điều 3)",
    ),
    fix=Text(
        vi="gửi duyệt ngay, nói lý do chậm; nếu ngày ký ghi nhầm thì sửa cho đúng văn bản",
        en="send it now and say why it is late; if the date is wrong, correct it by the decision",
    ),
    why=Text(
        vi="Họ tên, chức vụ, điện thoại, thư điện tử của người được giao phát ngôn phải lên cổng "
        "trong 24 giờ kể từ khi ký văn bản (Nghị định 244/2026/NĐ-CP, Điều 3). Văn bản chỉ ghi "
        "ngày, nên tính đến hết ngày hôm sau.",
        en="Name, position, telephone and e-mail of who is assigned to speak go on the portal "
        "within 24 hours of the decision (Nghị định 244/2026/NĐ-CP, Điều 3). A decision bears a "
        "day alone, so the end of the next day counts.",
    ),
)

_TIME = timedelta(days=1)
_IN_FORCE = date(2026, 7, 1)
"""The first day of Nghị định 244/2026/NĐ-CP; what was decided before was due under another."""


@RULE.for_each_change(Spokesperson)
def check(change: Change[Spokesperson], since: Since) -> Iterator[Finding]:
    """A term that is new and holds was decided before yesterday.

    A body that is new itself brings its whole past with it, and is not asked.
    """
    person = change.after
    if person is None or person.department not in since.old.departments:
        return
    known = change.before.terms if change.before else ()
    for term in person.terms:
        decision = term.decision
        if decision is None or _over(term, since) or any(same_term(term, old) for old in known):
            continue
        due = decision.date + _TIME
        under_another = decision.date < _IN_FORCE <= since.today
        if since.today > due and not under_another:
            yield RULE.at(
                decision.where["date"],
                name=person.name,
                role=ROLES[term.role],
                decided=day_text(decision.date),
                due=day_text(due),
                today=day_text(since.today),
            )


def _over(term: Term, since: Since) -> bool:
    return term.until is not None and term.until < since.today
