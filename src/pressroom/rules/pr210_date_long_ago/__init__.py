"""A release is dated before 1990."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text
from pressroom.text.dates import moment_text

RULE = Rule(
    code="PR210",
    name="date-long-ago",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="mục Giờ đăng (`published`) ghi {published}, trước năm {first}",
        en="the field Published (`published`) is {published}, before the year {first}",
    ),
    fix=Text(
        vi="xem lại năm; thông cáo chuyển từ hệ thống cũ thì ghi thêm mục Chuyển từ hệ thống cũ "
        "(`imported`)",
        en="look at the year; for a release of an older system add Imported (`imported`)",
    ),
    why=Text(
        vi="Gõ nhầm năm thì thông cáo rơi xuống cuối kho, không ai thấy, và mọi kênh tin bỏ qua "
        "nó.",
        en="Where the year is mistyped the release sinks to the end of the archive, where nobody "
        "sees it, and every feed passes it over.",
    ),
)

FIRST_YEAR = 1990
"""Before it nobody had a press room on the web."""


@RULE.for_each_text
def check(text: Release | Translation, release: Release, reference: Reference) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """What comes from an older system may be as old as its papers."""
    if text is release and release.published.year < FIRST_YEAR and not release.imported:
        yield RULE.at(
            release.where["published"],
            published=moment_text(release.published),
            first=FIRST_YEAR,
        )
