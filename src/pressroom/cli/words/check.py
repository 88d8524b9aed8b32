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
