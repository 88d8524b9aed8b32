"""A hand-written page stands at an address where the site makes a page or file itself."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.diagnostics.span import Span
from pressroom.model import address
from pressroom.rules.addresses import Reserved, file_at
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR502",
    name="reserved-address",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="địa chỉ `/{address}` của tệp này là nơi hệ thống tự tạo trang hoặc tệp",
        en="the address of this file, `/{address}`, is one at which the site makes its own",
    ),
    fix=Text(
        vi="đặt tên khác, hoặc chuyển tệp sang thư mục khác trong `content/`, ví dụ "
        "`content/huong-dan/`",
        en="give it another name, or move it to another folder in `content/`, such as "
        "`content/guide/`",
    ),
    why=Text(
        vi="Hai nơi cùng một địa chỉ thì chỉ đọc được một, và liên kết tới trang của "
        "hệ thống phải luôn đúng.",
        en="Only one of the two could be read, and links to the site's own page must hold.",
    ),
)


@RULE.for_room
def check(around: Around) -> Iterator[Finding]:
    """Only one of the two could be read, and links to the site's own page must hold."""
    room = around.room
    reserved = Reserved(room)
    for path in room.files:
        if path.startswith(f"{address.CONTENT}/"):
            found = address.of_file(path, room.settings.language)
            if found is not None and reserved.owner(file_at(found)):
                yield RULE.at(Span(path), address=found)
