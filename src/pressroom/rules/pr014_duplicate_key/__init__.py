"""A key stands twice in one group."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.rules.rule import Rule
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR014",
    name="duplicate-key",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(vi="mục `{key}` được ghi hai lần", en="the key `{key}` is written twice"),
    fix=Text(vi="giữ một dòng, xóa dòng kia", en="keep one line and delete the other"),
    why=Text(
        vi="Mỗi mục chỉ ghi một lần trong nhóm của nó, để không ai phải đoán giá trị "
        "nào được dùng.",
        en="A key stands once in its group, so that nobody has to guess which value counts.",
    ),
)

FIRST = Text(vi="lần đầu ở đây", en="first written here")


@RULE.for_each_flaw(FlawKind.DUPLICATE_KEY)
def check(flaw: Flaw) -> Iterator[Finding]:
    """A key stands once in its group, so that nobody has to guess which value counts."""
    yield RULE.of(flaw, also=FIRST)
