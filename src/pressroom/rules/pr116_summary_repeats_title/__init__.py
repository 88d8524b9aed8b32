"""A summary says the title again."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text
from pressroom.text.fold import syllables

RULE = Rule(
    code="PR116",
    name="summary-repeats-title",
    severity=WARNING,
    since="0.1",
    message=Text(vi="tóm tắt chỉ nhắc lại tiêu đề", en="the summary only says the title again"),
    fix=Text(
        vi="cho biết thêm trong một, hai câu: ai, khi nào, ở đâu, bao nhiêu; có thể lấy câu "
        "đầu của nội dung",
        en="tell more in a sentence or two: who, when, where, how much; the first sentence of the "
        "body may do",
    ),
    why=Text(
        vi="Danh sách, bản tin và thư hiện tóm tắt ngay dưới tiêu đề: người đọc mất một dòng "
        "mà không biết thêm điều gì.",
        en="Listings, feeds and mails show the summary right below the title: the reader spends a "
        "line and learns nothing.",
    ),
)

_FEW = 3
"""New words that tell nothing new."""
_LONGER = 40
"""Characters that they and a mark or two may take."""
_START = 10
"""Characters by whose absence most summaries are seen to say something else."""


@RULE.for_each_text
def check(
    text: Release | Translation,
    release: Release,  # noqa: ARG001 (one signature)
    reference: Reference,  # noqa: ARG001
) -> Iterator[Finding]:
    """A summary tells what the title has no room for."""
    title, summary = text.title, text.summary
    if title[1:_START] in summary and len(summary) <= len(title) + _LONGER:
        new = set(syllables(summary)) - set(syllables(title))
        if len(new) <= _FEW and not any(word.isdecimal() for word in new):
            yield RULE.at(text.where["summary"])
