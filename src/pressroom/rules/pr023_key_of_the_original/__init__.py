"""A translation carries a key that belongs to its original."""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR023",
    name="key-of-the-original",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="{label} (`{key}`) chỉ ghi ở bản gốc, bản dịch tự lấy theo bản gốc",
        en="{label} (`{key}`) stands in the original alone, the translation takes it from there",
    ),
    fix=Text(
        vi="xóa mục `{key}` khỏi bản dịch",
        en="delete `{key}` from the translation",
    ),
    why=Text(
        vi="Ghi ở hai nơi thì có ngày hai nơi nói khác nhau; bản gốc là bản chính thức.",
        en="Written twice, the two would one day say different things; the original is "
        "the official text.",
    ),
)

RULE.takes(FlawKind.KEY_OF_THE_ORIGINAL)
