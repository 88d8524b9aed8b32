"""A text holds a character that only one font has."""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR046",
    name="private-character",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="có ký tự {code} chỉ hiện được bằng một phông riêng, thường là dấu đầu dòng của Word",
        en="there is a character, {code}, that one font alone can show, mostly a bullet of Word",
    ),
    fix=Text(
        vi="xóa ký tự này; cần gạch đầu dòng thì bắt đầu dòng bằng `- `",
        en="delete it; for a list begin the line with `- `",
    ),
    why=Text(
        vi="Máy của người đọc không có phông đó nên hiện ô vuông trống; trình đọc màn hình đọc "
        "sai hoặc bỏ qua.",
        en="Readers' devices have no such font and show an empty box; screen readers skip it or "
        "read nonsense.",
    ),
)

RULE.takes(FlawKind.PRIVATE_USE)
