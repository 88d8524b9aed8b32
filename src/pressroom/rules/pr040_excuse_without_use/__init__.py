"""An excuse excuses nothing.

Left behind, it would one day hide a mistake that nobody meant to allow.
"""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.rules.rule import Excuse, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR040",
    name="excuse-without-use",
    severity=WARNING,
    since="0.1",
    excusable=False,
    message=Text(
        vi="mục bỏ qua `{code}` không có lỗi nào để bỏ qua trong tệp này",
        en="the excuse for `{code}` finds nothing to excuse in this file",
    ),
    fix=Text(
        vi="xóa `{code}` khỏi mục `allow`",
        en="delete `{code}` from `allow`",
    ),
    why=Text(
        vi="Mục bỏ qua đã hết tác dụng có thể che mất một lỗi về sau.",
        en="An excuse that has had its day may hide a mistake to come.",
    ),
)


@RULE.for_each_excuse
def check(excuse: Excuse) -> Iterator[Finding]:
    """Counted when all else is found; a code that no rule has excuses nothing either."""
    if not excuse.used and (excuse.excusable or not excuse.known):
        yield RULE.at(excuse.span, code=excuse.code)
