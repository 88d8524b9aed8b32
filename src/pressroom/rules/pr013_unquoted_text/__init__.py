"""A one-line text needs quotes.

A colon, a ` #` or a leading sign means something of its own in a declaration: the text would be
cut, split or misread, often silently. `title: Sở Y tế: thông báo` is the commonest case.
"""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.rules.rule import Rule
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR013",
    name="unquoted-text",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(vi="dấu ngoặc kép chưa đúng: {problem}", en="the quotes are not right: {problem}"),
    fix=Text(
        vi="thay cả dòng bằng dòng sau:\n{line}",
        en="put this for the whole line:\n{line}",
    ),
    why=Text(
        vi="Trong phần khai báo, một số dấu có nghĩa riêng: không có ngoặc kép thì chữ "
        "bị cắt hoặc bị hiểu sai.",
        en="Some signs mean something of their own in a declaration: without quotes "
        "the text would be cut or misread.",
    ),
)

_WANTS_QUOTES = Text(
    vi="nội dung có `{sign}` nên phải đặt trong dấu ngoặc kép, nếu không sẽ bị cắt hoặc hiểu sai",
    en="a text with `{sign}` in it needs quotes, or it would be cut or misread",
)
_NOT_CLOSED = Text(vi="thiếu dấu `{open}` đóng", en="the closing `{open}` is missing")
_QUOTES_INSIDE = Text(
    vi="trong nội dung đã đặt giữa hai dấu `{sign}` lại có dấu `{sign}`",
    en="a text between two `{sign}` has a `{sign}` in it",
)


@RULE.for_each_flaw(FlawKind.UNQUOTED)
def check(flaw: Flaw) -> Iterator[Finding]:
    """A sign means something of its own in a declaration: the text would be cut or misread."""
    problem = _QUOTES_INSIDE if flaw.values["sign"] in {"'", '"'} else _WANTS_QUOTES
    if "open" in flaw.values:
        problem = _NOT_CLOSED
    yield RULE.of(flaw, problem=problem.filled(**flaw.values))
