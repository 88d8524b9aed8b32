"""A file in a release's folder is named by nobody."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.diagnostics.span import Span
from pressroom.model.address import RELEASES
from pressroom.model.room import Room
from pressroom.rules.named_files import named_files
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR426",
    name="file-that-nobody-names",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="tệp này nằm trong thư mục của thông cáo “{title}” nhưng không thông cáo nào nhắc đến, "
        "nên không được đăng",
        en="this file stands in the folder of the release “{title}”, but no release names it, so "
        "it is not published",
    ),
    fix=Text(
        vi="thêm tệp vào mục Ảnh (`images`) hoặc Tệp kèm theo (`attachments`) của `{release}`, "
        "hoặc xóa tệp",
        en="add it to Images (`images`) or Attachments (`attachments`) of `{release}`, or delete "
        "it",
    ),
    why=Text(
        vi="Thường là quên khai báo: người đọc không thấy tấm ảnh hay phụ lục mà thông cáo cần. "
        "Tệp thừa thì nằm mãi trong kho.",
        en="Mostly somebody forgot to declare it, and readers miss a picture or an annex. What is "
        "not needed stays in the repository for ever.",
    ),
)


@RULE.for_room
def check(around: Around) -> Iterator[Finding]:
    """Of a removed release nothing is published, so nothing is missed.

    Where a release names a file that is not there, it is most likely this one, and told so.
    """
    room = around.room
    beside = [path for path in room.files if _is_beside_a_release(path, room)]
    named = (
        {name.path for release in room.releases for name in named_files(release)} if beside else ()
    )
    for path in beside:
        release = room.release_of(path)
        if path in named or release is None or release.removed:
            continue
        if all(name.path in room.files for name in named_files(release)):
            yield RULE.at(Span(path), title=release.title, release=release.path)


def _is_beside_a_release(path: str, room: Room) -> bool:
    if not path.startswith(f"{RELEASES}/") or path.endswith(".md"):
        return False
    return f"{path.rpartition('/')[0]}.md" in room.release_at
