"""A key that is needed is not written.

What is needed, and why, stands with each key in the reference.
"""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR021",
    name="missing-key",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="thiếu mục {label} (`{key}`): cần {form}",
        en="{label} (`{key}`) is missing: it needs {form}",
    ),
    fix=Text(
        vi="thêm dòng sau, thay bằng nội dung của mình:\n{key}: {example}",
        en="add this line, with a value of your own:\n{key}: {example}",
    ),
)

RULE.takes(FlawKind.MISSING_KEY)
