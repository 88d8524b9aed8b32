"""A withdrawal is dated before its text was public."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release
from pressroom.rules.rule import Around, Rule
from pressroom.rules.written import moment_written
from pressroom.text.bilingual import Text
from pressroom.text.dates import moment_text

RULE = Rule(
    code="PR206",
    name="withdrawal-before-publication",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="thu hồi ghi lúc {at}, trước khi thông cáo được đăng ({published})",
        en="withdrawn at {at}, before the release was published ({published})",
    ),
    fix=Text(
        vi="ghi giờ thu hồi sau `{source}`, hoặc bỏ mục Thu hồi (`withdrawn`) nếu thông cáo chưa "
        "đăng",
        en="give a time after `{source}`, or drop Withdrawn (`withdrawn`) if it was not yet "
        "published",
    ),
    why=Text(
        vi="Chỉ thu hồi được điều đã công bố; bản nháp thì chỉ việc sửa.",
        en="Only what was public can be withdrawn; a draft is simply changed.",
    ),
)

_PUBLISHED_HERE = Text(vi="đăng lúc này", en="published at this time")


@RULE.for_each_release
def check(release: Release, around: Around) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """Only what was public can be withdrawn; a draft is simply changed."""
    withdrawn = release.withdrawn
    if withdrawn and withdrawn.at < release.published:
        yield RULE.at(
            withdrawn.where["at"],
            also={release.where["published"]: _PUBLISHED_HERE},
            at=moment_text(withdrawn.at),
            published=moment_text(release.published),
            source=moment_written(release.published),
        )
