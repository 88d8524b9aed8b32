"""The name under which all feed items are known was changed."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.fields.settings import SETTINGS
from pressroom.model.settings import Settings
from pressroom.rules.rule import Rule
from pressroom.rules.since import Change, Since
from pressroom.rules.written import labelled
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR527",
    name="tag-authority-changed",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="{label} bị sửa từ `{before}` thành `{after}`; mã của mọi mục tin đã đăng sẽ khác đi",
        en="{label} was changed from `{before}` to `{after}`; every published feed item would have "
        "another id",
    ),
    fix=Text(
        vi="trả lại `tag_authority: {before}`, kể cả khi đổi tên miền: đây là tên gọi, không phải "
        "địa chỉ",
        en="bring `tag_authority: {before}` back, under another domain too: it is a name and no "
        "address",
    ),
    why=Text(
        vi="Máy đọc tin và tòa soạn nhận ra một bài đã đọc nhờ mã này. Sửa nó thì mọi bài cũ trong "
        "kênh tin hiện lại như bài mới ở mọi nơi đang theo dõi (RFC 4287 §4.2.6: mã không bao giờ "
        "được đổi).",
        en="Feed readers and newsrooms know by this id what they have read. Where it changes, all "
        "old items come up again as new for everybody who follows them (RFC 4287 §4.2.6: an id "
        "never changes).",
    ),
)


@RULE.for_each_change(Settings)
def check(change: Change[Settings], since: Since) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """It is written once."""
    was, here = change.before, change.after
    if was and here and was.tag_authority != here.tag_authority:
        yield RULE.at(
            here.where["tag_authority"],
            label=labelled(SETTINGS, "tag_authority"),
            before=was.tag_authority,
            after=here.tag_authority,
        )
