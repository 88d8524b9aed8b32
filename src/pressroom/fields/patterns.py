"""Forms of the press room's own: numbers and symbols, old addresses, hashes, durations."""

import posixpath
from dataclasses import dataclass
from datetime import date

from pressroom.fields.form import Reading, ScalarForm
from pressroom.fields.scalars import DEVICE, FILE_NAME, Pattern, Url
from pressroom.source.node import Node, Scalar
from pressroom.text.bilingual import Text


@dataclass(frozen=True)
class AnyOf(ScalarForm):
    """The first of several forms of one text that fits."""

    forms: tuple[ScalarForm, ...]
    example: str

    @property
    def words(self) -> Text:  # type: ignore[override]
        """All, joined."""
        return Text(
            vi=", hoặc ".join(form.words.vi for form in self.forms),
            en=", or ".join(form.words.en for form in self.forms),
        )

    def read(self, text: str, reading: Reading) -> object:
        """What the first fitting form reads."""
        values = (form.read(text, reading) for form in self.forms)
        return next((value for value in values if value is not None), None)

    def schema(self) -> dict[str, object]:
        """Any of them."""
        return {"anyOf": [form.schema() for form in self.forms]}


@dataclass(frozen=True)
class TagAuthority(Pattern):
    """A domain and a day on which it was ours (RFC 4151 §2.1)."""

    def read(self, text: str, reading: Reading) -> str | None:
        """The text itself, where its day exists."""
        if super().read(text, reading) is None:
            return None
        day = text.partition(",")[2] + "-01-01"
        try:
            date.fromisoformat(day[:10])
        except ValueError:
            return None
        return text


@dataclass(frozen=True)
class ReleasePath(Pattern):
    """The path from one release's file to another's."""

    def meant(self, node: Node, reading: Reading) -> str | None:  # noqa: ARG002 (one signature)
        """The path, of a file named without its ending or from the repository's top."""
        if not isinstance(node, Scalar):
            return None
        path = f"{node.text.strip('/').removesuffix('.md')}.md"
        if path.startswith("releases/"):
            path = posixpath.relpath(path, posixpath.dirname(node.span.path))
        return path if self._fits(path) else None


_LETTER = "A-ZĐĂÂÊÔƠƯ"
_YEAR = "(?:19|20)[0-9]{2}"

NUMBER = Pattern(
    rf"[0-9]{{1,5}}[a-zA-Z]?/(?:{_YEAR}/)?[{_LETTER}][{_LETTER}0-9&]*(?:-[{_LETTER}][{_LETTER}0-9&]*)*",
    Text(
        vi="số và ký hiệu như văn thư đã cấp, ví dụ `12/TCBC-SYT`",
        en="a number and symbol as the clerk gave it, such as `12/TCBC-SYT`",
    ),
    "12/TCBC-SYT",
)
DOCUMENT_NUMBER = Pattern(
    rf"[0-9]{{1,6}}[a-zA-Z]?(?:/{_YEAR})?[/-][{_LETTER}][{_LETTER}a-z0-9&]*(?:[/-][{_LETTER}][{_LETTER}a-z0-9&]*)*",
    Text(
        vi="số, ký hiệu văn bản, ví dụ `244/2026/NĐ-CP`",
        en="a document's number and symbol, such as `244/2026/NĐ-CP`",
    ),
    "244/2026/NĐ-CP",
)
AGENCY_CODE = Pattern(
    r"(?=.{3,35}$)(?:[A-Z][0-9]{2}(?:\.[A-Z0-9]+)*|(?:[A-Z0-9]+\.)+[A-Z][0-9]{2})",
    Text(
        vi="mã định danh cơ quan (Quyết định 20/2020/QĐ-TTg), ví dụ `H99.12`",
        en="an agency code (Quyết định 20/2020/QĐ-TTg), such as `H99.12`",
    ),
    "H99.12",
)
DURATION = Pattern(
    r"(?:[0-9]{1,2}:[0-5][0-9]|[0-9]{1,3}):[0-5][0-9]",
    Text(
        vi="thời lượng phút:giây hoặc giờ:phút:giây, ví dụ `12:30` hoặc `1:02:30`",
        en="minutes:seconds or hours:minutes:seconds, such as `12:30` or `1:02:30`",
    ),
    "12:30",
)
OLD_ADDRESS = Pattern(
    rf"""(?=.{{2,300}}$)(?:/(?!\.|[^/]*\.(?:/|$)|{DEVICE}(?:[./]|$))[^\s/\\?#%:*"<>|]{{1,100}})+/?""",
    Text(
        vi="đường dẫn cũ trong trang này, bắt đầu bằng `/`, ví dụ `/tin-tuc/123.html`",
        en="an old path on this site that begins with `/`, such as `/tin-tuc/123.html`",
    ),
    "/tin-tuc/123.html",
)
SOURCE_HASH = Pattern(
    r"sha256:[0-9a-f]{64}",
    Text(
        vi="mã đối chiếu do lệnh `pressroom new translation` hoặc `pressroom fix` ghi",
        en="a hash that `pressroom new translation` or `pressroom fix` writes",
    ),
    "sha256:" + "0123456789abcdef" * 4,
)
RELEASE_PATH = ReleasePath(
    r"(?:\.\./)*[A-Za-z0-9][A-Za-z0-9-]*(?:/[A-Za-z0-9][A-Za-z0-9-]*)*\.md",
    Text(
        vi="đường dẫn từ tệp này đến tệp thông cáo kia, ví dụ `../../2026/05/ten-thong-cao.md`",
        en="the path from this file to the other release's, such as `../../2026/05/slug.md`",
    ),
    "../../2026/05/ket-qua-da-dieu-chinh.md",
)
LINK = AnyOf((FILE_NAME, Url()), "toan-van.pdf")
VERSION = Pattern(
    r"[0-9]{1,3}\.[0-9]{1,3}(?:\.[0-9]{1,3})?",
    Text(vi="số phiên bản, ví dụ `0.1`", en="a version such as `0.1`"),
    '"0.1"',
)
TAG_AUTHORITY = TagAuthority(
    r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24},[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?",
    Text(
        vi="tên miền và năm (hoặc ngày) tên miền đó thuộc cơ quan, ví dụ `songlam.example,2026`",
        en="a domain and a year or day on which it was yours, such as `songlam.example,2026`",
    ),
    '"songlam.example,2026"',
)
MEDIA_TOPIC = Pattern(
    r"medtop:[0-9]{8}",
    Text(
        vi="mã lĩnh vực tin của IPTC, ví dụ `medtop:07000000`",
        en="an IPTC Media Topic such as `medtop:07000000`",
    ),
    "medtop:07000000",
)
PICTURE_PATH = Pattern(
    r"(?:[A-Za-z0-9][A-Za-z0-9_-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*\.(?:svg|png|jpe?g|webp)",
    Text(
        vi="đường dẫn tệp ảnh trong thư mục `content/`, ví dụ `assets/logo.svg`",
        en="the path of a picture below `content/`, such as `assets/logo.svg`",
    ),
    "assets/logo.svg",
)
EDIT_PATH = AnyOf(
    (
        Pattern(
            r"[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*/",
            Text(
                vi="phần nối sau địa chỉ kho, kết thúc bằng `/`, ví dụ `edit/main/`",
                en="what follows the repository's address and ends with `/`, such as `edit/main/`",
            ),
            "edit/main/",
        ),
        Url(),
    ),
    "edit/main/",
)
