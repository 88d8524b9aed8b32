"""A Latin word holds a letter of another script that looks the same."""

from pressroom.diagnostics.finding import WARNING
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR008",
    name="look-alike-letter",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="chữ `{letter}` trong `{word}` là {script} ({code}), trông giống chữ La-tinh nhưng là "
        "chữ khác",
        en="the letter `{letter}` in `{word}` is {script} ({code}): it looks like a Latin one and "
        "is another",
    ),
    fix=Text(
        vi="thay cả từ bằng `{latin}`",
        en="write `{latin}` instead",
    ),
    why=Text(
        vi="Từ như vậy không tìm thấy được khi gõ bình thường, và địa chỉ giả mạo "
        "thường được tạo theo cách này. Chỉ là cảnh báo, vì một ký hiệu hay tên sản "
        "phẩm có thể được viết như vậy.",
        en="The word is not found when it is searched for, and false addresses are "
        "made this way. Only a warning: a symbol or a product may be written so.",
    ),
)

RULE.takes(FlawKind.LOOK_ALIKE)
