"""What `pressroom editor` says, and `pressroom serve --editor`."""

from pressroom.text.bilingual import Text

DOES = Text(
    vi="cài biểu mẫu soạn thảo `/admin/` cho phòng báo chí này (cần npm và mạng)",
    en="install the form at `/admin/` for this press room (needs npm and the network)",
)
INSTALLING = Text(
    vi="Đang tải và cài biểu mẫu soạn thảo (khoảng 20 MB)…",
    en="Downloading and installing the form (about 20 MB)…",
)
INSTALLED = Text(
    vi="Đã có biểu mẫu soạn thảo trong {folder}.", en="The form is installed in {folder}."
)
NO_NPM = Text(
    vi="Máy này chưa có npm. Hãy cài Node.js (nodejs.org; Debian, Ubuntu: `sudo apt install npm`) "
    "rồi chạy lại.",
    en="There is no npm on this machine. Install Node.js (nodejs.org; Debian, Ubuntu: `sudo apt "
    "install npm`), then run this again.",
)
NPM_FAILED = Text(vi="npm không cài được: {reason}", en="npm could not install it: {reason}")
EDITOR = Text(
    vi="mở cả biểu mẫu soạn thảo ở `/admin/`, bản nháp lưu trên máy này",
    en="with the form at `/admin/`; drafts are kept on this machine",
)
SERVING = Text(vi="Soạn thông cáo tại {url}", en="Write releases at {url}")
NO_NODE = Text(
    vi="Máy này chưa có Node.js, cần cho biểu mẫu soạn thảo. Hãy cài từ nodejs.org rồi chạy lại.",
    en="There is no Node.js on this machine, which the form needs. Install it from nodejs.org, "
    "then run this again.",
)
NO_HISTORY = Text(
    vi="Chưa mở được biểu mẫu soạn thảo: {repo} cần là kho có lịch sử lưu, với bản chính "
    "`{branch}`. {reason}",
    en="The form cannot start: {repo} must be a Git repository with a branch `{branch}` that has "
    "commits. {reason}",
)
