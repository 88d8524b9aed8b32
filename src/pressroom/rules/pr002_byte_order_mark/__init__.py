"""A file begins with a byte order mark.

It cannot be seen, and tools that do not expect it take it for a letter before the first line.
"""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR002",
    name="byte-order-mark",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="tệp bắt đầu bằng dấu BOM, một ký tự ẩn mà một số trình soạn thảo tự thêm",
        en="the file begins with a byte order mark, a hidden character that some editors add",
    ),
    fix=Text(
        vi="lưu lại tệp với bảng mã `UTF-8`, không chọn `UTF-8 with BOM`",
        en="save the file again as `UTF-8`, not as `UTF-8 with BOM`",
    ),
)

RULE.takes(FlawKind.BYTE_ORDER_MARK)
