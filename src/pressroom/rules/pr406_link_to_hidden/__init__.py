"""A release or a page leads to what is not yet public, or no longer."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import NamedTuple

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.diagnostics.span import Span
from pressroom.model.body import Body, Leads
from pressroom.model.hand_written import HandWritten
from pressroom.model.moment import beginning_of
from pressroom.model.notice import Notice
from pressroom.model.release import Release
from pressroom.rules.known import NOTHING
from pressroom.rules.paths import resolved, shown
from pressroom.rules.rule import Around, Rule
from pressroom.rules.written import moment_written
from pressroom.text.bilingual import Text
from pressroom.text.dates import day_text, moment_text

RULE = Rule(
    code="PR406",
    name="link-to-hidden",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(vi="`{written}` dẫn tới {what}", en="`{written}` leads to {what}"),
    fix=Text(vi="bỏ chỗ dẫn này{instead}", en="take this out{instead}"),
    why=Text(
        vi="Không lối nào được dẫn người đọc tới chỗ trống, hoặc để lộ một bài trước "
        "giờ của nó. Lỗi được báo ngay khi hai tệp cùng có mặt, nên đến giờ không "
        "tự sinh ra lỗi mới.",
        en="No way leads a reader to nothing, or tells of a text before its hour. It "
        "is told as soon as the two files stand together, so that no error arises "
        "when an hour comes.",
    ),
)

_PUBLIC_FROM = Text(vi="chưa đăng trước giờ này", en="not public before this time")
_PUBLIC_FROM_DAY = Text(vi="chưa đăng trước ngày này", en="not public before this day")
_OR_WAIT = Text(
    vi=", hoặc đến lúc đó mới đăng thông cáo này", en=", or publish this release not before then"
)
_REMOVED = Text(vi="đã gỡ bỏ ở đây", en="removed here")


class _Way(NamedTuple):
    """A way out of a release: as written, the file it leads to, and from when it is shown."""

    written: str
    target: str
    span: Span
    shown_from: datetime


@RULE.for_each_linking_release
def check(release: Release, around: Around) -> Iterator[Finding]:
    """No way leads a reader to nothing, or tells of a text before its hour."""
    yield from _hidden(_ways(release), release, around)


@RULE.for_each_hand_written
def check_page(page: HandWritten, around: Around) -> Iterator[Finding]:
    """A notice has its day; any other page is always there."""
    zone = around.room.settings.timezone
    shown_from = beginning_of(page.published, zone) if page.published else around.as_of
    yield from _hidden(_links(page.body, shown_from), None, around)


def _hidden(ways: Iterable[_Way], release: Release | None, around: Around) -> Iterator[Finding]:
    """Those of the `ways` out of a page, of `release` where it is one, that lead to nothing yet."""
    for way in ways:
        notice = around.room.notice_at.get(way.target)
        if notice and _day(max(way.shown_from, around.as_of), around) < notice.published:
            yield _not_yet_a_notice(way, notice)
        other = around.room.release_of(way.target)
        if other is None or other is release:
            continue
        if max(way.shown_from, around.as_of) < other.public_from:
            yield _not_yet(way, other, of_release=release is not None)
        elif other.removed and way.target != other.path and way.target in around.room.files:
            yield RULE.at(
                way.span,
                also={other.withdrawn.where["text"]: _REMOVED} if other.withdrawn else None,
                written=way.written,
                what=Text(
                    vi=f"`{way.target}`, đã gỡ bỏ cùng nội dung thông cáo",
                    en=f"`{way.target}`, which was removed with its release",
                ),
                instead=Text(
                    vi=", hoặc dẫn tới trang thông cáo, nơi ghi lý do thu hồi",
                    en=", or lead to the release's page, which gives the reason",
                ),
            )


def _not_yet(way: _Way, other: Release, *, of_release: bool) -> Finding:
    hour, source = moment_text(other.public_from), moment_written(other.public_from)
    key = "embargo" if other.public_from != other.published else "published"
    wait = _OR_WAIT if of_release else NOTHING
    return RULE.at(
        way.span,
        also={other.where[key]: _PUBLIC_FROM},
        written=way.written,
        what=Text(
            vi=f"thông cáo đến {hour.vi} mới đăng",
            en=f"a release that is not public before {hour.en}",
        ),
        instead=Text(
            vi=f" và thêm lại từ `{source}` trở đi{wait.vi}",
            en=f" and bring it back from `{source}` on{wait.en}",
        ),
    )


def _not_yet_a_notice(way: _Way, notice: Notice) -> Finding:
    day = day_text(notice.published)
    return RULE.at(
        way.span,
        also={notice.where["date"]: _PUBLIC_FROM_DAY},
        written=way.written,
        what=Text(
            vi=f"thông báo đến ngày {day.vi} mới đăng",
            en=f"a notice that is not public before {day.en}",
        ),
        instead=Text(
            vi=f" và thêm lại từ ngày `{notice.published}` trở đi",
            en=f" and bring it back from `{notice.published}` on",
        ),
    )


def _day(moment: datetime, around: Around) -> date:
    return moment.astimezone(around.room.settings.timezone).date()


def _ways(release: Release) -> Iterator[_Way]:
    for body in release.bodies:
        yield from _links(body, release.public_from)
    withdrawn = release.withdrawn
    if withdrawn and withdrawn.replaced_by:
        target = resolved(release.path, withdrawn.replaced_by)
        shown_from = max(release.public_from, withdrawn.at)
        yield _Way(withdrawn.replaced_by, target, withdrawn.where["replaced_by"], shown_from)


def _links(body: Body, shown_from: datetime) -> Iterator[_Way]:
    for link in body.links:
        if link.leads is Leads.FILE:
            yield _Way(shown(link), link.target, link.span, shown_from)
