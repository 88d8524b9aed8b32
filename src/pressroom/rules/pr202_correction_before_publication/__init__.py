"""A correction is dated before its text was public."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release
from pressroom.rules.rule import Around, Rule
from pressroom.rules.written import moment_written
from pressroom.text.bilingual import Text
from pressroom.text.dates import moment_text

RULE = Rule(
    code="PR202",
    name="correction-before-publication",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="đính chính ghi lúc {at}, trước khi thông cáo được đăng ({published})",
        en="corrected at {at}, before the release was published ({published})",
    ),
    fix=Text(
        vi="ghi giờ đính chính sau `{source}`, hoặc bỏ mục này nếu thông cáo chưa đăng",
        en="give a time after `{source}`, or drop the entry if it was not yet published",
    ),
    why=Text(
        vi="Sửa trước khi đăng là sửa bản nháp, không cần đính chính.",
        en="What changed before publication is a draft and needs no correction.",
    ),
)

PUBLISHED_HERE = Text(vi="đăng lúc này", en="published at this time")


@RULE.for_each_release
def check(release: Release, around: Around) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """A correction is dated before the text that it corrects was public."""
    for correction in release.corrections:
        if correction.at < release.published:
            yield RULE.at(
                correction.where["at"],
                also={release.where["published"]: PUBLISHED_HERE},
                at=moment_text(correction.at),
                published=moment_text(release.published),
                source=moment_written(release.published),
            )
