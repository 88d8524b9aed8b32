"""A text was read in the wrong encoding and saved again."""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR043",
    name="mojibake",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="chữ bị vỡ vì đọc sai bảng mã: `{written}` là `{meant}`; có {count} từ như vậy",
        en="the letters are broken, as they were read in the wrong encoding: `{written}` is "
        "`{meant}`, for one of {count} words",
    ),
    fix=Text(
        vi="lấy lại văn bản gốc và dán lại; tệp `.csv`, `.txt` thì mở với bảng mã UTF-8 rồi chép",
        en="take the original and paste it again; open a `.csv` or `.txt` as UTF-8 before you "
        "copy from it",
    ),
    why=Text(
        vi="Người đọc thấy ký tự vô nghĩa, tên người và con số không còn tin được.",
        en="Readers see nonsense, and names and figures can no longer be trusted.",
    ),
)

RULE.takes(FlawKind.MOJIBAKE)
