"""What several commands say."""

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
BAD_MOMENT = Text(
    vi="`--as-of {given}` chưa đúng; hãy ghi như 2026-04-13T09:00 hoặc 2026-04-13T09:00+07:00.",
    en="`--as-of {given}` is no moment; write it like 2026-04-13T09:00 or 2026-04-13T09:00+07:00.",
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
NO_STORE = Text(
    vi="làm lại từ đầu, không dùng kết quả của những lần chạy trước (giữ trong .pressroom/store)",
    en="begin anew, without the results of earlier runs (kept in .pressroom/store)",
)
JOBS = Text(vi="dùng nhiều nhất bấy nhiêu tiến trình", en="use at most so many processes")
CANNOT_WRITE = Text(vi="Không ghi được {path}: {reason}.", en="Cannot write {path}: {reason}.")
NO_PERMISSION = Text(vi="không có quyền ghi ở đó", en="there is no permission to write there")
READ_ONLY_DISK = Text(vi="ổ đĩa chỉ cho đọc", en="the disk can only be read")
DISK_FULL = Text(vi="ổ đĩa đã đầy", en="the disk is full")
NO_FOLDER = Text(vi="không có thư mục đó", en="there is no such folder")
MOUNTED = Text(
    vi="một ổ đĩa được gắn ở đó; hãy chọn một thư mục bên trong",
    en="a disk is mounted there; choose a folder inside it",
)
THERE_ALREADY = Text(vi="ở đó đã có tệp cùng tên", en="a file of that name is there already")
CHANGED = Text(
    vi="tệp vừa được sửa ở nơi khác; hãy chạy lại lệnh để xem nội dung mới",
    en="it was just changed by somebody else; run the command again to see what it says now",
)
CANNOT_GO_ON = Text(vi="Không làm tiếp được: {reason}.", en="Cannot go on: {reason}.")
STOPPED = Text(vi="Đã dừng.", en="Stopped.")
NOTHING_WRITTEN = Text(vi="Đã dừng, chưa ghi gì.", en="Stopped; nothing was written.")
NO_HISTORY = Text(
    vi="Không so được với `{revision}`: {reason}.", en="Cannot compare with `{revision}`: {reason}."
)
NO_PATH = Text(
    vi="Không thấy {path}. Hãy xem lại tên tệp, hoặc chạy `pressroom check` để kiểm tra tất cả.",
    en="There is no {path}. Look at its name again, or run `pressroom check` to check all.",
)
SHALLOW = Text(
    vi="Kho này là bản sao rút gọn, thiếu phần lịch sử nối tới `{revision}`: không biết được nội "
    "dung đã đăng có bị sửa, xóa, đổi tên lặng lẽ hay không. Lấy đủ lịch sử bằng "
    "`git fetch --unshallow` (GitHub: `fetch-depth: 0`; GitLab: `GIT_DEPTH: 0`) rồi kiểm tra lại.",
    en="This is a shallow clone without the history that leads to `{revision}`: whether published "
    "content was silently changed, deleted or renamed cannot be known. Get the whole history with "
    "`git fetch --unshallow` (GitHub: `fetch-depth: 0`; GitLab: `GIT_DEPTH: 0`) and check again.",
)
MISSING = Text(
    vi="Kho này thiếu nội dung cũ của {count} tệp (ví dụ `{path}`): không biết được các tệp đó có "
    "bị sửa lặng lẽ hay không. Lấy đủ dữ liệu bằng `git fetch --refetch` rồi kiểm tra lại.",
    en="This repository lacks the old content of {count} files (such as `{path}`): whether they "
    "were silently changed cannot be known. Get all data with `git fetch --refetch` and check "
    "again.",
)
PUBLIC = Text(
    vi="kho này ai cũng đọc được, dù cài đặt ghi gì: bài chưa đến giờ đăng không được nằm ở đây",
    en="everybody can read this repository, whatever the settings say: no text before its time "
    "belongs here",
)
