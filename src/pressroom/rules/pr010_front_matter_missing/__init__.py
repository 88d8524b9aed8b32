"""A release or a notice does not begin with its declaration.

The declaration says who publishes what and when; without it there is nothing to publish by.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.fields.notice import NOTICE
from pressroom.fields.record import Record
from pressroom.fields.release import RELEASE
from pressroom.fields.translation import TRANSLATION
from pressroom.model import address
from pressroom.rules.known import NOTHING
from pressroom.rules.rule import Rule
from pressroom.rules.skeleton import needed_lines
from pressroom.source.flaw import Flaw, FlawKind, Lacks
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR010",
    name="front-matter-missing",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="tệp không bắt đầu bằng phần khai báo giữa hai dòng `---`{lacking}",
        en="the file does not begin with its declaration between two lines `---`{lacking}",
    ),
    fix=Text(vi="{better}", en="{better}"),
    why=Text(
        vi="Phần khai báo cho biết ai công bố điều gì, vào lúc nào; thiếu nó thì không "
        "đăng được gì.",
        en="The declaration says who publishes what and when; without it nothing can be published.",
    ),
)


_PASTE = Text(
    vi="dán các dòng sau vào đầu tệp rồi thay nội dung:\n---\n{lines}\n---",
    en="paste these lines at the top of the file and replace the values:\n---\n{lines}\n---",
)
_BETWEEN = Text(
    vi="viết các dòng sau vào giữa hai dòng `---` rồi thay nội dung:\n{lines}",
    en="write these lines between the two lines `---` and replace the values:\n{lines}",
)
_LACKING = {
    Lacks.OPENING: (
        Text(vi=": thiếu dòng `---` mở đầu", en=": the first `---` is missing"),
        Text(vi="thêm một dòng `---` ở trên cùng", en="add a line `---` at the very top"),
    ),
    Lacks.TOP: (
        Text(vi=": phía trên có dòng trống", en=": there are blank lines above it"),
        Text(
            vi="xóa các dòng trống phía trên, để dòng `---` là dòng đầu tiên của tệp",
            en="delete the blank lines above, so that `---` is the first line of the file",
        ),
    ),
    Lacks.FENCE: (
        Text(
            vi=": dòng mở đầu đang là `{sign}`",
            en=": its first line is `{sign}`",
        ),
        Text(
            vi="thay dòng `{sign}` bằng đúng ba dấu trừ `---`; dòng đóng phần khai báo cũng vậy",
            en="put just three hyphens, `---`, for `{sign}`; so too where the declaration ends",
        ),
    ),
    Lacks.KEYS: (
        Text(
            vi=": giữa hai dòng ấy chưa có mục nào viết theo mẫu `tên mục: nội dung`",
            en=": between these two there is no line such as `key: value`",
        ),
        _BETWEEN,
    ),
}


@RULE.for_each_flaw(FlawKind.NO_FRONT_MATTER)
def check(flaw: Flaw) -> Iterator[Finding]:
    """The declaration says who publishes what and when; without it nothing can be published."""
    lines = needed_lines(_record_of(PurePosixPath(flaw.span.path)))
    lacks = flaw.values.get("lacks")
    lacking, better = _LACKING[Lacks(str(lacks))] if lacks else (NOTHING, _PASTE)
    values = {"lines": lines, **flaw.values}
    yield RULE.of(flaw, lacking=lacking.filled(**values), better=better.filled(**values))


def _record_of(path: PurePosixPath) -> Record:
    """What the file at `path` is to declare."""
    if path.parts[0] == address.CONTENT:
        return NOTICE
    return TRANSLATION if "." in path.stem else RELEASE
