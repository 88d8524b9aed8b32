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
        vi="đổi thành {better}, hoặc xóa mục này",
        en="use {better}, or delete the key",
    ),
)


@RULE.for_each_flaw(FlawKind.UNKNOWN_KEY)
def check(flaw: Flaw) -> Iterator[Finding]:
    """The nearest known key is offered, else all that may stand here."""
    known = ", ".join(f"`{key}`" for key in str(flaw.values["known"]).split(", "))
    better = Text(vi=f"một trong các mục {known}", en=f"one of {known}")
    if "nearest" in flaw.values:
        better = Text(vi="`{nearest}` ({label})", en="`{nearest}` ({label})").filled(**flaw.values)
    yield RULE.of(flaw, better=better)
