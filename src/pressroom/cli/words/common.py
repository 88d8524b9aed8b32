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
JOBS = Text(vi="dùng nhiều nhất bấy nhiêu tiến trình", en="use at most so many processes")
CANNOT_WRITE = Text(vi="Không ghi được {path}: {reason}.", en="Cannot write {path}: {reason}.")
STOPPED = Text(vi="Đã dừng.", en="Stopped.")
NO_HISTORY = Text(
    vi="Không so được với `{revision}`: {reason}.", en="Cannot compare with `{revision}`: {reason}."
)
NO_PATH = Text(
    vi="Không thấy {path}. Hãy xem lại tên tệp, hoặc chạy `pressroom check` để kiểm tra tất cả.",
    en="There is no {path}. Look at its name again, or run `pressroom check` to check all.",
)
