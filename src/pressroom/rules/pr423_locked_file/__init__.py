"""A file is encrypted."""

from collections.abc import Iterator
from posixpath import basename

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.rules.named_files import place_of
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR423",
    name="locked-file",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="tệp `{file}` bị khóa (mã hóa hoặc đặt mật khẩu)",
        en="the file `{file}` is locked (encrypted, or with a password)",
    ),
    fix=Text(
        vi="lưu lại không đặt mật khẩu, không hạn chế sao chép, rồi thay tệp",
        en="save it without a password and without restrictions, and replace the file",
    ),
    why=Text(
        vi="Người đọc không mở, không tìm, không chép được; trình đọc màn hình của người khiếm "
        "thị bị chặn. Văn bản đã công khai thì không cần khóa.",
        en="Readers cannot open, search or copy it, and screen readers are shut out. What is "
        "public needs no lock.",
    ),
)


@RULE.for_room
def check(around: Around) -> Iterator[Finding]:
    """A PDF may open without a password and still be locked against copying."""
    for path, inside in around.room.inspections.items():
        if inside.locked:
            yield RULE.at(place_of(path, around.room), file=basename(path))
