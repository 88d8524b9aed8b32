"""A file is a link to another."""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR033",
    name="symbolic-link",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="đây là lối tắt (liên kết) dẫn tới nơi khác, không phải tệp hay thư mục thật",
        en="this is a link to somewhere else, not a file or folder of its own",
    ),
    fix=Text(
        vi="xóa lối tắt, đặt vào đây bản sao của chính tệp hoặc thư mục mà nó dẫn tới",
        en="delete the link and put a copy of what it leads to here",
    ),
    why=Text(
        vi="Nơi mà lối tắt dẫn tới có thể không có trong kho, và có thể là bất kỳ tệp "
        "nào trên máy tạo trang; vì vậy không lối tắt nào được đi theo.",
        en="What it leads to need not be in the repository, and may be any file of the "
        "machine that builds the site; no link is ever followed.",
    ),
)

RULE.takes(FlawKind.SYMBOLIC_LINK)
