"""A published release was only set anew: quotes, dashes, white space, the place of a tone."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release
from pressroom.rules.corrected import edited_silently
from pressroom.rules.rule import Rule
from pressroom.rules.since import Change, Since
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR511",
    name="set-anew",
    severity=WARNING,
    since="0.1",
    excusable=False,
    message=Text(
        vi="thông cáo đã đăng chỉ sửa cách trình bày (dấu, khoảng trắng, cách đặt dấu thanh): "
        "{what}",
        en="of the published release only the setting changed (signs, spaces, place of tones): "
        "{what}",
    ),
    fix=Text(
        vi="không cần đính chính; xem lại để chắc không lời nào bị sửa theo",
        en="no correction is needed; make sure that no word changed with it",
    ),
    why=Text(
        vi="Sửa dấu ngoặc kép, gạch ngang hay `hoà` thành `hòa` không đổi điều đã nói với báo chí, "
        "nên không phải đính chính. Vẫn báo để người duyệt biết bài đã đăng vừa được mở ra sửa.",
        en="Other quotes, dashes, or `hòa` for `hoà` do not change what the press was told, so "
        "nothing is to be corrected. It is told so that the editor knows that a published text was "
        "opened.",
    ),
)


@RULE.for_each_change(Release)
def check(change: Change[Release], since: Since) -> Iterator[Finding]:
    """The words are those that were published; only their setting is another."""
    edits = edited_silently(change, since)
    if edits and all(edit.only_set for edit in edits):
        what = Text(
            vi=", ".join(edit.what.vi for edit in edits),
            en=", ".join(edit.what.en for edit in edits),
        )
        yield RULE.at(edits[0].span, what=what)
