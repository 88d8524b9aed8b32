"""The alternative text of a picture says nothing of it."""

import re
from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR416",
    name="alt-says-nothing",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="chữ thay thế (`alt`) “{alt}” {why}",
        en="the alternative text (`alt`) “{alt}” {why}",
    ),
    fix=Text(
        vi="tả ngắn gọn trong ảnh có ai, làm gì, ở đâu, ví dụ `alt: Cán bộ y tế tiêm vắc-xin cho "
        "một em bé ở trạm y tế xã`",
        en="say shortly who does what, and where, such as `alt: A nurse vaccinates a child at the "
        "health station`",
    ),
    why=Text(
        vi="Người khiếm thị nghe chữ này thay cho ảnh: tên tệp, chữ “ảnh” hay chú thích đọc lại "
        "lần nữa không cho họ biết gì (WCAG 1.1.1).",
        en="Who cannot see hears these words in place of the picture: a file name, the word "
        "“picture”, or the caption once more tells nothing (WCAG 1.1.1).",
    ),
)

_FILE_NAME = re.compile(
    r"\S+\.(?:jpe?g|png|webp|gif|avif|heic)|(?:img|dsc|dscn|pic|zalo)[\W_]*\d+\S*"
)
_EMPTY = re.compile(
    r"(?:ảnh|hình|hình ảnh|bức ảnh|minh họa|ảnh minh họa|hình minh họa"
    r"|photo|picture|image|illustration)(?: \d+)?"
)
_NAME = Text(vi="là tên tệp, không phải lời tả ảnh", en="is a file's name and describes nothing")
_NOTHING = Text(vi="không cho biết trong ảnh có gì", en="does not say what the picture shows")
_CAPTION = Text(vi="chỉ lặp lại chú thích (`caption`)", en="only repeats the caption (`caption`)")


@RULE.for_each_text
def check(text: Release | Translation, release: Release, reference: Reference) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """The caption tells what is not in the picture: names, the occasion, the day."""
    for picture in text.images:
        alt = picture.alt.casefold().strip(" .")
        why = None
        if _FILE_NAME.fullmatch(alt):
            why = _NAME
        elif _EMPTY.fullmatch(alt):
            why = _NOTHING
        elif picture.caption and alt == picture.caption.casefold().strip(" ."):
            why = _CAPTION
        if why:
            yield RULE.at(picture.where["alt"], alt=picture.alt, why=why)
