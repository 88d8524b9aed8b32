"""A section has a heading and no text."""

from collections.abc import Iterator
from itertools import zip_longest

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.body import Body
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR119",
    name="empty-section",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="dưới đề mục “{heading}” chưa có nội dung",
        en="there is no text below the heading “{heading}”",
    ),
    fix=Text(
        vi="viết nội dung của mục, hoặc xóa dòng `{line}`",
        en="write the section, or delete the line `{line}`",
    ),
    why=Text(
        vi="Người đọc đến một mục vì tên của nó, và gặp chỗ trống.",
        en="A reader comes to a section for its name, and finds nothing.",
    ),
)


@RULE.for_each_text
def check(
    text: Release | Translation,
    release: Release,  # noqa: ARG001 (one signature)
    reference: Reference,  # noqa: ARG001
) -> Iterator[Finding]:
    """Below a heading stands text, or a heading of a lower level."""
    if text.body.headings:
        yield from _empty(text.body)


def _empty(body: Body) -> Iterator[Finding]:
    lines = body.markdown.split("\n")
    headings = body.headings
    for heading, following in zip_longest(headings, headings[1:]):
        if following and following.level > heading.level:
            continue
        first = heading.span.line - body.line + 1
        last = following.span.line - body.line if following else len(lines)
        if not any(line.strip(" \t=-") for line in lines[first:last]):
            line = lines[first - 1].strip()
            yield RULE.at(heading.span, heading=heading.text, line=line)
