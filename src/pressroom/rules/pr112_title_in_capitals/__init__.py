"""A title is written in capitals."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text
from pressroom.text.sentence_case import sentence_case

RULE = Rule(
    code="PR112",
    name="title-in-capitals",
    severity=WARNING,
    since="0.1",
    message=Text(vi="tiêu đề viết toàn chữ hoa", en="the title is all in capitals"),
    fix=Text(vi="viết `{title}`, xem lại tên riêng", en="write `{title}`, and see to the names"),
    why=Text(
        vi="Chữ hoa khó đọc hơn, máy đọc màn hình có khi đánh vần từng chữ, và trong danh "
        "sách, bản tin, kết quả tìm kiếm thì một tiêu đề toàn chữ hoa như đang quát người "
        "đọc.",
        en="Capitals are harder to read, screen readers may spell them letter by letter, and in "
        "listings, feeds and results of a search such a title shouts.",
    ),
)

_FEWEST_WORDS = 3


@RULE.for_each_text
def check(
    text: Release | Translation,
    release: Release,  # noqa: ARG001 (one signature)
    reference: Reference,
) -> Iterator[Finding]:
    """A title of several words has small letters."""
    title = text.title
    if title.isupper() and len(title.split()) >= _FEWEST_WORDS:
        names = (str(body.name) for body in reference.departments.values())
        running = f"{text.summary}\n{text.body.markdown}"
        yield RULE.at(text.where["title"], title=sentence_case(title, names, running))
