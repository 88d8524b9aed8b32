"""Two departments, or two people, have one id.

Releases, pages and feeds name them by it, so it must mean one.
"""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.rules.rule import Rule
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR017",
    name="duplicate-id",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="mã `{key}` đã dùng cho một cơ quan hoặc một người khác",
        en="the id `{key}` already names another department or person",
    ),
    fix=Text(
        vi="đặt mã khác, ví dụ `{key}-2`; nếu là một thì giữ một mục, xóa mục kia",
        en="choose another, such as `{key}-2`; if both are the same, keep one and delete the other",
    ),
    why=Text(
        vi="Mã dùng trong mọi thông cáo và địa chỉ trang, nên chỉ được thuộc về một "
        "nơi. Cả hai chỗ đều được chỉ ra; sửa chỗ nào thì chỉ con người mới biết.",
        en="An id stands in every release and address, so it names one thing. Both "
        "places are shown: which of the two is to change only people know.",
    ),
)

FIRST = Text(vi="dùng lần đầu ở đây", en="first used here")


@RULE.for_each_flaw(FlawKind.DUPLICATE_ID)
def check(flaw: Flaw) -> Iterator[Finding]:
    """Both places are shown: which of the two is to change only people know."""
    yield RULE.of(flaw, also=FIRST)
