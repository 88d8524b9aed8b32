"""The text of a link does not say where it leads."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR413",
    name="link-says-nothing",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="liên kết “{text}” không cho biết dẫn tới đâu",
        en="the link “{text}” does not say where it leads",
    ),
    fix=Text(
        vi="đặt liên kết vào tên của trang, của văn bản được dẫn, ví dụ `[lịch tiêm của từng "
        "xã]({written})`",
        en="put the link on the name of the page or document, such as `[vaccination days of each "
        "commune]({written})`",
    ),
    why=Text(
        vi="Người dùng trình đọc màn hình nghe danh sách liên kết tách khỏi câu: mười chữ “tại "
        "đây” là không biết chọn chữ nào (WCAG 2.4.4). Bản in, bản chép cũng mất nghĩa.",
        en="Who uses a screen reader hears links apart from their sentences: of ten “here” nobody "
        "can choose (WCAG 2.4.4). Printed and copied, they mean nothing.",
    ),
)

_EMPTY = frozenset(
    {
        *(
            "đây",
            "tại đây",
            "ở đây",
            "vào đây",
            "link",
            "liên kết",
            "đường dẫn",
            "này",
            "file",
            "tệp",
        ),
        *("xem", "xem thêm", "xem chi tiết", "xem tiếp", "xem tại đây", "chi tiết", "đọc tiếp"),
        *("đọc thêm", "tải về", "tải xuống", "bấm vào đây", "nhấn vào đây", "nhấp vào đây"),
        *("here", "click here", "click", "more", "read more", "see more", "details", "download"),
        *("this", "this link", "this page", "learn more"),
    }
)


@RULE.for_each_text
def check(text: Release | Translation, release: Release, reference: Reference) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """A bare address as the text of its link says what it is."""
    for link in text.body.links:
        if not link.picture and (not link.text or _bare(link.text) in _EMPTY):
            yield RULE.at(link.span, text=link.text, written=link.written)


def _bare(said: str) -> str:
    return said.casefold().strip(" .…:>»()[]")
