"""A file holds a character that takes no room."""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.hidden import REMOVE
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR007",
    name="zero-width",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="có ký tự ẩn {code} không chiếm chỗ trên dòng, nên tìm kiếm không thấy từ này",
        en="there is a hidden character, {code}, that takes no room, so that a search passes over "
        "this word",
    ),
    fix=REMOVE,
    why=Text(
        vi="Ký tự này đi theo nội dung chép từ trang web hoặc Word; từ chứa nó không "
        "tìm thấy được, và hai địa chỉ trông giống nhau lại dẫn tới hai nơi.",
        en="It comes with text copied from web pages and word processors; words with "
        "it are not found, and two addresses that look alike lead to different "
        "places.",
    ),
)

RULE.takes(FlawKind.ZERO_WIDTH)
