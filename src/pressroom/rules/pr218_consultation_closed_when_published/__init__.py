"""A consultation is published when its last day is over."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text
from pressroom.text.dates import day_text

RULE = Rule(
    code="PR218",
    name="consultation-closed-when-published",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="ý kiến được nhận đến hết {closes}, trước ngày thông cáo được đăng ({published})",
        en="opinions are taken until {closes}, which is before the release is published "
        "({published})",
    ),
    fix=Text(
        vi="ghi đúng ngày kết thúc (`closes`) hoặc Giờ đăng (`published`)",
        en="correct the last day (`closes`) or Published (`published`)",
    ),
    why=Text(
        vi="Người dân không còn ngày nào để góp ý, nên việc lấy ý kiến không có giá trị.",
        en="Nobody has a day left to give an opinion, so the consultation is worth nothing.",
    ),
)

_PUBLIC_HERE = Text(vi="hiện trên trang từ lúc này", en="public from here on")


@RULE.for_each_text
def check(text: Release | Translation, release: Release, reference: Reference) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """What comes from an older system was published there in its time."""
    consultation = release.consultation
    if text is not release or consultation is None or release.imported:
        return
    public = release.public_from.date()
    if consultation.opens <= consultation.closes < public:
        key = "embargo" if release.public_from != release.published else "published"
        yield RULE.at(
            consultation.where["closes"],
            also={release.where[key]: _PUBLIC_HERE},
            closes=day_text(consultation.closes),
            published=day_text(public),
        )
