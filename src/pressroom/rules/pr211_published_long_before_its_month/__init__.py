"""A release stands in the folder of a month that is long after its publication."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text
from pressroom.text.dates import moment_text

RULE = Rule(
    code="PR211",
    name="published-long-before-its-month",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="mục Giờ đăng (`published`) ghi {published}, sớm hơn tháng {month}/{year} của thư "
        "mục `{folder}/` hơn một năm",
        en="the field Published (`published`) is {published}, more than a year before the month "
        "{month}/{year} of the folder `{folder}/`",
    ),
    fix=Text(
        vi="ghi đúng năm ở `published`; nếu năm đúng mà tệp đặt nhầm thư mục và chưa đăng thì "
        "chuyển tệp vào `releases/{right}/`",
        en="correct the year of `published`; if it is right, and the file is in the wrong folder "
        "and not yet published, move it to `releases/{right}/`",
    ),
    why=Text(
        vi="Thư mục là tháng tạo tệp và là địa chỉ mãi mãi của thông cáo. Giờ đăng sớm hơn tháng "
        "đó cả năm thường là gõ nhầm năm, nhất là vào tháng 1: thông cáo nằm sai chỗ trong kho và "
        "không vào kênh tin.",
        en="The folder is the month in which the file was made, and the release's address for "
        "ever. A day long before it is mostly a mistyped year, in January above all: the release "
        "then stands in the wrong place of the archive and in no feed.",
    ),
)

MOST_MONTHS = 12
"""How many months a file may be younger than the day of its publication."""


@RULE.for_each_text
def check(text: Release | Translation, release: Release, reference: Reference) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """What comes from an older system is filed as its importer files it."""
    if text is not release or release.imported:
        return
    year, month = release.month
    published = release.published
    if (year - published.year) * 12 + month - published.month > MOST_MONTHS:
        yield RULE.at(
            release.where["published"],
            published=moment_text(published),
            month=f"{month:02}",
            year=year,
            folder=f"releases/{year}/{month:02}",
            right=f"{published:%Y/%m}",
        )
