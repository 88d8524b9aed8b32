"""A correction, a withdrawal or an approval is dated after the moment of the check."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release
from pressroom.model.where import Where
from pressroom.rules.rule import Around, Rule
from pressroom.rules.written import moment_written
from pressroom.text.bilingual import Text
from pressroom.text.dates import moment_text

RULE = Rule(
    code="PR207",
    name="act-in-the-future",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="{act} ghi lúc {at}, nhưng bây giờ mới là {now}",
        en="{act} at {at}, but it is only {now} now",
    ),
    fix=Text(
        vi="nếu đã {act} thì ghi đúng giờ, ví dụ `{source}`; nếu chưa thì bỏ mục này, khi làm xong "
        "hãy ghi",
        en="if it was {act} already, give the time, such as `{source}`; if not, drop the entry and "
        "write it when it is",
    ),
    why=Text(
        vi="Trang và kênh tin nói việc này đã xong, kèm giờ. Điều ghi ở đây có hiệu "
        "lực ngay khi duyệt đăng, không hẹn được bằng một giờ về sau.",
        en="The page and the feeds tell such an act as done, with its time. What is "
        "written here happens as soon as it is approved, so nothing can be put off "
        "by a later date.",
    ),
)

_CORRECTED = Text(vi="đính chính", en="corrected")
_WITHDRAWN = Text(vi="thu hồi", en="withdrawn")
_APPROVED = Text(vi="duyệt", en="approved")
_ERASED = Text(vi="xóa nội dung", en="erased")


@RULE.for_each_release
def check(release: Release, around: Around) -> Iterator[Finding]:
    """An act is entered that is not done yet."""
    yield from _early(_acts(release), around)


@RULE.for_room
def check_erasures(around: Around) -> Iterator[Finding]:
    """An erasure is entered that is not done yet."""
    erasures = around.room.erasures
    yield from _early(((_ERASED, erasure.at, erasure.where) for erasure in erasures), around)


def _early(acts: Iterable[tuple[Text, datetime, Where]], around: Around) -> Iterator[Finding]:
    now = around.as_of.astimezone(around.room.settings.timezone)
    for act, at, where in acts:
        if at > now:
            yield RULE.at(
                where["at"],
                act=act,
                at=moment_text(at),
                now=moment_text(now),
                source=moment_written(now),
            )


def _acts(release: Release) -> Iterator[tuple[Text, datetime, Where]]:
    for correction in release.corrections:
        yield _CORRECTED, correction.at, correction.where
    if withdrawn := release.withdrawn:
        yield _WITHDRAWN, withdrawn.at, withdrawn.where
    if approved := release.approved:
        yield _APPROVED, approved.at, approved.where
