"""A no-break space stands where only a space makes a list, a heading or a value."""

from pressroom.diagnostics.finding import WARNING
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR045",
    name="no-break-space-after-sign",
    severity=WARNING,
    since="0.1",
    excusable=False,
    message=Text(
        vi="sau `{sign}` là dấu cách không ngắt, nên chỗ này không thành gạch đầu dòng, đề mục "
        "hay giá trị",
        en="after `{sign}` stands a no-break space, so that this is no list, heading or value",
    ),
    fix=Text(
        vi="xóa khoảng trống sau `{sign}` và gõ lại bằng phím cách",
        en="delete the space after `{sign}` and type it again with the space bar",
    ),
    why=Text(
        vi="Dấu này đến cùng văn bản chép từ Word và trang web, mắt không phân biệt được; trang "
        "hiện cả đoạn dính liền.",
        en="It comes with text copied from Word and web pages and looks like a space; the page "
        "then shows the lines as one run.",
    ),
)

RULE.takes(FlawKind.NO_BREAK_SPACE)
