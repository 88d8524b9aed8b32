"""A file holds a character that turns the direction of writing."""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.hidden import REMOVE
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR006",
    name="bidi-control",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="có ký tự ẩn {code} đảo chiều chữ: nội dung hiện ra khác với nội dung trong tệp",
        en="there is a hidden character, {code}, that turns the direction of writing: what shows "
        "is not what the file says",
    ),
    fix=REMOVE,
    why=Text(
        vi="Với ký tự này, chữ hiện ra khác với chữ ghi trong tệp, người duyệt không "
        "thể biết mình duyệt gì (lỗi “Trojan Source”, CVE-2021-42574). Tiếng Việt "
        "và tiếng Anh không bao giờ cần đến nó.",
        en="With it a text shows something else than what it says, and nobody knows "
        "what was approved (“Trojan Source”, CVE-2021-42574). Vietnamese and "
        "English never need it.",
    ),
)

RULE.takes(FlawKind.BIDI)
