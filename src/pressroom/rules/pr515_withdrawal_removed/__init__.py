"""A release that was withdrawn is no longer said to be."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release
from pressroom.rules.rule import Rule
from pressroom.rules.since import Change, Since
from pressroom.rules.written import moment_written
from pressroom.source.writing import as_written
from pressroom.text.bilingual import Text
from pressroom.text.dates import moment_text

RULE = Rule(
    code="PR515",
    name="withdrawal-removed",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="thông cáo đã thu hồi lúc {at}, nay mục Thu hồi (`withdrawn`) bị bỏ",
        en="the release was withdrawn at {at}, and Withdrawn (`withdrawn`) was dropped",
    ),
    fix=Text(
        vi="trả lại các dòng sau; nội dung nay lại đúng thì đăng thành một thông cáo mới\n"
        "withdrawn:\n  at: {source}\n  reason: {reason}\n  text: {text}",
        en="bring these lines back; what holds again is published as a new release\n"
        "withdrawn:\n  at: {source}\n  reason: {reason}\n  text: {text}",
    ),
    why=Text(
        vi="Người đọc đã được báo rằng thông cáo không còn giá trị, báo chí đã gỡ bài. Lặng lẽ cho "
        "nó có giá trị trở lại thì không ai biết phải tin lần nào.",
        en="Readers were told that the release no longer holds, and newspapers took it down. Where "
        "it silently holds again, nobody knows which of the two to believe.",
    ),
)


@RULE.for_each_change(Release)
def check(change: Change[Release], since: Since) -> Iterator[Finding]:
    """What was withdrawn stays so."""
    both = since.kept(change)
    if both is None or both[0].path in since.erased:
        return
    was, here = both
    if was.withdrawn and here.withdrawn is None:
        yield RULE.at(
            here.where["title"],
            at=moment_text(was.withdrawn.at),
            source=moment_written(was.withdrawn.at),
            reason=as_written(was.withdrawn.reason),
            text=was.withdrawn.text,
        )
