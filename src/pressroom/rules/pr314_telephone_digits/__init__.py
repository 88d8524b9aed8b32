"""A telephone number has more or fewer digits than numbers of its kind."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.rules.contacts import telephones
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text
from pressroom.text.telephone import expected_digits

RULE = Rule(
    code="PR314",
    name="telephone-digits",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="số điện thoại `{written}` của {whose} có {count} chữ số; {kind}",
        en="the telephone number `{written}` of {whose} has {count} digits; {kind}",
    ),
    fix=Text(
        vi='gọi thử rồi ghi lại đủ số, có mã vùng, trong ngoặc kép, ví dụ `"0298 3 000 012"`',
        en='try it, and write it in full, with the area code and in quotes, such as `"0298 3 000 '
        '012"`',
    ),
    why=Text(
        vi="Phóng viên gọi lúc có việc gấp; thừa hay thiếu một chữ số là không gọi được ai.",
        en="Journalists call when something is urgent; with one digit too many or too few they "
        "reach nobody.",
    ),
)


@RULE.for_room
def check(around: Around) -> Iterator[Finding]:
    """Only kinds of numbers whose length is known are looked at; an area code may be any."""
    for contact in telephones(around.room):
        expected = expected_digits(contact.written)
        if expected and expected.found not in expected.right:
            yield RULE.at(
                contact.span,
                written=contact.written,
                whose=contact.whose,
                count=expected.found,
                kind=expected.said,
            )
