"""A declaration has no end."""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR011",
    name="front-matter-unclosed",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="phần khai báo mở bằng dòng `---` này nhưng không có dòng `---` đóng lại",
        en="the declaration opens with this `---` and no other `---` closes it",
    ),
    fix=Text(
        vi="thêm một dòng chỉ có `---` ngay sau mục cuối cùng của phần khai báo",
        en="add a line that is only `---` right after the last key of the declaration",
    ),
    why=Text(
        vi="Nội dung bắt đầu ở nơi phần khai báo kết thúc, và không ai đoán được dòng đó.",
        en="Where the declaration ends the text begins; nobody can guess that line.",
    ),
)

RULE.takes(FlawKind.UNCLOSED_FRONT_MATTER)
