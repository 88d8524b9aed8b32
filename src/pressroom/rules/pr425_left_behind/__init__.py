"""A document holds what its author forgot to take out."""

from collections.abc import Iterator
from posixpath import basename

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.inspection import LeftBehind
from pressroom.rules.named_files import place_of
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR425",
    name="left-behind",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="trong tệp `{file}` còn {what}",
        en="the file `{file}` still holds {what}",
    ),
    fix=Text(
        vi="chấp nhận hoặc bỏ mọi thay đổi, xóa nhận xét và phần ẩn (Word, Excel: Tệp, Thông tin, "
        "Kiểm tra tài liệu), lưu lại rồi thay tệp; tốt nhất là công bố bản PDF",
        en="accept or reject all changes, delete comments and hidden parts (Word, Excel: File, "
        "Info, Inspect Document), save and replace the file; a PDF is better still",
    ),
    why=Text(
        vi="Ai tải tệp về cũng đọc được ý kiến nội bộ, câu chữ đã bỏ và số liệu bị ẩn. Đây là chỗ "
        "hay bị quên nhất.",
        en="Whoever takes the file away can read internal remarks, struck words and hidden "
        "figures. It is what is forgotten most.",
    ),
)

_WHAT = {
    LeftBehind.COMMENTS: Text(vi="nhận xét", en="comments"),
    LeftBehind.CHANGES: Text(vi="thay đổi đang theo dõi", en="tracked changes"),
    LeftBehind.HIDDEN_TEXT: Text(vi="chữ ẩn", en="hidden text"),
    LeftBehind.HIDDEN_SHEETS: Text(vi="trang tính ẩn", en="hidden sheets"),
}


@RULE.for_room
def check(around: Around) -> Iterator[Finding]:
    """Only a warning: notes may be meant, and some sheets hold lists for others."""
    for path, inside in around.room.inspections.items():
        if inside.left_behind:
            what = [_WHAT[fact] for fact in inside.left_behind]
            yield RULE.at(
                place_of(path, around.room),
                file=basename(path),
                what=Text(
                    vi=", ".join(text.vi for text in what), en=", ".join(text.en for text in what)
                ),
            )
