"""A body nests too deeply, or becomes too large."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.body import DEEPEST
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR104",
    name="body-too-deep",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="nội dung có danh sách, trích dẫn lồng vào nhau quá {deepest} lớp, hoặc có bảng quá lớn",
        en="the body has lists or quotes more than {deepest} deep, or a table that is too large",
    ),
    fix=Text(
        vi="bỏ bớt dấu `>` và khoảng thụt đầu dòng; bảng lớn thì để trong tệp `.csv` kèm theo",
        en="take out signs `>` and indents; put a large table in an attached file, as `.csv`",
    ),
    why=Text(
        vi="Không ai đọc được một văn bản như vậy; trình duyệt và ứng dụng đọc tin cũng bị treo.",
        en="Nobody can read such a text, and browsers and feed readers choke on it.",
    ),
)


@RULE.for_each_text
def check(
    text: Release | Translation,
    release: Release,
    reference: Reference,  # noqa: ARG001 (one signature)
) -> Iterator[Finding]:
    """Nobody can read such a text, and browsers and feed readers choke on it."""
    if text.body.too_deep and not release.removed:
        yield RULE.at(text.body.too_deep, deepest=DEEPEST)
