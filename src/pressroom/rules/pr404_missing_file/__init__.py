"""A picture, an attachment or another file is not in the release's folder."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release
from pressroom.rules.known import NOTHING, nearest_of
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR404",
    name="missing-file",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="không có tệp `{file}` trong thư mục `{folder}/`",
        en="there is no file `{file}` in the folder `{folder}/`",
    ),
    fix=Text(
        vi="đặt tệp vào thư mục đó, hoặc ghi đúng tên{offer}",
        en="put the file into that folder, or correct the name{offer}",
    ),
    why=Text(
        vi="Điều thông cáo cho xem và cho tải về nằm ngay bên cạnh nó. Khi nội dung đã "
        "gỡ bỏ thì tệp không hiện ở đâu, nên có thể không còn.",
        en="What a release shows and hands out stands beside it. Where the text was "
        "removed its files are shown nowhere, and may be gone.",
    ),
)


@RULE.for_each_release
def check(release: Release, around: Around) -> Iterator[Finding]:
    """What a release shows and hands out stands beside it."""
    if release.removed:
        return
    room = around.room
    for file, span, _ in release.files:
        if f"{release.folder}/{file}" not in room.files:
            near = nearest_of(file, room.folders.get(release.folder, ()), RULE, around)
            offer = NOTHING
            if near is not None:
                offer = Text(vi=f". Tên gần nhất: `{near}`", en=f". The nearest is `{near}`")
            yield RULE.at(span, file=file, folder=release.folder, offer=offer)
