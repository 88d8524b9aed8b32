"""A withdrawn release is replaced by one that is not there."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release
from pressroom.rules.paths import path_offer, resolved
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR407",
    name="unknown-replacement",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="thông cáo thay thế `{written}` {reason}", en="the replacement `{written}` {reason}"
    ),
    fix=Text(
        vi="ghi đường dẫn tính từ tệp này tới thông cáo thay thế, hoặc bỏ dòng "
        "`replaced_by`{offer}",
        en="write the path from this file to the replacement, or drop the line "
        "`replaced_by`{offer}",
    ),
    why=Text(
        vi="Người gặp một thông cáo đã thu hồi phải được dẫn tới bài đang có hiệu lực.",
        en="Who finds a withdrawn text is led to the one that holds now.",
    ),
)


@RULE.for_each_release
def check(release: Release, around: Around) -> Iterator[Finding]:
    """Who finds a withdrawn text is led to the one that holds now."""
    withdrawn = release.withdrawn
    if withdrawn is None or withdrawn.replaced_by is None:
        return
    target = resolved(release.path, withdrawn.replaced_by)
    if target == release.path:
        reason = Text(vi="chính là thông cáo này", en="is this release itself")
    elif target not in around.room.release_at:
        reason = Text(vi=f"không có trong kho (`{target}`)", en=f"does not exist (`{target}`)")
    else:
        return
    yield RULE.at(
        withdrawn.where["replaced_by"],
        written=withdrawn.replaced_by,
        reason=reason,
        offer=path_offer(release.path, target, RULE, around) if target != release.path else "",
    )
