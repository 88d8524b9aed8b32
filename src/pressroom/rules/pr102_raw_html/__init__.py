"""Raw HTML stands in a body."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.diagnostics.span import Span
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR102",
    name="raw-html",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="nội dung có mã HTML, phần này không được đăng",
        en="the body holds HTML code, which is not published",
    ),
    fix=Text(
        vi="bỏ mã này và viết bằng Markdown, ví dụ `**chữ đậm**`, `[tên trang](https://…)`; "
        "muốn hiện đúng dấu `<` thì viết `\\<`",
        en="take the code out and write Markdown, such as `**bold**` or `[name](https://…)`; "
        "to show the sign `<` itself, write `\\<`",
    ),
    why=Text(
        vi="Mã HTML có thể chạy chương trình, tải thứ từ nơi khác, làm hỏng kênh tin "
        "và thư điện tử. Mỗi dòng chỉ báo một lần.",
        en="HTML can run scripts, load things from elsewhere and break feeds and "
        "mails. A line is told of once, from its first to its last piece of HTML.",
    ),
)


@RULE.for_each_text
def check(
    text: Release | Translation,
    release: Release,
    reference: Reference,  # noqa: ARG001 (one signature)
) -> Iterator[Finding]:
    """HTML can run scripts, load things from elsewhere and break feeds and mails."""
    if release.removed:
        return
    lines: dict[int, Span] = {}
    for place in text.body.raw_html:
        first = lines.setdefault(place.line, place)
        lines[place.line] = first._replace(end_line=place.end_line, end_column=place.end_column)
    for place in lines.values():
        yield RULE.at(place)
