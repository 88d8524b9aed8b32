"""Every address of the site, and what stands there: the table of which the reference page is made.

A saved link, a reader's subscription, another system relies on these: none is ever taken away. A
test holds the table against a built site, in both directions.
"""

import re
from dataclasses import dataclass

from pressroom.text.bilingual import Text


@dataclass(frozen=True, slots=True)
class Address:
    """A form of address below the site's root; words in capitals stand for what varies.

    `each` says whether every edition has it, below its own prefix; `always` whether every site
    does, and not only one whose settings ask for it.
    """

    form: str
    what: Text
    each: bool = True
    always: bool = True

    @property
    def pattern(self) -> re.Pattern[str]:
        """What an address of this form looks like."""
        return re.compile(_CAPITALS.sub(_varying, re.escape(self.form)))


_CAPITALS = re.compile(r"[A-Z]+")
_VARYING = {
    "YYYY": r"\d{4}",
    "MM": r"\d{2}",
    "N": r"\d+",
    "LANG": r"[A-Za-z0-9-]+",
    "ID": r"[a-z0-9-]+",
    "SLUG": r"[a-z0-9-]+",
    "FILE": r"[^/]+\.[^/.]+",
    "PATH": r".+",
}
"""What each word in capitals stands for."""


def _varying(word: re.Match[str]) -> str:
    return _VARYING[word[0]]


ADDRESSES: tuple[Address, ...] = (
    Address("", Text(vi="Trang chủ", en="Home")),
    Address("releases/", Text(vi="Kho thông cáo", en="The archive of releases")),
    Address("releases/YYYY/", Text(vi="Thông cáo của một năm", en="The releases of a year")),
    Address("releases/YYYY/MM/", Text(vi="Thông cáo của một tháng", en="The releases of a month")),
    Address("releases/YYYY/MM/SLUG/", Text(vi="Một thông cáo", en="A release")),
    Address(
        "releases/YYYY/MM/SLUG/index.md",
        Text(vi="Văn bản thuần của thông cáo", en="The release as plain text"),
    ),
    Address(
        "releases/YYYY/MM/SLUG/FILE",
        Text(vi="Ảnh, tài liệu kèm theo", en="Its pictures and attachments"),
        each=False,
    ),
    *(
        Address(
            f"LANG/releases/YYYY/MM/SLUG/{name}",
            Text(
                vi="Thông cáo bằng một ngôn ngữ không có ấn bản riêng",
                en="A release in a language without an edition",
            ),
            each=False,
        )
        for name in ("", "index.md")
    ),
    Address("topics/", Text(vi="Các lĩnh vực", en="The topics")),
    Address("topics/ID/", Text(vi="Thông cáo của một lĩnh vực", en="The releases of a topic")),
    Address("types/", Text(vi="Các loại tin", en="The types")),
    Address("types/ID/", Text(vi="Thông cáo của một loại", en="The releases of a type")),
    Address("departments/", Text(vi="Các cơ quan, đơn vị", en="The bodies as a tree")),
    Address("departments/ID/", Text(vi="Một cơ quan", en="A body")),
    Address(
        "departments/ID/calendar.ics",
        Text(vi="Lịch sự kiện của cơ quan", en="The body's calendar"),
    ),
    Address(
        "departments/ID/press.vcf",
        Text(vi="Danh thiếp đầu mối báo chí", en="The card of its press contact"),
        each=False,
    ),
    Address("spokespersons/", Text(vi="Danh sách người phát ngôn", en="The spokespersons")),
    Address(
        "spokespersons/ID.vcf",
        Text(vi="Danh thiếp một người phát ngôn", en="The card of a spokesperson"),
        each=False,
    ),
    *(
        Address(f"spokespersons/{by}/ID/", text)
        for by, text in (
            ("levels", Text(vi="Người phát ngôn theo cấp", en="Spokespersons of a kind of body")),
            ("roles", Text(vi="Người phát ngôn theo vai trò", en="Spokespersons of a role")),
            ("languages", Text(vi="Người phát ngôn theo ngôn ngữ", en="Who speaks a language")),
        )
    ),
    Address(
        "spokespersons/people.json",
        Text(vi="Danh sách cho máy đọc", en="The directory for machines"),
    ),
    *(
        Address(f"{listing}page/N/", Text(vi="Trang khác của danh sách", en="Another page of it"))
        for listing in (
            "releases/",
            "releases/YYYY/",
            "releases/YYYY/MM/",
            "topics/ID/",
            "types/ID/",
            "departments/ID/",
            "spokespersons/",
            "spokespersons/levels/ID/",
            "spokespersons/roles/ID/",
            "spokespersons/languages/ID/",
            "calendar/",
            "corrections/",
        )
    ),
    Address("calendar/", Text(vi="Lịch sự kiện", en="The calendar")),
    Address(
        "calendar.ics", Text(vi="Lịch cho điện thoại, máy tính", en="The calendar as iCalendar")
    ),
    Address("corrections/", Text(vi="Đính chính và thu hồi", en="Corrections and withdrawals")),
    Address("legal/", Text(vi="Văn bản pháp lý", en="The register of documents")),
    Address(
        "search/",
        Text(
            vi="Tìm kiếm: `?q=…&department=…&topic=…&type=…&lang=…&from=2026-01-01&to=2026-12-31`,"
            " `&sort=date` hoặc `relevance`",
            en="Search: `?q=…&department=…&topic=…&type=…&lang=…&from=2026-01-01&to=2026-12-31`,"
            " `&sort=date` or `relevance`",
        ),
    ),
    Address(
        "search/opensearch.xml",
        Text(
            vi="Mô tả để trình duyệt thêm ô tìm kiếm này (OpenSearch)",
            en="The search for browsers to add (OpenSearch)",
        ),
    ),
    Address("search/index/PATH", Text(vi="Chỉ mục tìm kiếm", en="The index of the search")),
    Address("subscribe/", Text(vi="Đăng ký nhận tin", en="How to subscribe")),
    Address("notices/", Text(vi="Thông báo", en="Notices")),
    Address("notices/PATH/", Text(vi="Một thông báo", en="A notice")),
    *(
        Address(f"feeds/{name}.{ending}", text)
        for name, text in (
            ("all", Text(vi="Kênh tin: tất cả", en="Feed of all releases")),
            ("departments/ID", Text(vi="Kênh tin của một cơ quan", en="Feed of a body")),
            ("topics/ID", Text(vi="Kênh tin của một lĩnh vực", en="Feed of a topic")),
            ("types/ID", Text(vi="Kênh tin của một loại", en="Feed of a type")),
            ("urgent", Text(vi="Kênh tin đột xuất", en="Feed of urgent information")),
            (
                "corrections",
                Text(vi="Kênh đính chính, thu hồi", en="Feed of corrections and withdrawals"),
            ),
        )
        for ending in ("rss", "atom", "json")
    ),
    *(
        Address(f"feeds/notices.{ending}", Text(vi="Kênh thông báo", en="Feed of notices"))
        for ending in ("rss", "json")
    ),
    Address("feeds/index.opml", Text(vi="Mọi kênh tin (OPML)", en="Every feed (OPML)")),
    Address("schema/FILE", Text(vi="JSON Schema của các tệp nguồn", en="JSON Schemas"), each=False),
    *(
        Address(f"admin/{name}", text, each=False, always=False)
        for name, text in (
            (
                "",
                Text(
                    vi="Biểu mẫu soạn thảo, khi cài đặt có mục `editor`",
                    en="The form in the browser, where the settings have `editor`",
                ),
            ),
            ("FILE", Text(vi="Các tệp của biểu mẫu", en="Files of the form")),
        )
    ),
    Address("sitemap.xml", Text(vi="Sơ đồ trang", en="Sitemap"), each=False),
    Address("robots.txt", Text(vi="Cho máy tìm kiếm", en="For robots"), each=False),
    Address("404.html", Text(vi="Trang báo không tìm thấy", en="Page not found"), each=False),
    Address(
        "build.json",
        Text(
            vi="Phiên bản, thời điểm tạo trang, lần thay đổi kế tiếp",
            en="Version, moment of the build, next change",
        ),
        each=False,
    ),
)
"""All of them, in the order in which a reader would ask for them."""

_TITLE = Text(
    vi="Địa chỉ, kênh tin và tệp cho máy đọc", en="Addresses, feeds and files for machines"
)
_INTRODUCTION = Text(
    vi="""\
Các địa chỉ dưới đây không bao giờ mất: liên kết đã lưu, kênh tin đã đăng ký và hệ thống khác đều \
dựa vào đó. Chữ in hoa thay cho phần thay đổi (`YYYY` năm, `MM` tháng, `SLUG` tên tệp của thông \
cáo, `ID` mã, `N` số trang tính từ trang cũ nhất). Ấn bản tiếng Anh có cùng địa chỉ sau `en/`.""",
    en="""\
These addresses never die: saved links, subscriptions and other systems rely on them. Words in \
capitals stand for what varies (`YYYY` year, `MM` month, `SLUG` the release's file name, `ID` an \
id, `N` a page counted from the oldest). The English edition has the same addresses below `en/`.""",
)
_COLUMNS = (
    Text(vi="Địa chỉ", en="Address"),
    Text(vi="Có gì", en="What stands there"),
    Text(vi="Mỗi ấn bản", en="In each edition"),
)
_YES = Text(vi="có", en="yes")
_ONCE = Text(vi="một cho tất cả", en="one for all")


def reference(language: str) -> str:
    """The page as GitHub-flavoured Markdown, in Vietnamese or English."""
    head = [column[language] for column in _COLUMNS]
    rows = [head, ["---"] * len(head)]
    rows += (
        [f"`/{one.form}`", one.what[language], (_YES if one.each else _ONCE)[language]]
        for one in ADDRESSES
    )
    table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    return f"# {_TITLE[language]}\n\n{_INTRODUCTION[language]}\n\n{table}\n"
