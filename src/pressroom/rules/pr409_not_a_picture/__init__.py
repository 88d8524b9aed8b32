"""A file that is named as a picture is none."""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR409",
    name="not-a-picture",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="tệp `{file}` không phải là ảnh JPEG, PNG, WebP, GIF hoặc AVIF, hoặc đã hỏng",
        en="the file `{file}` is no JPEG, PNG, WebP, GIF or AVIF picture, or is damaged",
    ),
    fix=Text(
        vi="mở ảnh bằng phần mềm xem ảnh, lưu lại thành JPEG rồi thay vào thư mục của thông cáo",
        en="open the picture, save it as JPEG and put that into the release's folder",
    ),
    why=Text(
        vi="Tệp mang tên ảnh mà không phải ảnh thì hiện ra ô trống trên trang, trên "
        "kênh tin và khi chia sẻ.",
        en="A file that is named as a picture and is none leaves an empty frame on the "
        "page, in feeds and wherever the page is shared.",
    ),
)

RULE.takes(FlawKind.NOT_A_PICTURE)
