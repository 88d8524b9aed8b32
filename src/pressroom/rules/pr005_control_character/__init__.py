"""A file holds a control character."""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.hidden import REMOVE
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR005",
    name="control-character",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="có ký tự điều khiển {code}, không nhìn thấy được và làm hỏng kênh tin",
        en="there is a control character, {code}, which cannot be seen and breaks feeds",
    ),
    fix=REMOVE,
    why=Text(
        vi="Ký tự này lọt vào khi chép từ chương trình khác, không nhìn thấy được, và "
        "làm hỏng kênh tin (RSS, Atom), vì các kênh này là XML.",
        en="It comes from copying out of other programs, cannot be seen, and breaks "
        "feeds, which are XML.",
    ),
)

RULE.takes(FlawKind.CONTROL)
