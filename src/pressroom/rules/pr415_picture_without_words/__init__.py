"""A picture in the text has no alternative text."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR415",
    name="picture-without-words",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="ảnh `{written}` trong bài không có chữ thay thế",
        en="the picture `{written}` in the text has no alternative text",
    ),
    fix=Text(
        vi="tả ảnh bằng một câu trong ngoặc vuông: `![Học sinh vào lớp ở Trường Tiểu học Bến "
        "Lam]({written})`",
        en="describe it in a sentence between the square brackets: `![Children enter their "
        "classroom]({written})`",
    ),
    why=Text(
        vi="Người khiếm thị không biết ảnh có gì; ảnh không tải được thì chỗ đó trống (WCAG "
        "1.1.1).",
        en="Who cannot see does not know what it shows; where it does not load there is nothing "
        "(WCAG 1.1.1).",
    ),
)


@RULE.for_each_text
def check(text: Release | Translation, release: Release, reference: Reference) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """Pictures of a release inform; one that only decorates is left out."""
    for link in text.body.links:
        if link.picture and not link.text.strip():
            yield RULE.at(link.span, written=link.written)
