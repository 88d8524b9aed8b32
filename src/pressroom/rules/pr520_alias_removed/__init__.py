"""An old address of a published release leads nowhere any more."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release
from pressroom.rules.addresses import file_of_alias
from pressroom.rules.rule import Rule
from pressroom.rules.since import Change, Since
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR520",
    name="alias-removed",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="địa chỉ cũ `{alias}` bị bỏ khỏi thông cáo đã đăng, không còn mở được",
        en="the old address `{alias}` was dropped from a published release and is dead",
    ),
    fix=Text(
        vi="trả lại dòng này\naliases:\n  - {alias}",
        en="bring the line back\naliases:\n  - {alias}",
    ),
    why=Text(
        vi="Địa chỉ cũ đã nằm trong bài báo, công văn, kết quả tìm kiếm. Nó phải mở được chừng nào "
        "trang còn.",
        en="The old address stands in newspapers, letters and search results. It leads here for as "
        "long as the site stands.",
    ),
)


@RULE.for_each_change(Release)
def check(change: Change[Release], since: Since) -> Iterator[Finding]:
    """No release has the address now; one that takes it over may."""
    both = since.kept(change)
    if both is None or not both[0].aliases:
        return
    was, here = both
    kept = {file_of_alias(alias) for other in since.now.releases for alias in other.aliases}
    for alias in was.aliases:
        if file_of_alias(alias) not in kept:
            yield RULE.at(here.where["aliases" if here.aliases else "title"], alias=alias)
