"""The body of a release begins another release."""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR048",
    name="second-declaration",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="trong phần nội dung lại có một phần khai báo nữa bắt đầu từ dòng `---` này",
        en="inside the body another declaration begins with this `---`",
    ),
    fix=Text(
        vi="mỗi thông cáo một tệp: chuyển phần từ đây sang tệp mới, hoặc xóa phần khai báo thừa",
        en="one release, one file: move what follows to a file of its own, or delete the "
        "declaration that is too much",
    ),
    why=Text(
        vi="Hai thông cáo dán chung một tệp thì bài sau không được đăng thành trang riêng, và "
        "phần khai báo của nó (giờ đăng, người duyệt) hiện ra giữa bài trước.",
        en="Of two releases pasted into one file the second gets no page of its own, and its "
        "declaration shows in the middle of the first.",
    ),
)

RULE.takes(FlawKind.SECOND_DECLARATION)
