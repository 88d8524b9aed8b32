"""Three hundred files with the slips of officers, and with what machines make of files.

Each is a release in a folder of its month, but for those whose slip is the place or the name, and
each is wrong in one way. By hand are the slips that people make in editors, in Word and by copying;
from the table of keys come values of the wrong shape for every key of the contract; by chance, but
always the same, are files that were cut, shifted, doubled and damaged at any place.
"""

import random
from collections.abc import Iterator
from typing import NamedTuple

from pressroom.fields.release import RELEASE

MONTH = "releases/2026/04"
SILENT = {
    "a comment after a value": "a comment may stand there, and the value is right without it",
    "half an object": "a key that is not needed says nothing without a value: forms leave some so",
}
"""The slips that are told of by nothing, and why that is right."""

TITLE = "title: Mở thêm điểm tiếp nhận hồ sơ dịch vụ công"
TYPE = "type: press-release"
DEPARTMENT = "department: ubnd-tinh"
PUBLISHED = "published: 2026-04-15 08:00"
SUMMARY = (
    "summary: Từ ngày 20 tháng 4 năm 2026, tỉnh mở thêm điểm tiếp nhận hồ sơ tại các xã miền núi."
)
TOPICS = "topics: [y-te]"
LINES = (TITLE, TYPE, DEPARTMENT, PUBLISHED, SUMMARY, TOPICS)
BODY = "Tỉnh mở thêm điểm tiếp nhận hồ sơ tại các xã miền núi.\n"


class Slip(NamedTuple):
    """A file with one slip, and the beginning of the code that tells of it; any where empty."""

    path: str
    content: bytes
    code: str = ""


def whole(*lines: str, body: str = BODY) -> str:
    """A release of these lines and this body."""
    return "\n".join(("---", *lines, "---", "", body))


def instead(old: str, *new: str) -> str:
    """The right release with other lines for one."""
    return whole(*(line for one in LINES for line in (new if one == old else (one,))))


def added(*lines: str) -> str:
    return whole(*LINES, *lines)


def with_body(body: str) -> str:
    return whole(*LINES, body=body)


BY_HAND: dict[str, tuple[str | bytes, str]] = {
    # The declaration's own lines
    "no declaration": (BODY, "PR010"),
    "nothing at all": ("", "PR010"),
    "no opening line": (whole(*LINES).removeprefix("---\n"), "PR010"),
    "no closing line": ("\n".join(("---", *LINES, "", BODY)), "PR011"),
    "a blank line before all": ("\n" + whole(*LINES), "PR010"),
    "a heading before all": ("# Thông cáo\n" + whole(*LINES), "PR010"),
    "dashes made one by Word": (whole(*LINES).replace("---", "—"), "PR010"),
    "four dashes": (whole(*LINES).replace("---", "----"), "PR010"),
    "TOML": (whole(*LINES).replace("---", "+++").replace(": ", " = "), "PR010"),
    "JSON": ('{"title": "Mở thêm điểm tiếp nhận hồ sơ"}\n', "PR010"),
    "HTML": ("<html><body><h1>Thông cáo</h1></body></html>\n", "PR010"),
    "an empty declaration": (whole(), "PR010"),
    "a declaration of prose": (whole("Kính gửi các cơ quan báo chí"), "PR0"),
    "a declaration that is a list": (whole(*(f"- {line}" for line in LINES)), "PR010"),
    "a table of Word in the declaration": (whole("| title | Mở thêm điểm |"), "PR0"),
    "a declaration twice": (whole(*LINES, body=whole(*LINES)), "PR048"),
    # Signs of YAML
    "tabs before a key": (instead(TYPE, f"\t{TYPE}"), "PR012"),
    "a tab after a colon": (instead(TYPE, "type:\tpress-release x"), "PR0"),
    "a tab in a list": (added("co_departments:", "\t- so-y-te"), "PR012"),
    "a colon in a title": (instead(TITLE, "title: Sở Y tế: mở thêm điểm tiếp nhận"), "PR013"),
    "a colon that ends a title": (instead(TITLE, "title: Mở thêm điểm tiếp nhận hồ sơ:"), "PR013"),
    "a hash in a title": (instead(TITLE, "title: Mở thêm điểm tiếp nhận #2 tại xã"), "PR013"),
    "a comment after a value": (instead(TYPE, "type: press-release # thông cáo"), "PR0"),
    "a title in half quotes": (instead(TITLE, 'title: "Mở thêm điểm tiếp nhận hồ sơ'), "PR01"),
    "a title that begins in quotes": (
        instead(TITLE, 'title: "Một cửa" mở thêm điểm tiếp nhận hồ sơ'),
        "PR013",
    ),
    "a title in brackets": (instead(TITLE, "title: [Mở thêm điểm tiếp nhận hồ sơ]"), "PR022"),
    "a title of a map": (instead(TITLE, "title: {vi: Mở thêm điểm tiếp nhận}"), "PR022"),
    "a title with a star": (instead(TITLE, "title: *Mở thêm điểm tiếp nhận hồ sơ"), "PR01"),
    "a title with a percent sign": (instead(TITLE, "title: %10 hồ sơ được nộp trực tuyến"), "PR01"),
    "a title with an at sign": (instead(TITLE, "title: @songlam mở thêm điểm tiếp nhận"), "PR01"),
    "a title with an exclamation mark": (instead(TITLE, "title: !Khẩn mở thêm điểm"), "PR01"),
    "a title with a backtick": (instead(TITLE, "title: `Mở` thêm điểm tiếp nhận hồ sơ"), "PR01"),
    "a title on two lines": (instead(TITLE, "title: Mở thêm điểm", "tiếp nhận hồ sơ"), "PR012"),
    "no space after a colon": (instead(TYPE, "type:press-release"), "PR012"),
    "a full-width colon": (instead(TYPE, "type\uff1a press-release"), "PR0"),
    "an equals sign": (instead(TYPE, "type = press-release"), "PR012"),
    "smart quotes around a value": (instead(TYPE, "type: “press-release”"), "PR022"),
    "smart quotes around an id": (
        instead(DEPARTMENT, "department: \u2018ubnd-tinh\u2019"),
        "PR022",
    ),
    "smart quotes around a time": (instead(PUBLISHED, "published: “2026-04-15 08:00”"), "PR022"),
    "an anchor": (instead(TYPE, "type: &loai press-release"), "PR015"),
    "an alias": (instead(TYPE, "type: *loai"), "PR01"),
    "a tag": (instead(TYPE, "type: !!str press-release"), "PR015"),
    "a merge key": (added("<<: {number: 12/TCBC}"), "PR0"),
    "title twice": (instead(TITLE, TITLE, TITLE), "PR014"),
    "topics twice": (added("topics: [giao-thong]"), "PR014"),
    "a key twice in a part": (
        added("responds_to:", "  outlet: Báo A", "  outlet: Báo B"),
        "PR014",
    ),
    "two documents": (instead(TYPE, "...", TYPE), "PR0"),
    "a comment instead of a key": (instead(TYPE, f"# {TYPE}"), "PR021"),
    "a key without a value": (instead(TITLE, "title:"), "PR02"),
    "null": (instead(TITLE, "title: null"), "PR02"),
    "a tilde": (instead(TITLE, "title: ~"), "PR02"),
    "empty quotes": (instead(TITLE, 'title: ""'), "PR02"),
    "yes for a text": (instead(TITLE, "title: yes"), "PR022"),
    "a key in capitals": (instead(TITLE, TITLE.replace("title", "Title")), "PR02"),
    "a key with a space before its colon": (instead(TYPE, "type : press-releases"), "PR0"),
    "a key in quotes of Word": (instead(TYPE, "“type”: press-release"), "PR020"),
    "a title in Vietnamese": (instead(TITLE, TITLE.replace("title", "tieu_de")), "PR02"),
    "a title in Vietnamese with accents": (
        instead(TITLE, TITLE.replace("title", "tiêu đề")),
        "PR02",
    ),
    "a department in Vietnamese": (
        instead(DEPARTMENT, DEPARTMENT.replace("department", "don_vi")),
        "PR02",
    ),
    "a summary in Vietnamese": (instead(SUMMARY, SUMMARY.replace("summary", "tom_tat")), "PR02"),
    "a date in Vietnamese": (
        instead(PUBLISHED, PUBLISHED.replace("published", "ngay_dang")),
        "PR02",
    ),
    "a key of another system": (added("categories: [tin-tuc]"), "PR020"),
    "a draft of another system": (added("draft: true"), "PR020"),
    "a layout of another system": (added("layout: post"), "PR020"),
    "an author of another system": (added("author: Phòng Hành chính"), "PR020"),
    "a slip in a key": (instead(SUMMARY, SUMMARY.replace("summary", "sumary")), "PR02"),
    "an approval of a wrong key": (added("approved_by: Trần Văn Bình"), "PR020"),
    # Indentation
    "a key too far right": (instead(TYPE, f"  {TYPE}"), "PR012"),
    "all keys too far right": (whole(*(f"  {line}" for line in LINES[1:]), TITLE), "PR012"),
    "a list that is not set in": (added("images:", "- file: anh.png", "alt: Ảnh"), "PR0"),
    "a part that is not set in": (added("responds_to:", "outlet: Báo A"), "PR0"),
    "half an object": (added("responds_to:", "  outlet:"), "PR0"),
    "half a picture": (added("images:", "  - file:"), "PR02"),
    "half an event": (added("event: {start:}"), "PR0"),
    "an open bracket": (instead(TOPICS, "topics: [y-te"), "PR01"),
    "an open brace": (added("event: {start: 2026-05-01 08:00"), "PR01"),
    "a bracket of another kind": (instead(TOPICS, "topics: (y-te)"), "PR022"),
    "nesting without end": (added(f"places: {'[' * 100}{']' * 100}"), "PR016"),
    # Values
    "topics as one word": (instead(TOPICS, "topics: y-te"), "PR022"),
    "topics as a line": (instead(TOPICS, "topics: y-te, giao-thong"), "PR022"),
    "no topics": (instead(TOPICS, "topics: []"), "PR02"),
    "six topics": (instead(TOPICS, "topics: [a, b, c, d, e, f]"), "PR022"),
    "a topic with accents": (instead(TOPICS, "topics: [y-tế]"), "PR022"),
    "a topic that is none": (instead(TOPICS, "topics: [y-tee]"), "PR101"),
    "a topic by its name": (instead(TOPICS, "topics: [Y tế]"), "PR022"),
    "a topic twice": (instead(TOPICS, "topics: [y-te, y-te]"), "PR111"),
    "a type in Vietnamese": (instead(TYPE, "type: Thông cáo báo chí"), "PR022"),
    "a type with a slip": (instead(TYPE, "type: press-realease"), "PR022"),
    "a type with an underline": (instead(TYPE, "type: press_release"), "PR022"),
    "a department by its name": (instead(DEPARTMENT, "department: Sở Y tế"), "PR022"),
    "a department that is none": (instead(DEPARTMENT, "department: so-y"), "PR301"),
    "a department in capitals": (instead(DEPARTMENT, "department: UBND-TINH"), "PR022"),
    "a department of two": (instead(DEPARTMENT, "department: [ubnd-tinh, so-y-te]"), "PR022"),
    "a day as people write it": (instead(PUBLISHED, "published: 13/04/2026"), "PR022"),
    "a day with dots": (instead(PUBLISHED, "published: 13.4.2026"), "PR022"),
    "a day in words": (instead(PUBLISHED, "published: ngày 13 tháng 4 năm 2026"), "PR022"),
    "a day of no calendar": (instead(PUBLISHED, "published: 2026-02-30 08:00"), "PR022"),
    "a month 13": (instead(PUBLISHED, "published: 2026-13-01 08:00"), "PR022"),
    "an hour 25": (instead(PUBLISHED, "published: 2026-04-15 25:00"), "PR022"),
    "an hour in words": (instead(PUBLISHED, "published: 2026-04-15 8h30"), "PR022"),
    "a day without an hour": (instead(PUBLISHED, "published: 2026-04-15"), "PR022"),
    "an hour without a day": (instead(PUBLISHED, "published: 08:00"), "PR022"),
    "a year of two digits": (instead(PUBLISHED, "published: 26-04-15 08:00"), "PR022"),
    "a year 2062": (instead(PUBLISHED, "published: 3026-04-15 08:00"), "PR022"),
    "the Buddhist year": (instead(PUBLISHED, "published: 2569-04-15 08:00"), "PR022"),
    "digits of another script": (
        instead(PUBLISHED, "published: \uff12\uff10\uff12\uff16-04-15 08:00"),
        "PR022",
    ),
    "a short title": (instead(TITLE, "title: Tin"), "PR022"),
    "a long title": (instead(TITLE, f"title: {'Mở thêm ' * 40}"), "PR022"),
    "a short summary": (instead(SUMMARY, "summary: Tóm tắt."), "PR022"),
    "a long summary": (instead(SUMMARY, f"summary: {'Mở thêm điểm. ' * 40}"), "PR022"),
    "a number with leading zeros": (added("number: 007"), "PR022"),
    "a number alone": (added("number: 12"), "PR022"),
    "a number with a space": (added("number: 12 /TCBC-UBND"), "PR022"),
    "an embargo that is no time": (added("embargo: ngày mai"), "PR022"),
    "a correction that is a text": (added("corrections: Sửa số điện thoại"), "PR022"),
    "a correction without a time": (added("corrections: [{note: Sửa số điện thoại}]"), "PR021"),
    "a correction too early": (
        added("corrections: [{at: 2026-04-01 08:00, note: Sửa số điện thoại liên hệ}]"),
        "PR202",
    ),
    "a withdrawal that is a yes": (added("withdrawn: true"), "PR022"),
    "a withdrawal without a reason": (added("withdrawn: {at: 2026-04-16 08:00}"), "PR021"),
    "a broadcast in Vietnamese": (added("broadcast: khẩn cấp"), "PR022"),
    "a form in Vietnamese": (added("form: họp báo"), "PR022"),
    "an excuse without a reason": (added("allow: [PR101]"), "PR022"),
    "an excuse that excuses nothing": (added("allow: {PR110: Chưa dịch lại}"), "PR040"),
    "an excuse of a rule that is none": (added("allow: {PR999: Không rõ}"), "PR04"),
    "an alias that is a name": (added("aliases: [tin cu]"), "PR022"),
    "a spokesperson by name": (added("spokesperson: Trần Thị Minh An"), "PR022"),
    "a spokesperson that is none": (added("spokesperson: nguyen-van-khong"), "PR303"),
    "a statement of nobody": (instead(TYPE, "type: statement"), "PR105"),
    "a rebuttal of nothing": (instead(TYPE, "type: rebuttal"), "PR105"),
    "an invitation to nothing": (instead(TYPE, "type: invitation"), "PR105"),
    "a consultation on nothing": (instead(TYPE, "type: consultation"), "PR105"),
    "a verdict in Vietnamese": (
        added("responds_to: {outlet: Báo A, verdict: tin giả}"),
        "PR022",
    ),
    "an event that ends before it begins": (
        instead(
            TYPE, "type: invitation", "event: {start: 2026-05-02 08:00, end: 2026-05-01 08:00}"
        ),
        "PR204",
    ),
    "a picture by its path": (
        added("images: [{file: ../anh/anh.png, alt: Điểm tiếp nhận, credit: Sở Y tế}]"),
        "PR022",
    ),
    "a picture that is missing": (
        added("images: [{file: anh.png, alt: Điểm tiếp nhận hồ sơ, credit: Sở Y tế}]"),
        "PR404",
    ),
    "a picture without words": (added("images: [{file: anh.png, credit: Sở Y tế}]"), "PR021"),
    "a picture as a text": (added("images: anh.png"), "PR022"),
    "an attachment of a role that is none": (
        added("attachments: [{file: a.pdf, title: Phụ lục, role: phu-luc}]"),
        "PR022",
    ),
    "a recording of a file": (added("recordings: [{kind: video, url: phim.mp4}]"), "PR022"),
    "a question as a text": (added("questions: [Nộp hồ sơ ở đâu?]"), "PR022"),
    # Bytes
    "a byte order mark": ("\ufeff" + whole(*LINES), "PR002"),
    "UTF-16": (whole(*LINES).encode("utf-16"), "PR001"),
    "UTF-16, the other way": (b"\xfe\xff" + whole(*LINES).encode("utf-16-be"), "PR001"),
    "UTF-16 without a mark": (whole(*LINES).encode("utf-16-le"), "PR0"),
    "an encoding of Windows": (
        whole("title: Khách sạn Café nhận giải").encode("cp1258", "replace"),
        "PR001",
    ),
    "a document of Word": (b"PK\x03\x04" + b"\0" * 200, "PR001"),
    "an old document of Word": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 200, "PR001"),
    "a picture as a release": (b"\x89PNG\r\n\x1a\n" + b"\0" * 200, "PR001"),
    "a PDF as a release": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "PR001"),
    "null characters": (instead(TITLE, TITLE + "\0\0"), "PR005"),
    "a bell": (with_body("Tỉnh mở thêm\x07 điểm.\n"), "PR005"),
    "Windows line ends": (whole(*LINES).replace("\n", "\r\n"), "PR003"),
    "line ends of old Macs": (whole(*LINES).replace("\n", "\r"), "PR003"),
    "one Windows line end": (whole(*LINES).replace("\n", "\r\n", 1), "PR003"),
    "decomposed letters": (with_body("Tie\u0302\u0301p nhận hồ sơ.\n"), "PR004"),
    "a soft hyphen of Word": (with_body("Tiếp\u00ad nhận hồ sơ.\n"), "PR007"),
    "a zero-width space of a web page": (with_body("Tiếp\u200bnhận hồ sơ.\n"), "PR007"),
    "a sign of direction": (with_body("Tiếp nhận\u202e hồ sơ.\n"), "PR006"),
    "a Cyrillic letter": (with_body("Gọi Zal\u043e để hỏi.\n"), "PR008"),
    "a line separator of Word": (with_body("Tiếp nhận\u2028hồ sơ.\n"), "PR005"),
    "a line of 1 MB": (with_body("a" * 1_000_100 + "\n"), "PR009"),
    "a byte too many": (whole(*LINES).encode() + b"\xff\n", "PR001"),
    # The body
    "no body": (whole(*LINES, body=""), "PR108"),
    "white space as a body": (whole(*LINES, body=" \n\t\n"), "PR108"),
    "a heading of level 1": (with_body("# Mở thêm điểm\n\nNội dung.\n"), "PR103"),
    "a heading with a line under it": (with_body("Mở thêm điểm\n====\n\nNội dung.\n"), "PR103"),
    "HTML of Word": (with_body('<p class="MsoNormal">Mở thêm điểm</p>\n'), "PR102"),
    "a line break in HTML": (with_body("Mở thêm điểm<br>tiếp nhận\n"), "PR102"),
    "a comment in HTML": (with_body("<!-- xem lại -->\n\nNội dung.\n"), "PR102"),
    "a frame": (with_body('<iframe src="https://songlam.example"></iframe>\n'), "PR102"),
    "a script": (with_body("<script>alert(1)</script>\n\nNội dung.\n"), "PR102"),
    "quotes without end": (with_body(">" * 60 + " a\n"), "PR104"),
    "a link to nothing": (with_body("Xem [kế hoạch](ke-hoach.md).\n"), "PR401"),
    "a link to a month that is none": (with_body("Xem [tin](../../2025/13/x.md).\n"), "PR401"),
    "a link out of the repository": (with_body("Xem [a](../../../../etc/passwd).\n"), "PR403"),
    "a link to a disk": (with_body("Xem [a](file:///C:/van-ban.docx).\n"), "PR4"),
    "a link to a script": (with_body("Xem [a](javascript:alert).\n"), "PR4"),
    "a link to a part that is none": (
        with_body("Xem [a](tiem-vac-xin-soi-bo-sung.md#khong-co).\n"),
        "PR402",
    ),
    "a picture from elsewhere": (with_body("![Ảnh](https://songlam.example/a.png)\n"), "PR405"),
    "a picture in the text that is missing": (with_body("![Ảnh](anh.png)\n"), "PR4"),
}

IN_PLACES: dict[str, tuple[str, str, str]] = {
    "a name with spaces": (f"{MONTH}/mo them diem.md", whole(*LINES), "PR030"),
    "a name in capitals": (f"{MONTH}/Mo-Them-Diem.md", whole(*LINES), "PR030"),
    "a name with accents": (f"{MONTH}/mở-thêm-điểm.md", whole(*LINES), "PR030"),
    "a name with underlines": (f"{MONTH}/mo_them_diem.md", whole(*LINES), "PR030"),
    "a name with a bracket": (f"{MONTH}/mo-them-diem (2).md", whole(*LINES), "PR030"),
    "a name that Windows keeps": (f"{MONTH}/con.md", whole(*LINES), "PR030"),
    "a name of the site": (f"{MONTH}/index.md", whole(*LINES), "PR030"),
    "a long name": (f"{MONTH}/{'mo-' * 40}diem.md", whole(*LINES), "PR030"),
    "a copy of Windows": (f"{MONTH}/mo-them-diem - Copy.md", whole(*LINES), "PR030"),
    "a text of the editor": (f"{MONTH}/mo-them-diem.txt", whole(*LINES), "PR039"),
    "an ending twice": (f"{MONTH}/mo-them-diem.md.txt", whole(*LINES), "PR039"),
    "an ending in capitals": (f"{MONTH}/mo-them-diem-hai.MD", whole(*LINES), "PR039"),
    "a document among releases": (f"{MONTH}/mo-them-diem-ba.docx", "PK", "PR039"),
    "a file that is left over": (f"{MONTH}/mo-them-diem.bak", "x", "PR032"),
    "a release in a year": ("releases/2026/mo-them-diem.md", whole(*LINES), "PR031"),
    "a release at the top": ("releases/mo-them-diem.md", whole(*LINES), "PR031"),
    "a month of one digit": ("releases/2026/4/mo-them-diem.md", whole(*LINES), "PR031"),
    "a month in words": ("releases/2026/thang-4/mo-them-diem.md", whole(*LINES), "PR031"),
    "a month 13 as a folder": ("releases/2026/13/mo-them-diem.md", whole(*LINES), "PR031"),
    "a folder in a month": (f"{MONTH}/so-y-te/mo-them-diem.md", whole(*LINES), "PR031"),
    "a translation of nothing": (f"{MONTH}/khong-co.en.md", whole(*LINES), "PR035"),
    "a language that is none": (f"{MONTH}/mo-them.xx.md", whole(*LINES), "PR036"),
    "the default language in a name": (f"{MONTH}/mo-them.vi.md", whole(*LINES), "PR036"),
}


def _by_key() -> Iterator[Slip]:
    """For every key of a release, two values of shapes that the key does not take."""
    for field in RELEASE.fields:
        lines = [line for line in LINES if not line.startswith(f"{field.key}:")]
        for value in ("[[[sai]]]", "{khong-co: sai}"):
            yield Slip("", whole(*lines, f"{field.key}: {value}").encode(), "PR0")


def damaged(seed: int) -> bytes:
    """The right release, damaged at any place in a way that is always wrong; of the seed alone."""
    chance = random.Random(seed)  # noqa: S311 (the same every time)
    lines = list(LINES)
    at = chance.randrange(len(lines))
    way = chance.choice(("gone", "twice", "shifted", "junk", "cut", "byte", "hidden"))
    if way == "gone":
        del lines[at]
    elif way == "twice":
        lines.insert(chance.randrange(len(lines) + 1), lines[at])
    elif way == "shifted":
        at = max(1, at)
        lines[at] = " " * chance.randint(1, 9) + lines[at]
    elif way == "junk":
        lines.insert(at, f"{''.join(chance.choices('bcdghklmnpqrtvx', k=9))}: {seed}")
    elif way == "cut":
        text = "\n".join(("---", *lines))
        return text[: chance.randint(1, len(text))].encode()
    text = whole(*lines)
    place = chance.randint(4, len(text))
    if way == "hidden":
        char = chance.choice("\u200b\u202e\x00\x1b\u00ad\u2028\ufeff\x85")
        return (text[:place] + char + text[place:]).encode()
    if way == "byte":
        return text[:place].encode() + bytes([chance.randint(0xF8, 0xFF)]) + text[place:].encode()
    return text.encode()


def slips(count: int = 300) -> dict[str, Slip]:
    """So many files by their slips, each in its place."""
    found = {
        name: Slip(path, content.encode(), code)
        for name, (path, content, code) in IN_PLACES.items()
    }
    named = [
        (name, Slip("", content.encode() if isinstance(content, str) else content, code))
        for name, (content, code) in BY_HAND.items()
    ]
    named += [(f"a wrong shape, {number}", slip) for number, slip in enumerate(_by_key())]
    rest = count - len(found) - len(named)
    named += [(f"damaged, {seed}", Slip("", damaged(seed))) for seed in range(rest)]
    for number, (name, slip) in enumerate(named):
        found[name] = slip._replace(path=f"{MONTH}/sai-sot-{number:03}.md")
    return found
