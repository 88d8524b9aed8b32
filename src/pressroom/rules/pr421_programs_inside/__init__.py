"""A file holds programs."""

from collections.abc import Iterator
from posixpath import basename

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.rules.named_files import place_of
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR421",
    name="programs-inside",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="tệp `{file}` có chương trình bên trong (macro, script)",
        en="the file `{file}` holds programs (macros, scripts)",
    ),
    fix=Text(
        vi="lưu lại không kèm macro (Word, Excel: Lưu thành `.docx`, `.xlsx`; hình vẽ: xuất thành "
        "`.png`) rồi thay tệp",
        en="save it without macros (Word, Excel: Save as `.docx`, `.xlsx`; a drawing: export it "
        "as `.png`) and replace the file",
    ),
    why=Text(
        vi="Người dân và phóng viên tin tệp tải từ trang của cơ quan; macro là đường lây mã độc "
        "phổ biến nhất.",
        en="Readers and journalists trust what comes from a public body's site, and macros are "
        "the commonest way in for harmful programs.",
    ),
)


@RULE.for_room
def check(around: Around) -> Iterator[Finding]:
    """Whatever the file is called: some programs run macros in a file that is renamed."""
    for path, inside in around.room.inspections.items():
        if inside.programs:
            yield RULE.at(place_of(path, around.room), file=basename(path))
