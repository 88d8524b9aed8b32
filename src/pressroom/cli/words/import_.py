"""What `pressroom import docx` says."""

from pressroom.text.bilingual import Text

DOES = Text(
    vi="chuyển văn bản Word (.docx) thành thông cáo", en="turn Word documents (.docx) into releases"
)
KIND = Text(vi="loại tệp: docx", en="the kind of file: docx")
FILES = Text(vi="các văn bản cần chuyển", en="the documents to turn into releases")
SIGNED = Text(
    vi="bản PDF đã ký của văn bản (chỉ với một văn bản)", en="the signed PDF (for one document)"
)
PUBLISHED = Text(
    vi="giờ đăng: `09:00` (ngày lấy theo văn bản) hoặc `2026-04-13 09:00`",
    en="when it is published: `09:00` (on the document's day) or `2026-04-13 09:00`",
)
DEPARTMENT = Text(
    vi="cơ quan ban hành: mã, tên viết tắt hoặc tên (mặc định: theo văn bản)",
    en="the body that issues it: id, abbreviation or name (default: as the document says)",
)
TYPE = Text(
    vi="loại thông cáo (mặc định: theo tên loại văn bản)",
    en="the type of release (default: as the document says)",
)
TOPIC = Text(
    vi="lĩnh vực: mã hoặc tên; ghi nhiều lần nếu nhiều lĩnh vực",
    en="a topic, by id or name; may be given several times",
)
TITLE = Text(
    vi="tiêu đề (mặc định: trích yếu của văn bản; chỉ với một văn bản)",
    en="the title (default: the document's; for one document)",
)
SLUG = Text(
    vi="tên tệp, thành địa chỉ của thông cáo (mặc định: theo tiêu đề; chỉ với một văn bản)",
    en="the file's name, which becomes the address (default: from the title; for one document)",
)
YES = Text(
    vi="không hỏi gì, kể cả giờ đăng và lĩnh vực",
    en="ask nothing, not even for the hour and the topics",
)
ASK_PUBLISHED = Text(
    vi="Giờ đăng, ví dụ 09:00 (Enter: ngày ghi trong văn bản, giờ sửa sau): ",
    en="Published at, such as 09:00 (Enter: the document's day, the hour later): ",
)
ASK_TOPICS = Text(
    vi="Lĩnh vực, cách nhau bằng dấu phẩy: {known} (Enter: ghi sau): ",
    en="Topics, with commas between: {known} (Enter: later): ",
)
DRY_RUN = Text(
    vi="chỉ in ra tệp sẽ được ghi, không ghi gì", en="only print the file, write nothing"
)
ONE_ALONE = Text(
    vi="`{option}` chỉ dùng khi nhập một văn bản; đang có {count} văn bản.",
    en="`{option}` goes with one document; there are {count}.",
)
NOT_PDF = Text(
    vi="{path} không phải tệp PDF. Ở `--signed` hãy ghi bản PDF đã ký.",
    en="{path} is no PDF. Give the signed PDF with `--signed`.",
)
PDF_TOO_LARGE = Text(
    vi="{path} nặng {size}, quá {limit} là mức lớn nhất của tệp kèm theo. Hãy quét lại ở 150 đến "
    "200 dpi, hoặc lưu lại ở dạng nén.",
    en="{path} has {size}, more than the {limit} that an attachment may have. Scan it again at 150 "
    "to 200 dpi, or save it compressed.",
)
CANNOT_READ = Text(vi="Không đọc được {path}: {reason}.", en="Cannot read {path}: {reason}.")
NOT_TAKEN = Text(vi="`{option}`: {reason}.", en="`{option}`: {reason}.")
BAD_DEPARTMENT = Text(
    vi="Không thấy cơ quan `{given}` trong `spokespersons.yml`{offer}.",
    en="`spokespersons.yml` has no body `{given}`{offer}.",
)
BAD_TOPIC = Text(
    vi="Không có lĩnh vực `{given}`; các lĩnh vực: {known}.",
    en="There is no topic `{given}`; the topics are: {known}.",
)
BAD_SLUG = Text(
    vi="`--slug {given}` không đặt làm tên tệp được; chỉ dùng a-z, 0-9 và dấu `-`{offer}.",
    en="`--slug {given}` cannot be a file's name; use a-z, 0-9 and `-` only{offer}.",
)
NEAREST = Text(vi="; gần nhất: `{name}`", en="; the nearest is `{name}`")
SETTINGS_WRONG = Text(
    vi="Cài đặt của phòng báo chí còn lỗi; hãy chạy `pressroom check` và sửa trước khi nhập.",
    en="The press room's settings are not right; run `pressroom check` and mend them first.",
)
UNREADABLE = Text(vi="{path}: không nhập được: {reason}.", en="{path}: not imported: {reason}.")
TAKEN = Text(
    vi="{path}: không ghi đè: `{taken}` đã có. Nếu đây là thông cáo khác, chạy lại với "
    "`--slug {offer}`; nếu là bản sửa của thông cáo đã có, hãy sửa chính tệp đó; nếu nhập lại văn "
    "bản vừa nhập, chưa gửi duyệt, thì xóa tệp và thư mục cùng tên trước.",
    en="{path}: nothing is overwritten: `{taken}` is there already. For another release run again "
    "with `--slug {offer}`; to change the one that is there, edit its file; to import again what "
    "was not sent for review yet, delete the file and the folder of its name first.",
)
WRITTEN = Text(vi="{path} → {release}", en="{path} → {release}")
WOULD_BE = Text(
    vi="{path} → {release} (xem thử, chưa ghi)", en="{path} → {release} (dry run, nothing written)"
)
CHECKED_WELL = Text(
    vi="Đã kiểm tra: không có lỗi. Hãy đọc lại tệp rồi gửi duyệt.",
    en="Checked: no errors. Read the file, then send it for approval.",
)
CHECKED_ILL = Text(
    vi="Đã kiểm tra: còn {count} lỗi ở trên; sửa xong, chạy `pressroom check {paths}`.",
    en="Checked: {count} error(s) above; when they are mended, run `pressroom check {paths}`.",
)
