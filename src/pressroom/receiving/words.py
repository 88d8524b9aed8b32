"""What the server says to whoever sends."""

from pressroom.text.bilingual import Text

CHECKING = Text(
    vi="Phòng báo chí: đang kiểm tra nội dung gửi lên `{branch}`…",
    en="Press room: checking what is sent to `{branch}`…",
)
DRAFT = Text(
    vi="Phòng báo chí: `{draft}` là bản nháp, không kiểm tra; máy chủ chỉ kiểm tra `{branch}`.",
    en="Press room: `{draft}` is a draft and not checked; this server checks `{branch}` alone.",
)
ACCEPTED = Text(vi="Đã nhận.", en="Accepted.")
REFUSED = Text(
    vi="KHÔNG NHẬN: còn lỗi phải sửa. Nội dung trên máy chủ giữ nguyên; sửa rồi gửi lại.",
    en="REFUSED: there are errors to mend. Nothing changed on the server; mend them and send "
    "again.",
)
NO_BRANCH = Text(
    vi="KHÔNG NHẬN: máy chủ chưa biết phải kiểm tra nhánh nào (`git config pressroom.branch`). Hãy "
    "báo người quản trị máy chủ.",
    en="REFUSED: the server does not know which branch to check (`git config pressroom.branch`). "
    "Tell the server's administrator.",
)
NO_DELETION = Text(
    vi="KHÔNG NHẬN: `{branch}` là nội dung đã đăng, không xóa được.",
    en="REFUSED: `{branch}` is what is published and cannot be deleted.",
)
NO_REWRITING = Text(
    vi="KHÔNG NHẬN: bản gửi lên không nối tiếp `{branch}`, sẽ làm mất lịch sử nội dung đã đăng. "
    "Lấy bản mới nhất về, đặt phần sửa lên trên rồi gửi lại, không dùng `--force`.",
    en="REFUSED: what was sent does not follow on `{branch}`, and would lose the history of what "
    "is published. Fetch the newest state, put your change on top and send again without "
    "`--force`.",
)
NO_ROOM = Text(
    vi="KHÔNG NHẬN: không thấy `{path}` trong nội dung gửi lên.",
    en="REFUSED: there is no `{path}` in what was sent.",
)
NO_PLAIN_FILE = Text(
    vi="KHÔNG NHẬN: `{path}` không phải tệp thường (là liên kết hoặc kho khác). Thay bằng chính "
    "tệp đó rồi gửi lại.",
    en="REFUSED: `{path}` is no ordinary file (but a link or another repository). Put the file "
    "itself there and send again.",
)
BAD_NAME = Text(
    vi="KHÔNG NHẬN: tên tệp `{path}` không an toàn cho máy chủ. Đổi tên rồi gửi lại.",
    en="REFUSED: the file name `{path}` is not safe for the server. Rename it and send again.",
)
TOO_MANY = Text(
    vi="KHÔNG NHẬN: nội dung gửi lên có {count} tệp, quá {most} tệp.",
    en="REFUSED: what was sent has {count} files, more than {most}.",
)
TOO_LARGE = Text(
    vi="KHÔNG NHẬN: nội dung gửi lên nặng {size}, quá {most}.",
    en="REFUSED: what was sent is {size}, more than {most}.",
)
CANNOT_CHECK = Text(
    vi="KHÔNG NHẬN: máy chủ không kiểm tra được ({reason}). Hãy báo người quản trị máy chủ.",
    en="REFUSED: the server cannot check it ({reason}). Tell the server's administrator.",
)
MORE = Text(vi="… và {count} mục khác.", en="… and {count} more.")
