"""A link leads to where nothing is published, or is of a kind that is not."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.body import Leads, Link
from pressroom.model.release import Release
from pressroom.rules.known import NOTHING
from pressroom.rules.paths import path_offer
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR403",
    name="link-outside",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(vi="liên kết {reason}", en="the link {reason}"),
    fix=Text(
        vi="ghi đường dẫn tính từ tệp này tới tệp trong `releases/` hoặc `content/`, hoặc địa chỉ "
        "đầy đủ bắt đầu bằng `https://`{offer}",
        en="write the path from this file to one in `releases/` or `content/`, or a full address "
        "that begins with `https://`{offer}",
    ),
)


@RULE.for_each_release
def check(release: Release, around: Around) -> Iterator[Finding]:
    """Links stay right wherever the site stands, and run nothing on the reader's device.

    What Markdown itself takes for dangerous (`javascript:`, `file:`) arrives as an empty link.
    """
    for body in release.bodies:
        for link in body.links:
            reason = _reason(link)
            if reason:
                offer = NOTHING
                if link.leads is Leads.OUTSIDE:
                    offer = path_offer(around.room, link.span.path, link.target.lstrip("/"))
                yield RULE.at(link.span, reason=reason, offer=offer)


def _reason(link: Link) -> Text | None:
    if link.leads is Leads.HERE and not link.written:
        return Text(
            vi="để trống, hoặc dùng loại địa chỉ không được đăng, như `javascript:`, `file:`",
            en="is empty, or of a kind that is not published, such as `javascript:`, `file:`",
        )
    if link.leads is Leads.UNKNOWN:
        kind = link.written.partition(":")[0]
        return Text(
            vi=f"dùng loại địa chỉ không được đăng: `{kind}:`",
            en=f"is of a kind that is not published: `{kind}:`",
        )
    if link.leads is not Leads.OUTSIDE:
        return None
    if link.written.startswith("/"):
        return Text(
            vi=f"`{link.written}` bắt đầu bằng `/`, nên sẽ sai khi trang đổi chỗ",
            en=f"`{link.written}` begins with `/`, so it breaks when the site moves",
        )
    if link.target.startswith(".."):
        return Text(
            vi=f"`{link.written}` dẫn ra ngoài kho",
            en=f"`{link.written}` leads out of the repository",
        )
    return Text(
        vi=f"`{link.written}` dẫn tới `{link.target}`, là chỗ không được đăng",
        en=f"`{link.written}` leads to `{link.target}`, which is not published",
    )
