"""A body or its press contact takes mail at a provider of private mail."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.rules.contacts import mail_addresses
from pressroom.rules.private_mail import is_private
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR317",
    name="body-with-private-mail",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="`{written}` của {whose} là thư điện tử miễn phí mà ai cũng lập được",
        en="`{written}` of {whose} is an address of the kind that anybody can have",
    ),
    fix=Text(
        vi="ghi địa chỉ thư công vụ của cơ quan",
        en="write the body's official mail address",
    ),
    why=Text(
        vi="Báo chí và người dân không phân biệt được thư của cơ quan với thư giả mạo; người giữ "
        "mật khẩu chuyển công tác là cơ quan mất hộp thư.",
        en="Neither press nor public can tell the body's mail from that of an impostor, and the "
        "body loses its letter box with whoever knows the password.",
    ),
)


@RULE.for_room
def check(around: Around) -> Iterator[Finding]:
    """A person's own address is another rule's."""
    for contact in mail_addresses(around.room):
        if not contact.person and is_private(contact.written):
            yield RULE.at(contact.span, written=contact.written, whose=contact.whose)
