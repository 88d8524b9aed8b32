"""A release that readers have is to be published in the future."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.fields.release import RELEASE
from pressroom.model.release import Release
from pressroom.rules.rule import Rule
from pressroom.rules.since import Change, Since
from pressroom.rules.written import labelled, moment_written
from pressroom.text.bilingual import Text
from pressroom.text.dates import moment_text

RULE = Rule(
    code="PR524",
    name="publication-put-off",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="thông cáo đã đăng lúc {before}, nay {what} ghi {after}: trang sẽ biến mất cho đến lúc "
        "đó",
        en="the release is public since {before}, and {what} is now {after}: until then its page "
        "is gone",
    ),
    fix=Text(
        vi="{remedy}; bài không còn giá trị thì thu hồi bằng mục `withdrawn`",
        en="{remedy}; a release that no longer holds is given `withdrawn`",
    ),
    why=Text(
        vi="Điều đã đăng thì không rút lại được bằng cách hẹn giờ: báo chí đã đọc, và địa chỉ của "
        "trang trở thành trang lỗi mà không lời giải thích.",
        en="What was published cannot be taken back by a later date: the press has read it, and "
        "the address becomes an error page without a word.",
    ),
)


@RULE.for_each_change(Release)
def check(change: Change[Release], since: Since) -> Iterator[Finding]:
    """A release that was public would not be."""
    both = since.kept(change)
    if both is None:
        return
    was, here = both
    if here.public_from > since.as_of:
        late = "published" if here.published > since.as_of else "embargo"
        old = moment_written(was.published)
        back = Text(vi=f"trả lại `published: {old}`", en=f"bring `published: {old}` back")
        drop = Text(vi="bỏ dòng `embargo`", en="drop the line `embargo`")
        yield RULE.at(
            here.where[late],
            before=moment_text(was.public_from),
            what=labelled(RELEASE, late),
            after=moment_text(here.public_from),
            remedy=back if late == "published" else drop,
        )
