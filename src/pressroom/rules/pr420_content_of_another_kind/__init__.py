"""What a file holds is not what its name says."""

from collections.abc import Iterator
from posixpath import basename

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.kinds import PICTURES, ending
from pressroom.rules.named_files import place_of
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text, same

RULE = Rule(
    code="PR420",
    name="content-of-another-kind",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="tệp `{file}` mang đuôi `.{ending}` nhưng bên trong là {found}",
        en="the file `{file}` ends in `.{ending}`, but inside it is {found}",
    ),
    fix=Text(
        vi="mở tệp bằng phần mềm đã tạo ra nó, dùng Lưu thành để lưu đúng loại `.{ending}`, rồi "
        "thay tệp; đổi tên không đổi được loại tệp",
        en="open it in the program that made it, save it as `.{ending}` and replace the file; a "
        "new name does not make it another kind",
    ),
    why=Text(
        vi="Máy của người đọc mở tệp theo tên: tệp đổi đuôi không mở được, và là cách giấu phần "
        "mềm độc hại quen thuộc nhất.",
        en="Readers' devices open a file by its name: under a wrong one it does not open, and it "
        "is the commonest way to hide harmful programs.",
    ),
)

_TEXTS = frozenset({"csv", "txt", "json", "geojson"})
_FOUND = {
    "empty": Text(vi="không có gì (0 byte)", en="nothing (0 bytes)"),
    "unknown": Text(vi="nội dung hỏng hoặc loại khác", en="damaged, or of another kind"),
    "text": Text(vi="văn bản thường", en="plain text"),
    "doc": Text(
        vi="tệp Word, Excel, PowerPoint kiểu cũ hoặc có mật khẩu",
        en="a document of old Word, Excel or PowerPoint, or one with a password",
    ),
    "exe": Text(vi="chương trình chạy được", en="a program"),
    "html": Text(vi="trang web (HTML)", en="a web page (HTML)"),
    "zip": Text(vi="tệp nén (zip)", en="an archive (zip)"),
}


@RULE.for_room
def check(around: Around) -> Iterator[Finding]:
    """A picture under another picture's ending shows all the same, but is told.

    What is named as a picture and is none is another rule's, where a release shows it.
    """
    for path, inside in around.room.inspections.items():
        named = ending(path)
        if inside.kind == _kind(named) or (named in PICTURES and inside.kind not in PICTURES):
            continue
        yield RULE.at(
            place_of(path, around.room),
            file=basename(path),
            ending=named,
            found=_FOUND.get(inside.kind, same(f"`.{inside.kind}`")),
        )


def _kind(named: str) -> str:
    """What is inside a file with this ending."""
    if named in _TEXTS:
        return "text"
    return "jpg" if named == "jpeg" else named
