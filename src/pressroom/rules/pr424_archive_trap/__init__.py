"""An archive unpacks to far more than it is, or outside its folder."""

from collections.abc import Iterator
from posixpath import basename

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.rules.named_files import place_of
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR424",
    name="archive-trap",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="tệp nén `{file}` khi giải nén sẽ phình rất lớn, hoặc ghi tệp ra ngoài thư mục",
        en="the archive `{file}` unpacks to far more than it is, or writes outside the folder",
    ),
    fix=Text(
        vi="nén lại từ các tệp gốc, chỉ chọn tệp cần công bố, rồi thay tệp",
        en="pack the original files anew, only those to be published, and replace the file",
    ),
    why=Text(
        vi="Tệp nén như vậy làm treo hoặc ghi đè máy của người tải về; đó là một kiểu tấn công.",
        en="Such an archive stops or overwrites the machine of whoever takes it: it is a way to "
        "attack.",
    ),
)


@RULE.for_room
def check(around: Around) -> Iterator[Finding]:
    """Paths with `..` or from the root, or 200 MB that are a hundred times the archive."""
    for path, inside in around.room.inspections.items():
        if inside.bursts:
            yield RULE.at(place_of(path, around.room), file=basename(path))
