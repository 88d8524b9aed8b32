"""A file holds a character that takes no room.

It comes with text copied from web pages and word processors; words with it are not found, and two
addresses that look alike lead to different places.
"""

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
)

RULE.takes(FlawKind.ZERO_WIDTH)
