"""A heading skips a level."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR117",
    name="heading-level-skipped",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="đề mục “{heading}” ở cấp {level}, ngay sau cấp {before}",
        en="the heading “{heading}” is of level {level}, right after level {before}",
    ),
    fix=Text(vi="viết `{line}`", en="write `{line}`"),
    why=Text(
        vi="Người dùng máy đọc màn hình đi theo cấp của đề mục: một cấp bị bỏ qua là một phần "
        "mà họ tưởng mình đã lỡ (WCAG 1.3.1).",
        en="People who use a screen reader go by the levels of headings: a level that is "
        "skipped is a part that they believe to have missed (WCAG 1.3.1).",
    ),
)


@RULE.for_each_text
def check(
    text: Release | Translation,
    release: Release,  # noqa: ARG001 (one signature)
    reference: Reference,  # noqa: ARG001
) -> Iterator[Finding]:
    """Below the title come headings of level 2, below those of level 3; level 1 is PR103's."""
    before = 1
    for heading in text.body.headings:
        if heading.level > before + 1:
            line = f"{'#' * (before + 1)} {heading.text}"
            yield RULE.at(
                heading.span, heading=heading.text, level=heading.level, before=before, line=line
            )
        before = heading.level
