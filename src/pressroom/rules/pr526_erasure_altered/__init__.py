"""An entry of the record of erasures was changed or dropped."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.diagnostics.span import Span
from pressroom.load.repository import ERASURES_FILE
from pressroom.model.erasure import Erasure
from pressroom.rules.rule import Rule
from pressroom.rules.since import Change, Since
from pressroom.rules.written import moment_written
from pressroom.source.writing import as_written
from pressroom.text.bilingual import Text
from pressroom.text.dates import moment_text

RULE = Rule(
    code="PR526",
    name="erasure-altered",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="mục xóa nội dung `{path}` lúc {at} trong sổ {how}",
        en="the entry on the erasure of `{path}` at {at} {how}",
    ),
    fix=Text(
        vi="trả lại như đã ghi; lần xóa khác thì ghi thành mục mới ở dưới\n"
        "  - path: {path}\n    at: {source}\n    reason: {reason}\n    basis: {basis}\n    by: "
        "{by}",
        en="bring it back as it was; another erasure is a new entry below\n"
        "  - path: {path}\n    at: {source}\n    reason: {reason}\n    basis: {basis}\n    by: "
        "{by}",
    ),
    why=Text(
        vi="Sổ này là chỗ duy nhất nói vì sao một nội dung đã đăng không còn. Sửa hay bỏ mục trong "
        "sổ thì không ai trả lời được câu hỏi ấy nữa.",
        en="This record alone tells why something that was published is no more. Where its entries "
        "change, nobody can answer that question.",
    ),
)

_DROPPED = Text(vi="bị bỏ", en="was dropped")
_CHANGED = Text(vi="bị sửa", en="was changed")


@RULE.for_each_change(Erasure)
def check(change: Change[Erasure], since: Since) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """What was entered stays as it was."""
    was, here = change.before, change.after
    if was:
        yield RULE.at(
            here.where["path"] if here else Span(ERASURES_FILE),
            path=was.path,
            at=moment_text(was.at),
            how=_CHANGED if here else _DROPPED,
            source=moment_written(was.at),
            reason=was.reason,
            basis=as_written(was.basis),
            by=as_written(was.by),
        )
