"""A letter with its accents is written as several characters."""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR004",
    name="not-nfc",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="chữ có dấu trong `{composed}` được ghép từ nhiều ký tự rời, nên tìm kiếm không thấy",
        en="the accents in `{composed}` are characters of their own, so that a search passes over "
        "it",
    ),
    fix=Text(
        vi="thay chỗ này bằng `{composed}`, và gõ lại những chữ khác cùng kiểu trong tệp với bảng "
        "mã Unicode dựng sẵn",
        en="put `{composed}` here, and retype the other words of this kind in the file",
    ),
    why=Text(
        vi="Cùng một từ viết theo hai kiểu thì tìm kiếm chỉ thấy một, và kiểu ghép rời "
        "hiện ra bằng phông chữ khác. Vì vậy mọi chữ đều theo một kiểu dựng sẵn "
        "(Unicode NFC).",
        en="The same word in two spellings is found by one search and not by the "
        "other, and falls to another typeface on the page. So everything is in "
        "Unicode's normal form C.",
    ),
)

RULE.takes(FlawKind.NOT_NFC)
