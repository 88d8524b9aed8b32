"""A picture or an attachment is larger than the press room's limit."""

from collections.abc import Iterator
from posixpath import basename

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release
from pressroom.rules.named_files import named_files
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text
from pressroom.text.sizes import size_words

RULE = Rule(
    code="PR411",
    name="file-over-limit",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="`{file}` nặng {size}, quá {limit} là mức lớn nhất của {role}",
        en="`{file}` has {size}, more than the {limit} that {role} may have",
    ),
    fix=Text(
        vi="{advice}; mức này đặt ở mục `limits` của `pressroom.yml`",
        en="{advice}; the limit is set under `limits` in `pressroom.yml`",
    ),
    why=Text(
        vi="Trang phải mở được trên điện thoại ở nơi sóng yếu; tệp nặng thì không ai đọc. Tệp lớn "
        "cũng nằm lại trong kho mãi mãi.",
        en="A page opens on a telephone with a weak signal; what is heavy is not read. Large "
        "files also stay in the repository for ever.",
    ),
)

_PICTURE = Text(vi="ảnh", en="a picture")
_SMALLER = Text(
    vi="chạy `pressroom fix`, hoặc thu nhỏ ảnh (cạnh dài 2.000 điểm ảnh là đủ) rồi thay tệp",
    en="run `pressroom fix`, or make the picture smaller (2,000 pixels on its long side will do) "
    "and replace the file",
)
_ATTACHMENT = Text(vi="tệp kèm theo", en="an attachment")
_LIGHTER = Text(
    vi="lưu lại ở dạng nén, hoặc tách thành nhiều tệp",
    en="save it compressed, or split it into several files",
)


@RULE.for_each_release
def check(release: Release, around: Around) -> Iterator[Finding]:
    """A page opens on a telephone in a commune with a weak signal; what is heavy is not read."""
    if release.removed:
        return
    room = around.room
    told: set[str] = set()
    for path, span, picture in named_files(release):
        large = room.files.get(path, 0)
        limit = room.settings.limits.picture if picture else room.settings.limits.attachment
        if large > limit and path not in told:
            told.add(path)
            yield RULE.at(
                span,
                file=basename(path),
                size=size_words(large),
                limit=size_words(limit),
                role=_PICTURE if picture else _ATTACHMENT,
                advice=_SMALLER if picture else _LIGHTER,
            )
