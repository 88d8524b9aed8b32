"""An embargo ends months after the text was to be published."""

from collections.abc import Iterator
from datetime import timedelta

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text
from pressroom.text.dates import moment_text

RULE = Rule(
    code="PR216",
    name="embargo-long-after-published",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="mục Giờ được đăng, phát (`embargo`) ghi {embargo}, sau Giờ đăng (`published`, "
        "{published}) {days} ngày; cho đến lúc đó thông cáo không hiện ở đâu",
        en="the field Embargo (`embargo`) is {embargo}, {days} days after Published (`published`, "
        "{published}); until then the release is nowhere",
    ),
    fix=Text(
        vi="ghi đúng tháng, năm ở `embargo`; báo chí không phải chờ thì bỏ dòng `embargo`",
        en="correct the month or the year of `embargo`; where the press need not wait, drop it",
    ),
    why=Text(
        vi="Báo chí giữ tin nhiều giờ, nhiều ngày, không giữ nhiều tháng. Giờ gõ nhầm thì thông "
        "cáo lặng lẽ nằm lại, cơ quan tưởng đã đăng.",
        en="The press keeps a text back for hours or days, not for months. Where the time is "
        "mistyped the release silently stays behind, and the body believes that it is out.",
    ),
)

LONGEST = timedelta(days=90)
"""How long a text that was handed out is kept back at most."""

_PUBLISHED_HERE = Text(vi="giờ đăng", en="the time of publication")


@RULE.for_each_text
def check(text: Release | Translation, release: Release, reference: Reference) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """Of the two moments alone: so what is found does not change with time."""
    if text is not release or release.embargo is None:
        return
    kept_back = release.embargo - release.published
    if kept_back > LONGEST:
        yield RULE.at(
            release.where["embargo"],
            also={release.where["published"]: _PUBLISHED_HERE},
            embargo=moment_text(release.embargo),
            published=moment_text(release.published),
            days=kept_back.days,
        )
