"""A link leads to an address without encryption."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.body import Leads
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR412",
    name="plain-http",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="`{written}` dẫn tới địa chỉ không mã hóa (`http`)",
        en="`{written}` leads to an address without encryption (`http`)",
    ),
    fix=Text(
        vi="mở thử `{secure}`; mở được thì ghi địa chỉ đó",
        en="try `{secure}`, and write that where it opens",
    ),
    why=Text(
        vi="Trên đường truyền không mã hóa ai cũng đọc, sửa được trang mà người đọc mở từ trang "
        "của cơ quan; trình duyệt cũng cảnh báo.",
        en="On the way without encryption anybody can read and change what readers open from a "
        "public body's site, and browsers warn of it.",
    ),
)


@RULE.for_each_text
def check(text: Release | Translation, release: Release, reference: Reference) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """Only links of the text; what an older system left is as old as it is."""
    if release.imported:
        return
    for link in text.body.links:
        if link.leads is Leads.WEB and link.written.startswith("http://"):
            secure = f"https://{link.written.removeprefix('http://')}"
            yield RULE.at(link.span, written=link.written, secure=secure)
