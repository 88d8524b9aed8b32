"""A notice is updated before the day on which it is published, or on a day that is yet to come."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.notice import Notice
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text
from pressroom.text.dates import day_text

RULE = Rule(
    code="PR220",
    name="notice-updated-out-of-time",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="cập nhật ngày {updated}, {against}",
        en="updated on {updated}, {against}",
    ),
    fix=Text(
        vi="ghi ngày đã sửa nội dung, từ `{first}` đến `{last}`; chưa sửa thì bỏ mục này",
        en="give the day on which the text was changed, from `{first}` to `{last}`; if it was not, "
        "drop the key",
    ),
    why=Text(
        vi="Ngày cập nhật cho người đọc biết thông báo đã thay đổi khi nào; ngày trước "
        "khi đăng, hoặc chưa tới, thì không đúng.",
        en="The day tells readers when a notice changed; one before its publication, "
        "or still to come, is wrong.",
    ),
)

_PUBLISHED_HERE = Text(vi="đăng từ ngày này", en="published from this day on")


@RULE.for_each_notice
def check(notice: Notice, around: Around) -> Iterator[Finding]:
    """The page, the list and the feed give the day of a change as that of something done."""
    updated, today = notice.updated, around.as_of.astimezone(around.room.settings.timezone).date()
    if updated is None:
        return
    span = notice.where["updated"]
    first, last = notice.published, max(notice.published, today)
    if updated < first:
        day = day_text(first)
        against = Text(
            vi=f"trước ngày đăng ({day.vi})", en=f"before the day of publication ({day.en})"
        )
        also = {notice.where["date"]: _PUBLISHED_HERE}
    elif updated > last:
        day = day_text(today)
        against = Text(vi=f"nhưng hôm nay mới là {day.vi}", en=f"but today is only {day.en}")
        also = {}
    else:
        return
    yield RULE.at(
        span, also=also, updated=day_text(updated), against=against, first=first, last=last
    )
