"""What `pressroom build` says."""

from pressroom.text.bilingual import Text

DOES = Text(vi="kiểm tra rồi tạo toàn bộ trang", en="check, then make the whole site")
SITE = Text(
    vi="thư mục nhận trang (mặc định: site)", en="the folder that the site goes to (default: site)"
)
CLEAN = Text(vi="làm lại từ đầu, không dùng kết quả cũ", en="start anew, without earlier results")
COMPRESS = Text(
    vi="kèm bản nén sẵn (.gz, và .br khi có brotli) cạnh mỗi tệp văn bản, cho máy chủ web",
    en="with packed forms (.gz, and .br where brotli is installed) beside texts, for web servers",
)
IF_DUE = Text(
    vi="chỉ tạo trang khi đã đến lúc: đến giờ hẹn, có nội dung mới, hoặc phần mềm đổi bản",
    en="build only where it is due: by the clock, or as the repository or the software moved on",
)
NOT_DUE = Text(
    vi="Chưa đến lúc tạo lại trang: không có gì thay đổi.",
    en="Nothing to build: nothing has changed.",
)
URL = Text(
    vi="tạo trang cho địa chỉ này thay cho site_url, ví dụ để xem thử",
    en="build for this address in place of site_url, for a preview for instance",
)
DRAFTS = Text(
    vi="biểu mẫu soạn thảo lưu bản nháp ở địa chỉ này, để chạy thử",
    en="the form in the browser keeps its drafts at this address, for a preview",
)
NO_FORM = Text(
    vi="Trang không có biểu mẫu soạn thảo `/admin/`: chạy `pressroom editor` (cần npm và mạng) để "
    "cài, rồi tạo lại trang.",
    en="The site has no form at `/admin/`: run `pressroom editor` (it needs npm and the network) "
    "to install it, then build again.",
)
NOT_BUILT = Text(
    vi="Chưa tạo trang: hãy sửa các lỗi trên.", en="Nothing was built: mend the errors above."
)
PLACE_TAKEN = Text(
    vi="{site} đã có nội dung khác, không phải trang do pressroom tạo. Hãy chọn thư mục khác bằng "
    "`--site`, hoặc tự dọn thư mục này.",
    en="{site} holds something that is no site made by pressroom. Choose another folder with "
    "`--site`, or empty it yourself.",
)
MKDOCS_FAILED = Text(vi="MkDocs dừng lại: {reason}", en="MkDocs stopped: {reason}")
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
LEAKS = Text(
    vi="Chưa tạo trang, trang cũ giữ nguyên: trong trang mới có nội dung chưa đến giờ đăng hoặc "
    "đã gỡ bỏ.",
    en="Nothing was built, and the old site stays: the new one holds texts whose time has not "
    "come, or that were removed.",
)
LEAK = Text(
    vi="Ở `{output}` có “{found}” của {source}. Tìm chỗ đã chép nội dung này và bỏ đi.",
    en="`{output}` holds “{found}” of {source}. Find where that was copied, and take it out.",
)
MORE_LEAKS = Text(vi="… và {count} chỗ khác.", en="… and {count} other places.")
