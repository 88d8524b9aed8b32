"""A one-line text needs quotes.

A colon, a ` #` or a leading sign means something of its own in a declaration: the text would be
cut, split or misread, often silently. `title: Sở Y tế: thông báo` is the commonest case.
"""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR013",
    name="unquoted-text",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="nội dung có `{sign}` nên phải đặt trong dấu ngoặc kép, nếu không sẽ bị cắt hoặc hiểu "
        "sai",
        en="a text with `{sign}` in it needs quotes, or it would be cut or misread",
    ),
    fix=Text(
        vi="thay cả dòng bằng dòng sau:\n{line}",
        en="put this for the whole line:\n{line}",
    ),
)

RULE.takes(FlawKind.UNQUOTED)
