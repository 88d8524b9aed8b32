"""A title is too long for a listing."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR114",
    name="title-too-long",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="tiêu đề dài {length} ký tự, danh sách và kết quả tìm kiếm chỉ hiện khoảng {most}",
        en="the title has {length} characters; listings and results show about {most}",
    ),
    fix=Text(
        vi="rút còn nhiều nhất {most} ký tự, chi tiết để ở tóm tắt; phần hiện được nay là "
        "`{shown}…`",
        en="shorten it to {most} characters, with details in the summary; what is shown now is "
        "`{shown}…`",
    ),
    why=Text(
        vi="Trên điện thoại, trong thư và kết quả tìm kiếm, phần cuối của tiêu đề quá dài bị "
        "cắt mất, mà điều quan trọng thường nằm ở đó.",
        en="On a phone, in mail and in results of a search the end of a long title is cut off, and "
        "what matters often stands there.",
    ),
)

MOST = 120
"""Characters of a title that a listing shows."""


@RULE.for_each_text
def check(
    text: Release | Translation,
    release: Release,  # noqa: ARG001 (one signature)
    reference: Reference,  # noqa: ARG001
) -> Iterator[Finding]:
    """A title is read at a glance."""
    if len(text.title) > MOST:
        shown = text.title[:MOST].rpartition(" ")[0].rstrip(" ,;:")
        yield RULE.at(text.where["title"], length=len(text.title), most=MOST, shown=shown)
