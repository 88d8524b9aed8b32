"""What `pressroom fix` says."""

from pressroom.text.bilingual import Text

DOES = Text(
    vi="tự sửa những chỗ chỉ có một cách sửa đúng, không đổi nội dung",
    en="mend what has exactly one right mend, and leave what is said as it is",
)
PATHS = Text(
    vi="chỉ sửa trong các tệp, thư mục này, và xếp các mục khai báo theo thứ tự của mẫu (mặc định: "
    "mọi tệp, không xếp lại)",
    en="mend only these files and folders, and put the keys of declarations in order (default: "
    "all, the order left as it is)",
)
YES = Text(vi="không hỏi, sửa luôn", en="ask nothing, mend at once")
DRY_RUN = Text(vi="chỉ cho xem sẽ sửa gì, không ghi", en="only show what would be mended")
TRANSLATIONS = Text(
    vi="xác nhận rằng các bản dịch cũ hơn bản gốc đã được so lại và vẫn đúng",
    en="the translations that are older than their originals were looked at, and are right",
)
STALE = Text(
    vi="\nBản gốc {original} đã thay đổi sau khi dịch.\n"
    "Đã so lại {path} với bản gốc và bản dịch đúng?",
    en="\nThe original {original} changed after it was translated.\n"
    "Was {path} compared with it, and is it right?",
)
STALE_LEFT = Text(
    vi="Bản dịch {path} cũ hơn bản gốc nên để nguyên: hãy so lại với bản gốc, rồi chạy "
    "`pressroom fix {path} --translations`.",
    en="The translation {path} is older than its original and was left as it is: compare the two, "
    "then run `pressroom fix {path} --translations`.",
)
NOTHING = Text(vi="Không có chỗ nào tự sửa được.", en="There is nothing to mend.")
FILE = Text(vi="{path}: {does}", en="{path}: {does}")
PICTURE = Text(
    vi="  {before} trước khi sửa, {after} sau khi sửa", en="  {before} before, {after} after"
)
ASK = Text(vi="Sửa {count} tệp nói trên?", en="Mend these {count} files?")
WOULD = Text(
    vi="{count} tệp sửa được; chưa ghi gì.", en="{count} files can be mended; nothing was written."
)
NEEDS_YES = Text(
    vi="{count} tệp sửa được; chưa ghi gì. Thêm `--yes` để sửa.",
    en="{count} files can be mended; nothing was written. Add `--yes` to mend them.",
)
MENDED = Text(vi="Đã sửa {count} tệp.", en="Mended {count} files.")
PARTLY = Text(
    vi="Đã sửa {count} tệp, rồi dừng lại: {reason}",
    en="Mended {count} files, then stopped: {reason}",
)
