"""A spokesperson is entered with an address of a provider of private mail."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.rules.contacts import mail_addresses
from pressroom.rules.private_mail import is_private
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR316",
    name="private-mail",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="`{written}` của {person} là thư điện tử cá nhân, không phải thư công vụ",
        en="`{written}` of {person} is a private mail address, not an official one",
    ),
    fix=Text(
        vi="ghi địa chỉ thư công vụ do cơ quan cấp; nếu chưa có thì bỏ dòng `email`, phóng viên "
        "gọi đầu mối báo chí của cơ quan",
        en="write the address that the body gave; where there is none yet, drop the line `email`: "
        "journalists call the body's press contact",
    ),
    why=Text(
        vi="Danh sách công bố thư điện tử công vụ của người phát ngôn (Nghị định 244/2026/NĐ-CP, "
        "Điều 3). Địa chỉ riêng là thông tin cá nhân: danh sách này ai cũng đọc được và giữ mãi "
        "mãi; câu trả lời từ đó báo chí cũng không kiểm chứng được.",
        en="The list gives the official mail address of a spokesperson (Nghị định 244/2026/NĐ-CP, "
        "Điều 3). A private one is personal data, and this list is public and kept for ever; nor "
        "can the press tell whether an answer from it is the body's.",
    ),
)


@RULE.for_room
def check(around: Around) -> Iterator[Finding]:
    """What a person has at a provider of private mail is the person's own."""
    for contact in mail_addresses(around.room):
        if contact.person and is_private(contact.written):
            yield RULE.at(contact.span, written=contact.written, person=contact.whose)
