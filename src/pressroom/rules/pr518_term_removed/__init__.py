"""A term in which somebody spoke was taken out instead of coming to an end."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.fields.names import ROLES
from pressroom.model.network import Spokesperson
from pressroom.rules.rule import Rule
from pressroom.rules.since import Change, Since
from pressroom.rules.terms import begun_terms
from pressroom.rules.voices import period
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR518",
    name="term-removed",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="nhiệm kỳ của {name} là {role} {period} bị bỏ",
        en="the term of {name} as {role} {period} was dropped",
    ),
    fix=Text(
        vi="trả lại nhiệm kỳ ấy, đã thôi thì ghi ngày cuối (`until`); nhiệm kỳ mới là một mục nữa "
        "của `terms`\nterms:\n  - {{role: {key}, from: {first}, until: {last}, position: …}}\n"
        "  - {{role: …, from: {today}, position: …}}",
        en="bring that term back, with its last day (`until`) if it is over; a new term is one "
        "more entry of `terms`\nterms:\n  - {{role: {key}, from: {first}, until: {last}, position: "
        "…}}\n  - {{role: …, from: {today}, position: …}}",
    ),
    why=Text(
        vi="Lời đã phát ngôn trong nhiệm kỳ ấy còn giá trị nhờ nhiệm kỳ ấy; bỏ nó thì không chứng "
        "minh được người này khi đó được phát ngôn (Nghị định 244/2026/NĐ-CP, Điều 3).",
        en="What was said in that term rests on it; without it nobody can show that this person "
        "might speak then (Nghị định 244/2026/NĐ-CP, Điều 3).",
    ),
)


@RULE.for_each_change(Spokesperson)
def check(change: Change[Spokesperson], since: Since) -> Iterator[Finding]:
    """A term that had begun has no like among those of today."""
    for term, now in begun_terms(change, since):
        if now is None and change.after:
            role = ROLES[term.role]
            yield RULE.at(
                change.after.where["id"],
                name=change.after.name,
                role=role,
                key=term.role,
                period=period(term.from_, term.until),
                first=term.from_.isoformat(),
                last=(term.until or since.today).isoformat(),
                today=since.today.isoformat(),
            )
