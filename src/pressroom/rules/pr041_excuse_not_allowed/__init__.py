"""An excuse is for a rule that may not be excused.

Safety, embargo, personal data and history hold for everybody, or for nobody.
"""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.rules.rule import Excuse, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR041",
    name="excuse-not-allowed",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="quy tắc `{code}` không bỏ qua được",
        en="the rule `{code}` cannot be excused",
    ),
    fix=Text(
        vi="xóa `{code}` khỏi mục `allow`, rồi sửa theo lời nhắc của quy tắc này",
        en="delete `{code}` from `allow`, then do what the rule says",
    ),
    why=Text(
        vi="An toàn, giờ được phép đăng, dữ liệu cá nhân và lịch sử không thể bỏ qua "
        "bằng một dòng ghi trong tệp.",
        en="Safety, embargoes, personal data and history are not put aside by a line in a file.",
    ),
)


@RULE.for_each_excuse
def check(excuse: Excuse) -> Iterator[Finding]:
    """Which rules may be excused is said by each rule itself."""
    if excuse.known and not excuse.excusable:
        yield RULE.at(excuse.span, code=excuse.code)
