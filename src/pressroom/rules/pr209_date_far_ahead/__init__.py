"""A release is to be published more than a year from now."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.fields.release import RELEASE
from pressroom.model.release import Release
from pressroom.rules.rule import Around, Rule
from pressroom.rules.written import labelled, moment_written
from pressroom.text.bilingual import Text
from pressroom.text.dates import moment_text

RULE = Rule(
    code="PR209",
    name="date-far-ahead",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="mục {label} ghi {at}, còn hơn một năm nữa mới đến; từ nay đến đó thông cáo không hiện "
        "ở đâu",
        en="the field {label} is {at}, which is more than a year ahead; until then the release is "
        "nowhere",
    ),
    fix=Text(
        vi="xem lại năm, ví dụ `{key}: {source}`; nếu đúng là sang năm sau nữa thì giữ tệp ở bản "
        "nháp, gần đến ngày hãy gửi duyệt",
        en="look at the year: was `{key}: {source}` meant? If the day is right, keep the file as "
        "a draft and hand it in when the day is near",
    ),
    why=Text(
        vi="Gõ nhầm năm (`2062` thay cho `2026`) thì thông cáo lặng lẽ không được đăng, không ai "
        "thấy. Không cơ quan nào soạn thông cáo trước hơn một năm.",
        en="Where the year is mistyped (`2062` for `2026`) the release is silently not published, "
        "and nobody sees it. No body writes a release more than a year ahead.",
    ),
)

FARTHEST = timedelta(days=366)
"""How far ahead a release is scheduled at most."""

_FEBRUARY = 2


@RULE.for_each_release
def check(release: Release, around: Around) -> Iterator[Finding]:
    """Only warned of: looked at as of a day long past, every release is far ahead."""
    if release.public_from - around.as_of <= FARTHEST:
        return
    key = "embargo" if release.public_from != release.published else "published"
    meant = _in_the_year_of_the_folder(release)
    yield RULE.at(
        release.where[key],
        label=labelled(RELEASE, key),
        at=moment_text(release.public_from),
        key=key,
        source=moment_written(meant),
    )


def _in_the_year_of_the_folder(release: Release) -> datetime:
    year, _ = release.month
    moment = release.public_from
    leap_day = (moment.month, moment.day) == (_FEBRUARY, 29)
    return moment.replace(year=year, day=28 if leap_day else moment.day)
