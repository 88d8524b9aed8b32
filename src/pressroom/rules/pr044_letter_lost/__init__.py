"""A letter was lost and a sign stands in its place."""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR044",
    name="letter-lost",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="có ký tự `�` ở chỗ một chữ đã mất",
        en="there is a `�` in place of a letter that was lost",
    ),
    fix=Text(
        vi="gõ lại từ này theo văn bản gốc",
        en="retype the word from the original",
    ),
    why=Text(
        vi="Chữ đã mất trong lúc chuyển mã không tự khôi phục được; có thể là tên người hoặc con "
        "số.",
        en="A letter that a conversion lost does not come back by itself, and it may be of a name "
        "or a figure.",
    ),
)

RULE.takes(FlawKind.REPLACED)
