"""Whoever made the change has approved it, too."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release
from pressroom.rules.rule import Rule
from pressroom.rules.since import Change, Since
from pressroom.text.bilingual import Text
from pressroom.text.fold import syllables

RULE = Rule(
    code="PR523",
    name="approved-by-author",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="{by} duyệt bài do chính mình viết, sửa",
        en="{by} approved what nobody else has written or changed",
    ),
    fix=Text(
        vi="nhờ người khác đọc và duyệt, rồi ghi tên người đó vào mục Người duyệt (`approved.by`)",
        en="let somebody else read and approve it, and name them in Approved by (`approved.by`)",
    ),
    why=Text(
        vi="Duyệt là để có người thứ hai đọc trước khi báo chí đọc. Tự duyệt bài của mình thì "
        "không còn ai đọc lại.",
        en="Approval means that a second person reads before the press does. Where authors approve "
        "their own texts, nobody does.",
    ),
)


@RULE.for_each_change(Release)
def check(change: Change[Release], since: Since) -> Iterator[Finding]:
    """All that changed in the file since then is by the one who approved it.

    Names are compared without accents and case. An approver who adds only the entry is not alone.
    """
    here = change.after
    if since.now.settings.approval != "required" or here is None or here.approved is None:
        return
    authors = since.past.authors.get(here.path, frozenset())
    approver = syllables(here.approved.by)
    if authors and all(syllables(author) == approver for author in authors):
        yield RULE.at(here.approved.where["by"], by=here.approved.by)
