"""What `pressroom check` says."""

from pressroom.text.bilingual import Text

DOES = Text(
    vi="kiểm tra và cho biết cần sửa gì, ở dòng nào", en="tell what to mend, and on which line"
)
PATHS = Text(
    vi="chỉ cho biết lỗi trong các tệp, thư mục này", en="tell only of these files and folders"
)
BASE = Text(
    vi="chỉ cho biết lỗi trong các tệp đã thay đổi so với bản này, kể cả nội dung đã đăng bị sửa, "
    "xóa, đổi tên lặng lẽ",
    en="tell only of the files that changed since this revision, and of published content that "
    "was silently changed, deleted or renamed since",
)
FORMAT = Text(vi="dạng kết quả", en="the form of the findings")
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
