"""A text holds letters of the old Vietnamese fonts."""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR042",
    name="old-font",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="chữ viết theo bảng mã cũ {font}, ví dụ `{written}` là `{meant}`; có {count} từ như vậy",
        en="the text holds letters of the old font {font}: `{written}` is `{meant}`, for one of "
        "{count} words",
    ),
    fix=Text(
        vi="chuyển mã cả đoạn sang Unicode (UniKey: Công cụ, hoặc Ctrl+Shift+F6: nguồn {font}, "
        "đích Unicode) rồi dán lại",
        en="convert the passage to Unicode (UniKey: Toolkit, Ctrl+Shift+F6: from {font} to "
        "Unicode) and paste it again",
    ),
    why=Text(
        vi="Chữ này chỉ đọc được bằng phông cũ; trên trang, trong kênh tin và khi tìm kiếm nó là "
        "ký tự vô nghĩa.",
        en="Such letters can be read with the old font only; on the page, in feeds and in search "
        "they are nonsense.",
    ),
)

RULE.takes(FlawKind.OLD_FONT)
