"""Rules that the press room had adopted are only to warn from now on."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.fields.settings import SETTINGS
from pressroom.model.settings import Settings
from pressroom.rules.adopted import not_adopted
from pressroom.rules.rule import Rule
from pressroom.rules.since import Change, Since
from pressroom.rules.written import labelled
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR528",
    name="rules-given-up",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="{label} nay ghi `{after}`: các quy tắc mới hơn bản ấy đang chặn lỗi, sẽ chỉ còn nhắc",
        en="{label} is now `{after}`: rules that are newer and stop errors would only warn",
    ),
    fix=Text(
        vi="{remedy}; một bài có lý do riêng thì ghi mã quy tắc và lý do vào mục `allow` của bài "
        "đó",
        en="{remedy}; where one release has its reasons, give them with the rule's code in its "
        "`allow`",
    ),
    why=Text(
        vi="`checked_as` có để bản phần mềm mới không làm hỏng một phòng báo chí đang đúng. Hạ nó "
        "thì mọi lỗi, kể cả bài chưa đến giờ đăng hay sửa lặng lẽ bài đã đăng, đều lọt qua.",
        en="`checked_as` keeps a new version of the software from spoiling a press room that was "
        "right. Where it is lowered every error passes: texts before their time, and silent edits "
        "of what was published.",
    ),
)

_DROP = Text(vi="bỏ dòng `checked_as`", en="drop the line `checked_as`")


@RULE.for_each_change(Settings)
def check(change: Change[Settings], since: Since) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """No rule that was adopted is newer than the version that the settings name now."""
    was, here = change.before, change.after
    if was is None or here is None:
        return
    if not_adopted(here) - not_adopted(was):
        line = f'checked_as: "{was.checked_as}"'
        back = Text(vi=f"trả lại `{line}`", en=f"bring `{line}` back")
        yield RULE.at(
            here.where["checked_as"],
            label=labelled(SETTINGS, "checked_as"),
            after=here.checked_as,
            remedy=back if was.checked_as else _DROP,
        )
