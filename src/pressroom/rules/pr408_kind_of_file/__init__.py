"""A file is of a kind that is not published."""

import re
from collections.abc import Iterator
from posixpath import basename

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.diagnostics.span import Span
from pressroom.model.address import RELEASES
from pressroom.model.body import Leads
from pressroom.model.kinds import ATTACHMENTS, PICTURES, ending
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR408",
    name="kind-of-file",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="`{file}` không thuộc loại tệp được đăng làm {role}",
        en="`{file}` is of a kind that is not published as {role}",
    ),
    fix=Text(
        vi="lưu lại thành {better} rồi thay vào thư mục và sửa tên; được đăng: {kinds}",
        en="save it as {better}, put that into the folder and correct the name; published are: "
        "{kinds}",
    ),
    why=Text(
        vi="Thứ mở ra từ trang của cơ quan không được chạy chương trình trên máy người "
        "đọc. Tệp không thông cáo nào nêu tên thì không được đăng, nên không xét.",
        en="What is opened from our site runs no program on the reader's device. Files "
        "that no release names are not published, so they are not looked at.",
    ),
)

_BESIDE_A_RELEASE = re.compile(rf"{RELEASES}(?:/[^/]+){{4}}")
_PICTURE = Text(vi="ảnh", en="a picture")
_ATTACHMENT = Text(vi="tệp kèm theo", en="an attachment")
_BETTER = {
    "doc": "docx", "rtf": "docx", "docm": "docx",
    "xls": "xlsx", "xlsm": "xlsx",
    "ppt": "pptx", "pptm": "pptx",
    "rar": "zip", "7z": "zip", "tar": "zip", "gz": "zip",
    "svg": "png", "bmp": "png", "tif": "png", "tiff": "png", "heic": "jpg", "heif": "jpg",
    "xml": "json", "yml": "json", "yaml": "json",
    "wav": "mp3", "m4a": "mp3", "ogg": "mp3",
}  # fmt: skip


@RULE.for_each_text
def check(
    text: Release | Translation,
    release: Release,
    reference: Reference,  # noqa: ARG001 (one signature)
) -> Iterator[Finding]:
    """What is opened from our site runs no program on the reader's device."""
    if text is not release:  # whose files they all are
        return
    for name, span, picture in _named(release):
        if ending(name) not in (PICTURES if picture else ATTACHMENTS):
            yield _finding(name, span, picture=picture)


def _named(release: Release) -> Iterator[tuple[str, Span, bool]]:
    """The names of files, where they stand, and whether each is shown as a picture."""
    yield from release.files
    for body in release.bodies:
        for link in body.links:
            if link.leads is Leads.FILE and _BESIDE_A_RELEASE.fullmatch(link.target):
                yield basename(link.target), link.span, link.picture


def _finding(name: str, span: Span, *, picture: bool) -> Finding:
    better = _BETTER.get(ending(name), "pdf")
    if picture and better not in PICTURES:
        better = "png"
    kinds = PICTURES if picture else ATTACHMENTS
    return RULE.at(
        span,
        file=name,
        role=_PICTURE if picture else _ATTACHMENT,
        better=f"`.{better}`",
        kinds=", ".join(kinds),
    )
