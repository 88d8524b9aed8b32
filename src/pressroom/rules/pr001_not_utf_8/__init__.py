"""A file is not saved in UTF-8.

Old Vietnamese encodings (TCVN3, VNI) read as other letters or as none; the press room guesses no
encoding, because a wrong guess would publish wrong names and figures.
"""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR001",
    name="not-utf-8",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="tệp không được lưu bằng bảng mã UTF-8: từ đây có byte {byte} không đọc được thành chữ",
        en="the file is not saved in UTF-8: the byte {byte} here stands for no letter",
    ),
    fix=Text(
        vi="mở tệp, gõ lại những chữ hiện sai, rồi lưu với bảng mã UTF-8 (trong Notepad: Tệp, Lưu "
        "thành, Mã hóa `UTF-8`)",
        en="open the file, retype what shows wrongly, and save it in UTF-8 (in Notepad: File, "
        "Save as, Encoding `UTF-8`)",
    ),
)

RULE.takes(FlawKind.NOT_UTF8)
