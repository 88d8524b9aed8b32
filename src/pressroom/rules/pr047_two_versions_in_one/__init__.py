"""A file holds two versions of a passage, with the marks between them."""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR047",
    name="two-versions-in-one",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="tệp còn dấu phân cách của hai bản sửa chồng nhau, chưa ai chọn bản nào",
        en="the file still holds the marks between two versions of a passage, of which nobody has "
        "chosen one",
    ),
    fix=Text(
        vi="giữ lại bản đúng, xóa bản kia cùng các dòng `<<<<<<<`, `=======`, `>>>>>>>`",
        en="keep the right version, and delete the other with the lines `<<<<<<<`, `=======`, "
        "`>>>>>>>`",
    ),
    why=Text(
        vi="Hai người sửa cùng một chỗ; đăng lên thì người đọc thấy cả bản đã bỏ lẫn bản mới.",
        en="Two people changed the same place; published like this, readers would see both the "
        "new words and those that were dropped.",
    ),
)

RULE.takes(FlawKind.CONFLICT)
