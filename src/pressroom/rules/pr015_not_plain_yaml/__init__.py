"""A declaration uses a device that hides what it says.

Anchors, aliases, merge keys and tags make the value of a key stand somewhere else, or become
something else; here every key holds its own text, as the reader sees it.
"""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.rules.rule import Rule
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR015",
    name="not-plain-yaml",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="không dùng cách viết `{what}` ở đây: mỗi mục tự ghi đủ nội dung của mình",
        en="`{what}` is not used here: each key holds its own text in full",
    ),
    fix=Text(
        vi="{remedy}",
        en="{remedy}",
    ),
    why=Text(
        vi="Mỗi mục tự ghi đủ nội dung, để người đọc tệp không phải tìm ở nơi khác mới hiểu.",
        en="Every key holds its own text in full, so that whoever reads the file need "
        "not look elsewhere to know what it says.",
    ),
)

_OF_SIGN = {
    "!": Text(
        vi="bỏ `{what}`, chỉ giữ nội dung; nếu đó là chữ thì đặt cả nội dung trong dấu ngoặc kép",
        en="drop `{what}` and keep the value; if it is text, put the whole of it in quotes",
    ),
    "-": Text(
        vi="xóa dòng này: mỗi tệp chỉ có một phần khai báo",
        en="delete this line: a file has one declaration",
    ),
    "%": Text(vi="xóa dòng bắt đầu bằng `%`", en="delete the line that begins with `%`"),
    "?": Text(
        vi="viết tên mục trên một dòng, theo mẫu `type: press-release`",
        en="write the key on one line, as in `type: press-release`",
    ),
}
_REPEAT = Text(
    vi="bỏ `{what}`, chép lại nội dung mà nó dẫn tới vào từng chỗ cần dùng",
    en="drop `{what}` and write what it stands for wherever it is needed",
)


@RULE.for_each_flaw(FlawKind.NOT_PLAIN_YAML)
def check(flaw: Flaw) -> Iterator[Finding]:
    """What to write instead depends on the sign."""
    what = str(flaw.values["what"])
    yield RULE.of(flaw, remedy=_OF_SIGN.get(what[0], _REPEAT).filled(what=what))
