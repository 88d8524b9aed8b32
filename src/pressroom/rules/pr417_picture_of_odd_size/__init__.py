"""The first picture of a release is too small, or one has too many pixels."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR417",
    name="picture-of-odd-size",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="ảnh `{file}` rộng {width}, cao {height} điểm ảnh, {what}",
        en="the picture `{file}` is {width} by {height} pixels, {what}",
    ),
    fix=Text(
        vi="thay bằng ảnh rộng từ 1.200 đến 2.000 điểm ảnh, lưu từ tệp gốc của máy ảnh",
        en="replace it by one of 1,200 to 2,000 pixels across, saved from the camera's own file",
    ),
    why=Text(
        vi="Ảnh đầu tiên hiện to trên trang và khi chia sẻ, tòa soạn cũng lấy để in: ảnh nhỏ thì "
        "nhòe. Ảnh quá lớn làm điện thoại rẻ tiền treo máy khi mở.",
        en="The first picture is shown large on the page and where it is shared, and newsrooms "
        "print it: a small one is blurred. One that is too large stops a cheap telephone.",
    ),
)

NARROWEST = 600
"""Pixels across of the first picture."""
MOST_PIXELS = 40_000_000

_SMALL = Text(vi="quá nhỏ để làm ảnh chính", en="too small to be the first picture")
_LARGE = Text(vi="quá lớn để mở trên điện thoại", en="too many to be opened on a telephone")


@RULE.for_each_release
def check(release: Release, around: Around) -> Iterator[Finding]:
    """A tall picture is measured by its width: that is how much of the page it fills."""
    if not release.images or release.removed:
        return
    for number, picture in enumerate(release.images):
        size = around.room.dimensions.get(f"{release.folder}/{picture.file}")
        if size is None:
            continue
        width, height = size
        what = _LARGE if width * height > MOST_PIXELS else None
        if number == 0 and width < NARROWEST:
            what = _SMALL
        if what:
            yield RULE.at(
                picture.where["file"], file=picture.file, width=width, height=height, what=what
            )
