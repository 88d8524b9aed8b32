"""A file begins with a byte order mark."""

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
    why=Text(
        vi="Ký tự này không nhìn thấy được; công cụ nào không ngờ tới nó sẽ coi nó là "
        "một chữ đứng trước dòng đầu, và cả phần khai báo không còn đọc được.",
        en="It cannot be seen, and a tool that does not expect it takes it for a "
        "letter before the first line, so that nothing of the declaration can be "
        "read.",
    ),
)

RULE.takes(FlawKind.BYTE_ORDER_MARK)
