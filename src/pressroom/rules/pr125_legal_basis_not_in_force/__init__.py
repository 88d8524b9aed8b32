"""A release rests on a document that was no longer in force."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.legal import LegalDocument, Standing, standing
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text
from pressroom.text.dates import day_text

RULE = Rule(
    code="PR125",
    name="legal-basis-not-in-force",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="`{number}` ({title}) không còn hiệu lực ngày {day}",
        en="`{number}` ({title}) was no longer in force on {day}",
    ),
    fix=Text(
        vi="{instead}; việc xảy ra khi văn bản này còn hiệu lực thì giữ và ghi lý do ở `allow: "
        "{{PR125: …}}`",
        en="{instead}; where the case is of the time when it was in force, keep it and give the "
        "reason at `allow: {{PR125: …}}`",
    ),
    why=Text(
        vi="Dẫn văn bản đã hết hiệu lực làm căn cứ thì điều thông cáo nói không còn chỗ dựa, "
        "và là lỗi mà luật sư, phóng viên thấy đầu tiên.",
        en="What rests on a document that no longer holds rests on nothing, and it is the first "
        "mistake that a lawyer or a journalist sees.",
    ),
)

_DROP = Text(vi="bỏ văn bản này khỏi `legal_basis`", en="take it out of `legal_basis`")
_REPLACED = Text(vi="thay bằng `{number}`{title}", en="replace it by `{number}`{title}")


@RULE.for_each_text
def check(text: Release | Translation, release: Release, reference: Reference) -> Iterator[Finding]:
    """A document that a release names as its basis held on the day of publication."""
    if text is not release or not release.legal_basis:
        return
    day = release.published.date()
    for basis in release.legal_basis:
        document = reference.legal.get(basis.number)
        if document and standing(document, reference.legal, day) in _OVER:
            yield RULE.at(
                basis.where["number"],
                number=basis.number,
                title=document.title,
                day=day_text(day),
                instead=_instead(document, reference),
            )


_OVER = {Standing.REPLACED, Standing.ENDED}


def _instead(document: LegalDocument, reference: Reference) -> Text:
    if document.replaced_by is None:
        return _DROP
    other = reference.legal.get(document.replaced_by)
    title = f" ({other.title})" if other else ""
    return _REPLACED.filled(number=document.replaced_by, title=title)
