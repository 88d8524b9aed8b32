"""A file ends its lines as Windows does."""

from pressroom.diagnostics.finding import WARNING
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR003",
    name="line-end",
    severity=WARNING,
    since="0.1",
    excusable=False,
    message=Text(
        vi="tệp xuống dòng theo kiểu của Windows; thông tin trong tệp vẫn được đọc và đăng đúng",
        en="the file ends its lines as Windows does; it is read and published all the same",
    ),
    fix=Text(
        vi="không bắt buộc sửa; để không còn lời nhắc này, trong Visual Studio Code bấm `CRLF` ở "
        "góc dưới bên phải, chọn `LF` rồi lưu lại",
        en="this need not be mended; to be told no more, click `CRLF` at the bottom right of "
        "Visual Studio Code, choose `LF` and save",
    ),
    why=Text(
        vi="Tệp vẫn được đọc và đăng bình thường. Chỉ khi hai người lưu cùng một tệp "
        "theo hai kiểu thì mọi dòng đều hiện ra như đã sửa, và không ai thấy được "
        "điều gì thật sự thay đổi.",
        en="The file is read and published like any other. Only where two people's "
        "editors save it in two ways does every line seem changed, and nobody sees "
        "what was really changed.",
    ),
)

RULE.takes(FlawKind.LINE_END)
