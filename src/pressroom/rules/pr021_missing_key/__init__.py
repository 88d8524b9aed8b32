"""A key that is needed is not written."""

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
        vi="thêm dòng sau, thay bằng nội dung của mình:\n{indent}{key}: {example}",
        en="add this line, with a value of your own:\n{indent}{key}: {example}",
    ),
    why=Text(
        vi="Trang, kênh tin và lịch đều dùng mục này; trang tham khảo nói rõ từng mục "
        "cần gì và vì sao.",
        en="The page, the feeds and the calendars use it; the reference says of every "
        "key what it needs, and why.",
    ),
)

RULE.takes(FlawKind.MISSING_KEY)
