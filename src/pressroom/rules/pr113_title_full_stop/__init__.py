"""A title ends with a full stop."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR113",
    name="title-full-stop",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="tiêu đề kết thúc bằng dấu `{mark}`", en="the title ends with the mark `{mark}`"
    ),
    fix=Text(vi="viết `{title}`", en="write `{title}`"),
    why=Text(
        vi="Tiêu đề không phải là câu: trang, bản tin và tòa soạn đặt nó trước những dấu khác, nên "
        "dấu cuối tiêu đề thành dấu thừa.",
        en="A title is no sentence: pages, feeds and newsrooms put it before other marks, so its "
        "own last mark is one too many.",
    ),
)

_MARKS = ".;,:"


@RULE.for_each_text
def check(
    text: Release | Translation,
    release: Release,  # noqa: ARG001 (one signature)
    reference: Reference,  # noqa: ARG001
) -> Iterator[Finding]:
    """A title ends with its last word; three dots and an abbreviation aside."""
    title = text.title
    if title[-1:] in _MARKS and not title.endswith("..") and "." not in title.split()[-1][:-1]:
        yield RULE.at(text.where["title"], mark=title[-1], title=title.rstrip(f"{_MARKS} "))
