"""A PDF does something when it is opened."""

from collections.abc import Iterator
from posixpath import basename

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.rules.named_files import place_of
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR422",
    name="active-pdf",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="tệp `{file}` chạy lệnh khi được mở (JavaScript hoặc mở chương trình khác)",
        en="the PDF `{file}` runs something when it is opened (JavaScript, or another program)",
    ),
    fix=Text(
        vi="in lại văn bản ra PDF (Lưu thành PDF) rồi thay tệp",
        en="print the document to PDF anew and replace the file",
    ),
    why=Text(
        vi="Phần mềm đọc PDF hiện cảnh báo an toàn, nhiều cơ quan báo chí chặn hẳn tệp như vậy.",
        en="PDF readers warn of it, and many newsrooms do not let such files in.",
    ),
)


@RULE.for_room
def check(around: Around) -> Iterator[Finding]:
    """Forms that compute are made so; a document to read needs none of it."""
    for path, inside in around.room.inspections.items():
        if inside.active:
            yield RULE.at(place_of(path, around.room), file=basename(path))
