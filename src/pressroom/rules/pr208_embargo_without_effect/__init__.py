"""An embargo ends before the text is published."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.rules.written import moment_written
from pressroom.text.bilingual import Text
from pressroom.text.dates import moment_text

RULE = Rule(
    code="PR208",
    name="embargo-without-effect",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="mục Giờ được đăng, phát (`embargo`) ghi {embargo}, không sau Giờ đăng (`published`) "
        "là {published}, nên không có tác dụng",
        en="the field Embargo (`embargo`) is {embargo}, not after Published (`published`), which "
        "is {published}: so it holds nothing back",
    ),
    fix=Text(
        vi="ghi giờ sau `{source}` nếu báo chí phải chờ, hoặc bỏ dòng `embargo`",
        en="give a time after `{source}` where the press is to wait, or drop the line `embargo`",
    ),
    why=Text(
        vi="Ai ghi giờ được đăng, phát thì tin rằng báo chí còn phải chờ. Giờ ghi sai thì nội "
        "dung ra trước lúc cơ quan muốn.",
        en="Whoever gives an embargo believes that the press has to wait. Where the time is wrong "
        "the text is out before the body wanted it.",
    ),
)

_PUBLISHED_HERE = Text(vi="đăng lúc này", en="published here")


@RULE.for_each_text
def check(text: Release | Translation, release: Release, reference: Reference) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """A text is public from the later of the two moments."""
    if text is release and release.embargo and release.embargo <= release.published:
        yield RULE.at(
            release.where["embargo"],
            also={release.where["published"]: _PUBLISHED_HERE},
            embargo=moment_text(release.embargo),
            published=moment_text(release.published),
            source=moment_written(release.published),
        )
