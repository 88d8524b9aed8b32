"""A title says what kind of text it heads, and nothing of what is in it."""

import re
from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR115",
    name="title-says-nothing",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="tiêu đề “{title}” chưa cho biết nội dung",
        en="the title “{title}” does not say what the text is about",
    ),
    fix=Text(
        vi="nêu việc chính trong tiêu đề, ví dụ lấy ý đầu của tóm tắt: `{offer}`",
        en="name the matter in the title, such as the beginning of the summary: `{offer}`",
    ),
    why=Text(
        vi="Phóng viên chọn tin theo tiêu đề; một danh sách toàn “Thông cáo báo chí” thì "
        "không ai tìm được gì.",
        en="Journalists choose by titles; in a list of nothing but “Press release” nobody finds "
        "anything.",
    ),
)

_KIND = re.compile(
    r"(?:thông cáo(?: báo chí)?|thông tin(?: báo chí| định kỳ| đột xuất| bất thường)?|thông báo"
    r"|giấy mời|thư mời|mời(?: dự)?|họp báo|phát ngôn(?: chính thức)?|trả lời(?: báo chí)?"
    r"|phản hồi(?: thông tin báo chí(?: nêu)?)?|bác bỏ thông tin(?: sai sự thật)?|lấy ý kiến"
    r"|báo cáo|tin tức|tin|press release|statement|invitation|announcement|notice"
    r"|press conference|news"
    r"|số|ngày|tháng|năm|quý|of|on|no|[ivx]|\d|[\s.,:;/()\u2013-])+",
    re.IGNORECASE,
)
_LONGEST = 80


@RULE.for_each_text
def check(
    text: Release | Translation,
    release: Release,  # noqa: ARG001 (one signature)
    reference: Reference,  # noqa: ARG001
) -> Iterator[Finding]:
    """A title tells one release from all others of its kind."""
    if _KIND.fullmatch(text.title):
        start = text.summary[:_LONGEST]
        cut = start if len(text.summary) <= _LONGEST else start.rpartition(" ")[0]
        yield RULE.at(text.where["title"], title=text.title, offer=cut.rstrip(" .,;:"))
