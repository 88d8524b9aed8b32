"""A spokesperson is entered with the number of a mobile telephone."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.network import Department, Spokesperson
from pressroom.rules.known import called
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text
from pressroom.text.telephone import is_mobile

RULE = Rule(
    code="PR315",
    name="mobile-number",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="`{written}` của {person} là số di động",
        en="`{written}` of {person} is a mobile number",
    ),
    fix=Text(
        vi="ghi số bàn của cơ quan{office}; số di động chỉ giữ nếu cơ quan cấp cho công việc này",
        en="write the office's number{office}; keep a mobile one only where the body gave it for "
        "this work",
    ),
    why=Text(
        vi="Danh sách này ai cũng đọc được và được giữ mãi mãi. Số di động thường là số riêng, mà "
        "thông tin cá nhân đã công bố thì không lấy lại được.",
        en="Everybody can read this list, and it is kept for ever. A mobile number is mostly a "
        "private one, and personal data cannot be called back once it is out.",
    ),
)


@RULE.for_each_spokesperson
def check(pair: tuple[Department, Spokesperson], around: Around) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """A body's own number may be a mobile one: a commune's duty telephone is."""
    department, person = pair
    if person.phone and is_mobile(person.phone):
        office = Text(vi="", en="")
        if department.phone and not is_mobile(department.phone):
            name, number = called(department.name), department.phone
            office = Text(
                vi=f', ví dụ `"{number}"` của {name.vi}', en=f', such as `"{number}"` of {name.en}'
            )
        yield RULE.at(
            person.where["phone"], written=person.phone, person=person.name, office=office
        )
