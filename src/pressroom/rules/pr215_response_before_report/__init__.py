"""A response or rebuttal is published before what it speaks to."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release, Translation, Type
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text
from pressroom.text.dates import day_text

RULE = Rule(
    code="PR215",
    name="response-before-report",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="bài được nói đến đăng ngày {reported}, sau ngày đăng thông cáo này ({published})",
        en="what it speaks to appeared on {reported}, after this release was published "
        "({published})",
    ),
    fix=Text(
        vi="ghi đúng ngày của bài: `published: …` trong mục Nội dung được trả lời (`responds_to`)",
        en="correct the day of the report: `published: …` under Responds to (`responds_to`)",
    ),
    why=Text(
        vi="Văn bản phản hồi, bác bỏ phải chỉ đúng bài báo để tòa soạn đối chiếu (Nghị định "
        "244/2026/NĐ-CP, Điều 7); ngày sai thì tòa soạn có cớ để không trả lời.",
        en="A response or rebuttal names the report exactly, so that the newsroom can look it up "
        "(Nghị định 244/2026/NĐ-CP, Điều 7); a wrong day gives it a reason not to answer.",
    ),
)

_PUBLISHED_HERE = Text(vi="đăng lúc này", en="published here")
_SPEAK_TO_A_REPORT = frozenset({Type.RESPONSE, Type.REBUTTAL})


@RULE.for_each_text
def check(text: Release | Translation, release: Release, reference: Reference) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """An answer may come before the report, as the newspaper prints it later."""
    responds_to = release.responds_to
    if text is not release or responds_to is None or release.type not in _SPEAK_TO_A_REPORT:
        return
    reported, published = responds_to.published, release.published.date()
    if reported and reported > published:
        yield RULE.at(
            responds_to.where["published"],
            also={release.where["published"]: _PUBLISHED_HERE},
            reported=day_text(reported),
            published=day_text(published),
        )
