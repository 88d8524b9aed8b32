"""What `pressroom review` says."""

from pressroom.text.bilingual import Text

DOES = Text(
    vi="xem trước bài gửi duyệt: trang, kênh tin, thư, và những điều cần sửa",
    en="show what is to be published: page, feed item, e-mail, and what to mend",
)
PATHS = Text(vi="các tệp, thư mục cần xem", en="the files and folders to look at")
BASE = Text(
    vi="xem những gì đã thay đổi so với bản này", en="look at what changed since this revision"
)
HTML = Text(
    vi="ghi bản xem trước vào tệp HTML này (mở bằng trình duyệt, không cần mạng)",
    en="write the preview to this HTML file (opens in a browser, without a network)",
)
COMMENT = Text(
    vi="ghi lời nhận xét (Markdown) cho trang gửi duyệt vào tệp này",
    en="write the comment (Markdown) for the pull request to this file",
)
PNG = Text(
    vi="chụp trang thông cáo vào tệp PNG này (cần Chromium)",
    en="take a picture of the pages to this PNG file (needs Chromium)",
)
NOTHING_ASKED = Text(
    vi="Hãy cho biết cần xem gì: `--base BẢN` hoặc đường dẫn của bài, ví dụ "
    "`pressroom review releases/2026/04/ten-bai.md`.",
    en="Say what to look at: `--base REV`, or the path of a text, for instance "
    "`pressroom review releases/2026/04/some-text.md`.",
)
WROTE = Text(vi="Đã ghi {path}.", en="Wrote {path}.")
NO_PICTURE = Text(
    vi="Chưa chụp được trang: cần có Chromium hoặc Chrome trên máy này ({reason}).",
    en="No picture was taken: it needs Chromium or Chrome on this machine ({reason}).",
)
NOTHING_TO_PICTURE = Text(
    vi="Không có trang nào để chụp.", en="There is no page to take a picture of."
)
