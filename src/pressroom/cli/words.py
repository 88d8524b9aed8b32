"""What the command line says, in both languages."""

from pressroom.text.bilingual import Text

PROGRAM = Text(
    vi="Phòng báo chí: kiểm tra, tạo trang và xem thử thông cáo.",
    en="The press room: check, build and preview releases.",
)
REPO = Text(
    vi="thư mục của phòng báo chí (mặc định: thư mục này)",
    en="the press room's folder (default: this one)",
)
LANGUAGE = Text(vi="ngôn ngữ của lời nhắn", en="the language of messages")
AS_OF = Text(
    vi="coi như đang ở thời điểm này, ví dụ 2026-04-13T09:00 (mặc định: bây giờ)",
    en="look at the press room as of this moment, such as 2026-04-13T09:00 (default: now)",
)
CHECK = Text(
    vi="kiểm tra và cho biết cần sửa gì, ở dòng nào", en="tell what to mend, and on which line"
)
PATHS = Text(
    vi="chỉ cho biết lỗi trong các tệp, thư mục này", en="tell only of these files and folders"
)
BASE = Text(
    vi="chỉ cho biết lỗi trong các tệp đã thay đổi so với bản này",
    en="tell only of the files that changed since this revision",
)
NO_HISTORY = Text(
    vi="Không so được với `{revision}`: {reason}.", en="Cannot compare with `{revision}`: {reason}."
)
FORMAT = Text(vi="dạng kết quả", en="the form of the findings")
BUILD = Text(vi="kiểm tra rồi tạo toàn bộ trang", en="check, then make the whole site")
SITE = Text(
    vi="thư mục nhận trang (mặc định: site)", en="the folder that the site goes to (default: site)"
)
JOBS = Text(vi="dùng nhiều nhất bấy nhiêu tiến trình", en="use at most so many processes")
CLEAN = Text(vi="làm lại từ đầu, không dùng kết quả cũ", en="start anew, without earlier results")
SERVE = Text(
    vi="tạo trang, mở để xem thử, tự làm lại khi có thay đổi",
    en="build, serve on this machine, rebuild on change",
)
PORT = Text(vi="cổng (mặc định: 8000)", en="the port (default: 8000)")
INIT = Text(
    vi="tạo phòng báo chí mới, chỉ gồm nội dung", en="make a new press room of content only"
)
INIT_DIR = Text(vi="thư mục của phòng báo chí mới", en="the folder of the new press room")
INIT_NAME = Text(
    vi="tên cơ quan, ví dụ `Ủy ban nhân dân tỉnh Sông Lam` (mặc định: tên mẫu, sửa sau)",
    en="the body's name (default: a placeholder, to be changed later)",
)
INIT_DOMAIN = Text(
    vi="tên miền của trang, ví dụ `baochi.songlam.example` (mặc định: tên mẫu, sửa sau)",
    en="the site's domain (default: a placeholder, to be changed later)",
)
INIT_GIT = Text(vi="tạo luôn kho Git trong thư mục đó", en="make it a Git repository, too")
NO_GIT = Text(
    vi="Không thấy Git trên máy này. Hãy cài Git, hoặc bỏ `--git`.",
    en="There is no Git on this machine. Install it, or leave `--git` out.",
)
NOT_EMPTY = Text(
    vi="{folder} đã có nội dung. Hãy chọn thư mục trống, hoặc một tên chưa có.",
    en="There is something in {folder} already. Choose an empty folder, or a name that is free.",
)
BAD_NAME = Text(
    vi="`--name` cần một tên trên một dòng, dài không quá {most} ký tự.",
    en="`--name` needs a name on one line, of at most {most} characters.",
)
BAD_DOMAIN = Text(
    vi="`--domain {given}` không phải tên miền; hãy ghi như `baochi.songlam.example`.",
    en="`--domain {given}` is no domain; write it like `baochi.songlam.example`.",
)
MADE = Text(
    vi="Đã tạo phòng báo chí mới trong {folder} ({files} tệp). Xem thử: "
    "`pressroom serve --repo {folder}`. Các việc tiếp theo ghi trong README.md ở đó.",
    en="Made a new press room in {folder} ({files} files). See it: "
    "`pressroom serve --repo {folder}`. README.md in it says what comes next.",
)
EXPLAIN = Text(
    vi="giải thích một quy tắc, kèm ví dụ sai và đúng",
    en="explain a rule, with a bad and a good example",
)
CODE = Text(
    vi="mã quy tắc, ví dụ PR202 (không ghi mã: danh sách mọi quy tắc)",
    en="a rule's code, such as PR202 (without one: the list of all rules)",
)
NO_REPO = Text(
    vi="Không thấy tệp pressroom.yml trong {repo}. Hãy chạy lệnh trong thư mục của phòng báo chí, "
    "hoặc ghi thêm `--repo THƯ-MỤC`. Để tạo phòng báo chí mới: `pressroom init THƯ-MỤC`.",
    en="There is no pressroom.yml in {repo}. Run this in the press room's folder, or add "
    "`--repo FOLDER`. To make a new press room: `pressroom init FOLDER`.",
)
NO_MKDOCS = Text(
    vi="Không thấy tệp mkdocs.yml trong {repo}.", en="There is no mkdocs.yml in {repo}."
)
BAD_MOMENT = Text(
    vi="`--as-of {given}` chưa đúng; hãy ghi như 2026-04-13T09:00 hoặc 2026-04-13T09:00+07:00.",
    en="`--as-of {given}` is no moment; write it like 2026-04-13T09:00 or 2026-04-13T09:00+07:00.",
)
NOT_BUILT = Text(
    vi="Chưa tạo trang: hãy sửa các lỗi trên.", en="Nothing was built: mend the errors above."
)
NO_PATH = Text(
    vi="Không thấy {path}. Hãy xem lại tên tệp, hoặc chạy `pressroom check` để kiểm tra tất cả.",
    en="There is no {path}. Look at its name again, or run `pressroom check` to check all.",
)
HELD_BACK = Text(
    vi="Chưa hiện trên trang: {title} ({path}), đến {moment}.",
    en="Not on the site yet: {title} ({path}), until {moment}.",
)
MORE_HELD_BACK = Text(
    vi="… và {count} bài khác cũng chưa đến giờ.", en="… and {count} others, later still."
)
BUILT = Text(
    vi="Đã tạo {files} tệp trong {site} ({seconds} giây).",
    en="Wrote {files} files to {site} ({seconds} s).",
)
PLACE_TAKEN = Text(
    vi="{site} đã có nội dung khác, không phải trang do pressroom tạo. Hãy chọn thư mục khác "
    "bằng `--site`, hoặc tự dọn thư mục này.",
    en="{site} holds something that is no site made by pressroom. Choose another folder with "
    "`--site`, or empty it yourself.",
)
CANNOT_WRITE = Text(vi="Không ghi được {path}: {reason}.", en="Cannot write {path}: {reason}.")
MKDOCS_FAILED = Text(vi="MkDocs dừng lại: {reason}", en="MkDocs stopped: {reason}")
PORT_TAKEN = Text(
    vi="Cổng {port} đang được chương trình khác dùng. Hãy tắt chương trình đó, hoặc ghi "
    "`--port {other}`.",
    en="Port {port} is in use by another program. End that program, or write `--port {other}`.",
)
SERVING = Text(
    vi="Xem thử tại {url} (bấm Ctrl+C để dừng).", en="See it at {url} (press Ctrl+C to stop)."
)
PORT_REFUSED = Text(
    vi="Không dùng được cổng {port} trên máy này. Hãy ghi `--port {other}`.",
    en="Port {port} cannot be used on this machine. Write `--port {other}`.",
)
NO_PORT = Text(
    vi="Không có cổng {port}; hãy chọn một số từ 1024 đến 65535, ví dụ `--port 8001`.",
    en="There is no port {port}; choose a number from 1024 to 65535, such as `--port 8001`.",
)
PREVIEW_SITE = Text(
    vi="thư mục nhận bản xem thử (mặc định: .pressroom/preview)",
    en="the folder that the preview goes to (default: .pressroom/preview)",
)
URL = Text(
    vi="tạo trang cho địa chỉ này thay cho site_url, ví dụ để xem thử",
    en="build for this address in place of site_url, for a preview for instance",
)
WAITING = Text(
    vi="Sửa xong, lưu tệp: trang xem thử sẽ tự mở. Bấm Ctrl+C để dừng.",
    en="Mend this and save: the preview then starts by itself. Press Ctrl+C to stop.",
)
SHOWS_OLD = Text(
    vi="Đây là bản trước: thay đổi mới có chỗ cần sửa, xem cửa sổ lệnh.",
    en="This is the previous state: something needs mending first, see the terminal.",
)
CHANGED = Text(vi="Có thay đổi, đang làm lại…", en="Something changed, building again…")
STILL_OLD = Text(
    vi="Trang xem thử vẫn là bản trước.", en="The preview still shows the previous state."
)
STOPPED = Text(vi="Đã dừng.", en="Stopped.")
UNKNOWN_CODE = Text(
    vi="Không có quy tắc {code}. Các quy tắc: {known}.",
    en="There is no rule {code}. The rules: {known}.",
)
