"""A picture tells where it was taken."""

from collections.abc import Iterator
from posixpath import basename

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.rules.named_files import place_of
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR419",
    name="position-in-picture",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="tệp ảnh `{file}` có ghi tọa độ nơi chụp",
        en="the picture `{file}` tells where it was taken",
    ),
    fix=Text(
        vi="lưu ảnh không kèm vị trí rồi thay tệp: Windows: Thuộc tính, Chi tiết, Xóa thuộc tính "
        "và thông tin cá nhân; điện thoại: tắt Vị trí khi chia sẻ ảnh",
        en="save it without the place and replace the file: in Windows Properties, Details, "
        "Remove Properties and Personal Information; on a telephone share it without its location",
    ),
    why=Text(
        vi="Ai tải ảnh về cũng xem được tọa độ: nhà của người được chụp, nơi ở của trẻ em, của "
        "người bị nạn. Đó là thông tin cá nhân, và kho giữ tệp mãi mãi.",
        en="Whoever takes the picture away can read the place: the home of somebody shown, of a "
        "child, of a victim. It is personal data, and the repository keeps files for ever.",
    ),
)


@RULE.for_room
def check(around: Around) -> Iterator[Finding]:
    """Whoever names the picture, or nobody: the file itself is what is kept."""
    for path, inside in around.room.inspections.items():
        if inside.position:
            yield RULE.at(place_of(path, around.room), file=basename(path))
