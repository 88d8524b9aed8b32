"""One name is entered twice as a spokesperson of one body."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.network import Department, Spokesperson
from pressroom.rules.known import called
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR323",
    name="same-person-twice",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="{department} có hai mục cùng tên {person}: `{first}` và `{second}`",
        en="{department} has two entries of the name {person}: `{first}` and `{second}`",
    ),
    fix=Text(
        vi="nếu là một người thì giữ mục `{first}`, chuyển nhiệm kỳ của mục `{second}` vào "
        "`terms` của mục đó; hai người trùng tên thì thêm chữ phân biệt vào tên, ví dụ `{person} "
        "(A)`",
        en="if it is one person, keep `{first}` and move the term of `{second}` to its `terms`; "
        "two namesakes get something that tells them apart in their names, such as `{person} (A)`",
    ),
    why=Text(
        vi="Danh sách hiện hai người cùng tên, phóng viên không biết gọi số nào; thông cáo cũ và "
        "mới của một người dẫn tới hai nơi.",
        en="The list shows two people of one name and journalists do not know whom to call; what "
        "one person said leads to two places.",
    ),
)

_FIRST = Text(vi="mục thứ nhất", en="the first entry")


@RULE.for_each_department
def check(department: Department, around: Around) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """One person has one entry, with as many terms as are needed."""
    seen: dict[str, Spokesperson] = {}
    for person in department.spokespersons:
        first = seen.setdefault(person.name.casefold(), person)
        if first is not person:
            yield RULE.at(
                person.where["name"],
                also={first.where["name"]: _FIRST},
                department=called(department.name),
                person=person.name,
                first=first.id,
                second=person.id,
            )
