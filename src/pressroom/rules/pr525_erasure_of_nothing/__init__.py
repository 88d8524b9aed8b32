"""An erasure is entered, and the file that it names has not changed."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.erasure import Erasure
from pressroom.rules.rule import Rule
from pressroom.rules.since import Change, Since
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR525",
    name="erasure-of-nothing",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="mục này ghi đã xóa nội dung ở `{path}`, nhưng tệp đó {state}",
        en="this entry says that something was erased in `{path}`, but that file {state}",
    ),
    fix=Text(
        vi="xóa nội dung ở tệp đó trong cùng lần gửi duyệt này, ghi lại cho đúng tên tệp, hoặc bỏ "
        "mục này",
        en="erase it in that file in the same change, give the right name, or drop the entry",
    ),
    why=Text(
        vi="Sổ này cho phép điều không bình thường được phép: sửa, xóa nội dung đã đăng mà không "
        "đính chính. Mục ghi trước, ghi nhầm tệp sẽ che một lần xóa khác.",
        en="This record allows what is otherwise forbidden: to change or delete what was published "
        "without a correction. An entry for another file or another day would cover something "
        "else.",
    ),
)

_SAME = Text(vi="vẫn như đã đăng", en="is as it was published")
_UNKNOWN = Text(vi="chưa từng có", en="was never there")


@RULE.for_each_change(Erasure)
def check(change: Change[Erasure], since: Since) -> Iterator[Finding]:
    """A new entry goes with the change that it allows."""
    new = change.after
    if new and change.before is None and new.path not in since.past.old:
        state = _SAME if new.path in since.now.files else _UNKNOWN
        yield RULE.at(new.where["path"], path=new.path, state=state)
