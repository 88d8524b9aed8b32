"""A published release was changed, and no correction says so."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release
from pressroom.rules.corrected import edited_silently, entry_to_paste, shortened, told
from pressroom.rules.rule import Rule
from pressroom.rules.since import Change, Since
from pressroom.text.bilingual import Text
from pressroom.text.dates import moment_text

RULE = Rule(
    code="PR510",
    name="silent-edit",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="thông cáo đã đăng lúc {published} bị sửa mà không có đính chính: {what}",
        en="the release, public since {published}, was changed without a correction: {what}",
    ),
    fix=Text(
        vi="thêm vào {place}, viết lại lời cho đúng việc; hoặc trả lại nội dung đã đăng\n{entry}",
        en="add to {place}, in your own words; or bring back what was published\n{entry}",
    ),
    why=Text(
        vi="Báo chí và người dân đã trích dẫn nội dung này. Sửa mà không nói thì không ai biết bản "
        "nào đúng, và lòng tin vào mọi thông cáo khác cũng mất theo.",
        en="The press and the public have quoted this text. Where it changes without a word, "
        "nobody knows which version is right, and trust in all other releases goes with it.",
    ),
)

_MOST_TOLD = 4
_DECLARATION = Text(vi="phần khai báo", en="the declaration")
_LAST = Text(vi="cuối mục Đính chính (`corrections`)", en="the end of Corrections (`corrections`)")
_WAS = Text(vi="đã đăng: {before}", en="published: {before}")


@RULE.for_each_change(Release)
def check(change: Change[Release], since: Since) -> Iterator[Finding]:
    """What readers were told changed, and neither a correction nor a removal is new.

    What comes from an older system is still being put in order, and is free to change.
    """
    edits = [edit for edit in edited_silently(change, since) if not edit.only_set]
    if not edits or change.before is None or change.after is None:
        return
    first, *more = edits
    also = {
        edit.span: _WAS.filled(before=shortened(edit.before)) for edit in more if edit.before.vi
    }
    also.pop(first.span, None)
    yield RULE.at(
        first.span,
        also=also,
        published=moment_text(change.before.public_from),
        what=told(edits, _MOST_TOLD),
        place=_LAST if change.after.corrections else _DECLARATION,
        entry=entry_to_paste(change.after, edits, since.moment),
    )
