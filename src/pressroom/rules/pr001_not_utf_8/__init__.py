"""A file is not saved in UTF-8.

Old Vietnamese encodings (TCVN3, VNI) read as other letters or as none; the press room guesses no
encoding, because a wrong guess would publish wrong names and figures.
"""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.rules.rule import Rule
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR001",
    name="not-utf-8",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="tệp không được lưu bằng bảng mã UTF-8: {cause}",
        en="the file is not saved in UTF-8: {cause}",
    ),
    fix=Text(vi="{remedy}", en="{remedy}"),
    why=Text(
        vi="Không đoán bảng mã thay cho người viết: đoán sai là đăng sai tên người, sai số liệu.",
        en="No encoding is guessed: a wrong guess would publish wrong names and figures.",
    ),
)

_SAVE = Text(
    vi="lưu với bảng mã UTF-8 (trong Notepad: Tệp, Lưu thành, Mã hóa `UTF-8`)",
    en="save it in UTF-8 (in Notepad: File, Save as, Encoding `UTF-8`)",
)
_BYTE = Text(
    vi="từ đây có byte {byte} không đọc được thành chữ",
    en="the byte {byte} here stands for no letter",
)
_RETYPE = Text(
    vi="mở tệp, gõ lại những chữ hiện sai, rồi {save}",
    en="open the file, retype what shows wrongly, and {save}",
)
_ATTACH = Text(
    vi="đổi lại đuôi tệp rồi đặt tệp vào thư mục mang tên thông cáo; viết nội dung thông cáo vào "
    "một tệp văn bản mới cùng tên",
    en="give the file its own ending back and put it into the folder named like the release; "
    "write the release into a new text file of this name",
)
_SAVED_AS = {
    "pdf": (
        Text(
            vi="đây là tệp PDF đổi đuôi, không phải tệp văn bản",
            en="it is a PDF under another ending, not a text",
        ),
        _ATTACH,
    ),
    "picture": (
        Text(
            vi="đây là tệp ảnh đổi đuôi, không phải tệp văn bản",
            en="it is a picture under another ending, not a text",
        ),
        _ATTACH,
    ),
    "utf-16": (
        Text(
            vi="tệp được lưu ở bảng mã UTF-16 (Notepad gọi là `Unicode`)",
            en="it is saved in UTF-16, which Notepad calls `Unicode`",
        ),
        Text(vi="mở tệp rồi {save}", en="open the file and {save}"),
    ),
    "windows-1258": (
        Text(
            vi="tệp được lưu ở bảng mã Windows-1258 của tiếng Việt",
            en="it is saved in Windows-1258, an encoding of Vietnamese",
        ),
        Text(vi="mở tệp rồi {save}", en="open the file and {save}"),
    ),
    "old-font": (
        Text(
            vi="tệp được lưu ở bảng mã tiếng Việt cũ {font}",
            en="it is saved in the old Vietnamese encoding {font}",
        ),
        Text(
            vi="chuyển mã sang Unicode (UniKey: Công cụ, Ctrl+Shift+F6) rồi {save}",
            en="convert it to Unicode (UniKey: Toolkit, Ctrl+Shift+F6) and {save}",
        ),
    ),
    "word": (
        Text(
            vi="đây là tệp Word hoặc tệp nén đổi đuôi, không phải tệp văn bản",
            en="it is a Word file or an archive under another ending, not a text",
        ),
        Text(
            vi="mở tệp bằng Word, chép nội dung vào một tệp văn bản mới cùng tên rồi {save}",
            en="open it in Word, copy the text into a new text file of this name and {save}",
        ),
    ),
}


@RULE.for_each_flaw(FlawKind.NOT_UTF8)
def check(flaw: Flaw) -> Iterator[Finding]:
    """No encoding is guessed: a wrong guess would publish wrong names and figures."""
    cause, remedy = _SAVED_AS.get(str(flaw.values.get("saved_as")), (_BYTE, _RETYPE))
    yield RULE.of(flaw, cause=cause.filled(**flaw.values), remedy=remedy.filled(save=_SAVE))
