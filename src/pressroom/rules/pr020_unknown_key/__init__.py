"""A key is not known.

A misspelt key would silently do nothing: `publised` would publish at once what was to wait.
"""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.rules.rule import Rule
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR020",
    name="unknown-key",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="không có mục `{key}` trong phần “{record}”",
        en="there is no key `{key}` in “{record}”",
    ),
    fix=Text(
        vi="{better}",
        en="{better}",
    ),
    why=Text(
        vi="Mục viết sai tên thì lặng lẽ không có tác dụng: `publised` sẽ đăng ngay "
        "bài lẽ ra phải chờ.",
        en="A misspelt key would silently do nothing: `publised` would publish at once "
        "what was to wait.",
    ),
)


@RULE.for_each_flaw(FlawKind.UNKNOWN_KEY)
def check(flaw: Flaw) -> Iterator[Finding]:
    """A misspelt key would silently do nothing: `publised` would publish what was to wait."""
    known = ", ".join(f"`{key}`" for key in str(flaw.values["known"]).split(", "))
    better = Text(
        vi="đổi thành một trong các mục {keys}, hoặc xóa mục này",
        en="use one of {keys}, or delete the key",
    )
    if "elsewhere" in flaw.values:
        better = Text(
            vi="xóa mục này: mục `{key}` của cơ quan, của người phát ngôn ghi ở tệp `{elsewhere}`",
            en="delete the key: `{key}` of a body or spokesperson is written in `{elsewhere}`",
        )
    elif "nearest" in flaw.values:
        better = Text(
            vi="đổi thành `{nearest}` ({label}), hoặc xóa mục này",
            en="use `{nearest}` ({label}), or delete the key",
        )
    yield RULE.of(flaw, better=better.filled(**flaw.values, keys=known))
