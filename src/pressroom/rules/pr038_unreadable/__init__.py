"""A file or folder cannot be read."""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR038",
    name="unreadable",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="không đọc được tệp hoặc thư mục này: {reason}",
        en="this file or folder cannot be read: {reason}",
    ),
    fix=Text(
        vi="đặt đúng tệp hoặc thư mục vào chỗ này và cấp quyền đọc cho nó",
        en="put the right file or folder here and give permission to read it",
    ),
    why=Text(
        vi="Điều gì không đọc được thì không kiểm tra được, nên chưa đăng gì cho đến khi đọc được.",
        en="What is not read cannot be checked, so nothing is published until it can.",
    ),
)

RULE.takes(FlawKind.UNREADABLE)
