"""A file is larger than a text of its kind can be."""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR009",
    name="file-too-large",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="tệp nặng {size}, quá mức {limit}",
        en="the file is {size}, over the limit of {limit}",
    ),
    fix=Text(
        vi="chuyển bảng dài, phụ lục thành tệp kèm theo; danh sách người phát ngôn dài thì chia "
        "thành nhiều tệp trong `spokespersons/`",
        en="make long tables and annexes attachments; split a long list of spokespersons into "
        "files in `spokespersons/`",
    ),
    why=Text(
        vi="Một văn bản không thể nặng như vậy; thường là có ảnh hoặc bảng dán thẳng "
        "vào. Tệp không được đọc, để một tệp không làm dừng cả phòng báo chí.",
        en="A text is never so large: mostly a picture or a table was pasted into it. "
        "It is not read, so that one file cannot stop the whole room.",
    ),
)

RULE.takes(FlawKind.TOO_LARGE)
