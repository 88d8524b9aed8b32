"""What `pressroom init` says."""

from pressroom.text.bilingual import Text

DOES = Text(
    vi="tạo phòng báo chí mới, chỉ gồm nội dung", en="make a new press room of content only"
)
FOLDER = Text(vi="thư mục của phòng báo chí mới", en="the folder of the new press room")
NAME = Text(
    vi="tên cơ quan, ví dụ `Ủy ban nhân dân tỉnh Sông Lam` (mặc định: tên mẫu, sửa sau)",
    en="the body's name (default: a placeholder, to be changed later)",
)
DOMAIN = Text(
    vi="tên miền của trang, ví dụ `baochi.songlam.example` (mặc định: tên mẫu, sửa sau)",
    en="the site's domain (default: a placeholder, to be changed later)",
)
GIT = Text(vi="tạo luôn kho Git trong thư mục đó", en="make it a Git repository, too")
LOCK = Text(
    vi="chỉ ghi lại requirements.lock theo bản phần mềm này, vào phòng báo chí đã có",
    en="only write requirements.lock of this version anew, into a press room that is there",
)
LOCK_WRITTEN = Text(vi="Đã ghi lại {path}.", en="Wrote {path} anew.")
NO_GIT = Text(
    vi="Không thấy Git trên máy này. Hãy cài Git, hoặc bỏ `--git`.",
    en="There is no Git on this machine. Install it, or leave `--git` out.",
)
GIT_FAILED = Text(
    vi="Các tệp đã có trong {folder}, nhưng Git không tạo được kho ở đó. Hãy xem lời nhắn của Git "
    "ở trên, rồi chạy `git init {folder}`.",
    en="The files are in {folder}, but Git could not make a repository there. See above what it "
    "says, then run `git init {folder}`.",
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
