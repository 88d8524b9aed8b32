"""A heading of level 1 stands in a body."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR103",
    name="heading-level-1",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="đề mục “{heading}” ở cấp 1, là cấp dành cho tiêu đề thông cáo",
        en="the heading “{heading}” is of level 1, which is kept for the release's title",
    ),
    fix=Text(
        vi="viết thành `## {heading}`, và bỏ dòng `===` bên dưới nếu có",
        en="write it as `## {heading}`, without a line `===` below it",
    ),
    why=Text(
        vi="Một trang chỉ có một đề mục cấp 1 là tiêu đề. Người dùng trình đọc màn "
        "hình đi qua trang theo các đề mục.",
        en="A page has one heading of level 1, its title. People who use a screen "
        "reader go through a page by its headings.",
    ),
)


@RULE.for_each_text
def check(
    text: Release | Translation,
    release: Release,
    reference: Reference,  # noqa: ARG001 (one signature)
) -> Iterator[Finding]:
    """A page has one heading of level 1, its title."""
    if release.removed:
        return
    for heading in text.body.headings:
        if heading.level == 1:
            yield RULE.at(heading.span, heading=heading.text)
