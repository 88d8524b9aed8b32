"""A spokesperson was taken out of the network instead of coming to an end."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.diagnostics.span import Span
from pressroom.model.network import Spokesperson
from pressroom.rules.known import called
from pressroom.rules.rule import Rule
from pressroom.rules.since import Change, Since
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR516",
    name="spokesperson-removed",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="{name} (`{id}`), {position}, bị bỏ khỏi danh sách người phát ngôn",
        en="{name} (`{id}`), {position}, was dropped from the list of spokespersons",
    ),
    fix=Text(
        vi="trả lại mục của {name} và ghi ngày thôi phát ngôn vào nhiệm kỳ: `until: {today}`; đổi "
        "tên hay đổi cơ quan thì giữ mã `{id}`",
        en="bring the entry of {name} back and give the term its last day: `until: {today}`; under "
        "another name or in another body the id stays `{id}`",
    ),
    why=Text(
        vi="Danh thiếp và trang của người này đã được báo chí lưu, thông cáo cũ còn nêu tên. Ai "
        "được phát ngôn ngày nào phải tra lại được nhiều năm sau (Nghị định 244/2026/NĐ-CP, Điều "
        "3).",
        en="The press has saved this person's card and page, and old releases name them. Who might "
        "speak on which day must be found years later (Nghị định 244/2026/NĐ-CP, Điều 3).",
    ),
)


@RULE.for_each_change(Spokesperson)
def check(change: Change[Spokesperson], since: Since) -> Iterator[Finding]:
    """Somebody whose term had begun is in no body any more; a body that is gone is told itself."""
    person = change.before
    if person is None or change.after:
        return
    begun = [term for term in person.terms if term.from_ <= since.today]
    body = since.now.departments.get(person.department)
    if begun and body:
        yield RULE.at(
            body.where["id"] if body.where.path else Span(person.where.path),
            name=person.name,
            id=person.id,
            position=called(begun[-1].position),
            today=since.today.isoformat(),
        )
