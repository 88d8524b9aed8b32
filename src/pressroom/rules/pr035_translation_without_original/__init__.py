"""A translation has no original."""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR035",
    name="translation-without-original",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="bản dịch này chưa có bản gốc `{original}`",
        en="this translation has no original `{original}`",
    ),
    fix=Text(
        vi="đổi tên tệp cho trùng tên bản gốc, hoặc thêm tệp `{original}`",
        en="name the file like its original, or add `{original}`",
    ),
    why=Text(
        vi="Bản gốc bằng ngôn ngữ chính là bản chính thức, mọi dữ kiện đều lấy từ đó.",
        en="The original in the default language is the official text, and all facts "
        "are taken from it.",
    ),
)

RULE.takes(FlawKind.NO_ORIGINAL)
