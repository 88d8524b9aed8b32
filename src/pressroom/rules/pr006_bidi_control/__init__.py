"""A file holds a character that turns the direction of writing.

With it a text shows something else than what it says ("Trojan Source", CVE-2021-42574); Vietnamese
and English never need it.
"""

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
)

RULE.takes(FlawKind.BIDI)
