"""A line does not end with LF alone.

With two kinds of line ends in one room every line of a file would seem changed when another
editor saves it, and nobody could see what was really changed.
"""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR003",
    name="line-end",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="từ dòng này, tệp xuống dòng kiểu Windows (`CRLF`) hoặc kiểu cũ (`CR`) thay vì kiểu "
        "`LF`",
        en="from this line on the file ends lines as Windows does (`CRLF`), or with `CR`, instead "
        "of `LF`",
    ),
    fix=Text(
        vi="đổi kiểu xuống dòng của cả tệp thành `LF` rồi lưu lại (trong Visual Studio Code: bấm "
        "`CRLF` ở góc dưới bên phải, chọn `LF`)",
        en="set the file's line ends to `LF` and save it (in Visual Studio Code: click `CRLF` at "
        "the bottom right, choose `LF`)",
    ),
)

RULE.takes(FlawKind.LINE_END)
