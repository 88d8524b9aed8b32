"""A declaration cannot be read from here on."""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR012",
    name="yaml-syntax",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="{problem}",
        en="{problem}",
    ),
    fix=Text(
        vi="{remedy}",
        en="{remedy}",
    ),
    why=Text(
        vi="Từ chỗ này trở đi không đọc được phần khai báo. Chỗ nào chỉ cần thêm dấu "
        "ngoặc kép thì PR013 báo, kèm dòng để dán.",
        en="From here on the declaration cannot be read. What quotes would mend is "
        "told by PR013, with the line to paste.",
    ),
)

RULE.takes(FlawKind.YAML_SYNTAX)
