"""A banner ends before its release is published."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.rules.written import moment_written
from pressroom.text.bilingual import Text
from pressroom.text.dates import moment_text

RULE = Rule(
    code="PR214",
    name="banner-already-over",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="mục Ghim trang chủ đến (`banner_until`) ghi {until}, không sau lúc thông cáo được "
        "đăng ({published}), nên trang chủ không bao giờ hiện",
        en="the field Banner until (`banner_until`) is {until}, not after the release is "
        "published ({published}): so the home page never shows it",
    ),
    fix=Text(
        vi="ghi giờ sau `{source}`, hoặc bỏ dòng `banner_until`",
        en="give a time after `{source}`, or drop the line `banner_until`",
    ),
    why=Text(
        vi="Tin được ghim là tin người dân cần thấy ngay; ghim sai giờ thì tin khẩn không lên đầu "
        "trang.",
        en="A banner is what people need to see at once; with a wrong time urgent news is not at "
        "the top of the page.",
    ),
)

_PUBLIC_HERE = Text(vi="hiện trên trang từ lúc này", en="public from here on")


@RULE.for_each_text
def check(text: Release | Translation, release: Release, reference: Reference) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """A banner is shown from the release's moment until its own."""
    until = release.banner_until
    if text is release and until and until <= release.public_from:
        key = "embargo" if release.public_from != release.published else "published"
        yield RULE.at(
            release.where["banner_until"],
            also={release.where[key]: _PUBLIC_HERE},
            until=moment_text(until),
            published=moment_text(release.public_from),
            source=moment_written(release.public_from),
        )
