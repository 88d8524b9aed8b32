"""A picture in a text is loaded from another site."""

from collections.abc import Iterator
from posixpath import basename
from urllib.parse import urlsplit

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.body import Leads
from pressroom.model.release import Release
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text
from pressroom.text.slug import slugify

RULE = Rule(
    code="PR405",
    name="picture-from-another-host",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="ảnh được lấy từ trang khác: `{written}`",
        en="the picture comes from another site: `{written}`",
    ),
    fix=Text(
        vi="khi được phép dùng, tải ảnh về thư mục `{folder}/` rồi ghi `![mô tả ảnh]({path})`",
        en="where you may use it, save it in the folder `{folder}/` and write "
        "`![description]({path})`",
    ),
    why=Text(
        vi="Trang kia sẽ biết ai đọc thông cáo, và có thể thay ảnh bất cứ lúc nào.",
        en="The other site would learn who reads the release, and could change the picture.",
    ),
)


@RULE.for_each_linking_release
def check(release: Release, around: Around) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """The other site would learn who reads the release, and could change the picture."""
    for body in release.bodies:
        for link in body.links:
            if link.picture and link.leads is Leads.WEB:
                yield RULE.at(
                    link.span,
                    written=link.written,
                    folder=release.folder,
                    path=f"{release.slug}/{_name(link.written)}",
                )


def _name(url: str) -> str:
    stem, dot, ending = basename(urlsplit(url).path).rpartition(".")
    return f"{slugify(stem) or 'anh'}.{ending.lower()}" if dot and ending.isalnum() else "anh.jpg"
