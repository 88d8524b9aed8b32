"""Lists and groups stand too deep inside one another."""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR016",
    name="nested-too-deep",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="các mục lồng vào nhau quá {limit} cấp",
        en="lists and groups are nested deeper than {limit}",
    ),
    fix=Text(
        vi="bỏ bớt dấu ngoặc hoặc dấu cách thừa ở đầu dòng tại chỗ này",
        en="take away the surplus brackets or indentation here",
    ),
    why=Text(
        vi="Không mục nào của phòng báo chí cần nhiều cấp như vậy; tệp như thế hoặc đã "
        "hỏng, hoặc được làm ra để gây hại.",
        en="No key of the press room needs it; a file that does it is damaged, or made to do harm.",
    ),
)

RULE.takes(FlawKind.TOO_DEEP)
