"""What `pressroom new` says; labels and hints of keys come from the tables in `fields`."""

from pressroom.text.bilingual import Text

DOES = Text(
    vi="soạn thông cáo, bản dịch mới, hoặc thêm người phát ngôn",
    en="begin a release or a translation, or add a spokesperson",
)
RELEASE = Text(
    vi="soạn thông cáo mới: hỏi từng mục rồi tạo tệp có sẵn khung bài",
    en="begin a release: asks for what it needs, then writes a file with an outline",
)
TRANSLATION = Text(
    vi="chuẩn bị tệp bản dịch của một thông cáo", en="prepare the file of a release's translation"
)
SPOKESPERSON = Text(vi="thêm người phát ngôn vào danh sách", en="add a spokesperson to the network")
YES = Text(
    vi="không hỏi: lấy những gì đã ghi trong lệnh, còn thiếu thì báo",
    en="ask nothing: take what the options say, and tell what is missing",
)
EDIT = Text(
    vi="tạo xong thì mở tệp bằng chương trình ghi ở biến `VISUAL` hoặc `EDITOR`",
    en="then open the file with what `VISUAL` or `EDITOR` names",
)
NO_EDITOR = Text(
    vi="Chưa đặt biến `VISUAL` hay `EDITOR`, nên chưa mở được tệp.",
    en="Neither `VISUAL` nor `EDITOR` is set, so the file was not opened.",
)
SLUG_OPTION = Text(
    vi="tên trong địa chỉ trang (mặc định: lấy từ tiêu đề)",
    en="the name in the page's address (default: from the title)",
)

HOW = Text(
    vi="Trả lời từng mục rồi bấm Enter. Bấm Enter ngay để nhận câu trả lời trong ngoặc vuông; gõ "
    "`-` để bỏ trống. Bấm Ctrl+C để dừng, khi đó chưa có gì được ghi.",
    en="Answer each and press Enter. Enter alone takes what stands in brackets; `-` leaves it "
    "empty. Ctrl+C stops, and nothing is written.",
)
NOTHING = "-"
MAY_SKIP = Text(vi="(Enter: bỏ trống)", en="(Enter: leave empty)")
OR_NOTHING = Text(vi=" (`-`: bỏ trống)", en=" (`-`: leave empty)")
NEEDED = Text(vi="  ! Mục này không bỏ trống được.", en="  ! This is needed.")
REASON = Text(vi="  ! {reason}.", en="  ! {reason}.")
ECHO = Text(vi="  = {said}", en="  = {said}")
WRONG_OPTION = Text(vi="`{option}`: {reason}.", en="`{option}`: {reason}.")
MISSING = Text(vi="Còn thiếu: {lacking}.", en="Missing: {lacking}.")
NO_ROOM = Text(
    vi="Chưa đọc được pressroom.yml. Hãy chạy `pressroom check` và sửa lỗi trước.",
    en="pressroom.yml cannot be read. Run `pressroom check` and mend it first.",
)

LENGTH = Text(vi="{count} ký tự", en="{count} characters")
MOMENT = Text(
    vi="Gõ `9h30`, `mai 9h`, `chiều thứ Hai 2h`, `13/4/2026 9:00`",
    en="Such as `9:30`, `tomorrow 9:00`, `13/4/2026 9:00`",
)
TYPE_LINE = Text(vi="{name}: {about}", en="{name}: {about}")
PICK = Text(vi="Gõ số hoặc tên.", en="Type a number or a name.")
PICK_SEVERAL = Text(
    vi="Gõ một đến năm số hoặc tên, cách nhau bằng dấu phẩy; lĩnh vực chính đứng đầu.",
    en="Type one to five numbers or names, with commas between; the main one first.",
)
FIND = Text(
    vi="Gõ một phần tên hoặc tên viết tắt, không cần dấu.",
    en="Type a part of the name, or the abbreviation, without accents.",
)
NO_BODY = Text(
    vi="không có cơ quan nào có tên chứa `{typed}`", en="no body has `{typed}` in its name"
)
SEVERAL = Text(
    vi="có {count} cơ quan; gõ số, hoặc gõ rõ hơn",
    en="{count} bodies; type a number, or more of the name",
)
SEVERAL_TOPICS = Text(
    vi="`{typed}` có trong tên nhiều lĩnh vực; hãy gõ số",
    en="several topics have `{typed}` in their names; type a number",
)
NO_PERSON = Text(
    vi="`{typed}` không chỉ rõ một người trong danh sách trên",
    en="`{typed}` does not name one person of the list above",
)
PERSON_LINE = Text(
    vi="{name}, {position}, {body} ({role})", en="{name}, {position}, {body} ({role})"
)
SLUG = Text(vi="Tên trong địa chỉ trang", en="Name in the page's address")
SLUG_HINT = Text(
    vi="Chữ thường không dấu, chữ số, dấu gạch nối; dài không quá 100 ký tự; về sau không đổi.",
    en="Lower-case letters without accents, digits, hyphens; at most 100 characters; it stays.",
)
NOT_A_SLUG = Text(
    vi="`{typed}` chưa đúng dạng; có thể dùng `{better}`",
    en="`{typed}` cannot stand there; `{better}` can",
)
SLUG_TAKEN = Text(
    vi="tháng này đã có thông cáo `{typed}`; có thể dùng `{better}`",
    en="there is a release `{typed}` in this month; `{better}` is free",
)
SO_MANY = Text(vi="cần {count}", en="it needs {count}")
NO_NUMBER = Text(
    vi="Số, ký hiệu do văn thư cấp: có số thì ghi vào mục Số, ký hiệu (`number`).",
    en="The clerk gives the number: write it under Number (`number`) once there is one.",
)

MADE = Text(vi="Đã tạo {path}", en="Made {path}")
CLEAN = Text(vi="Kiểm tra: không có lỗi nào.", en="Check: no errors.")
WARNED = Text(
    vi="Kiểm tra: còn {count} chỗ cần điền hoặc xem lại: `pressroom check {path}`",
    en="Check: {count} places to fill in or to look at: `pressroom check {path}`",
)
BAD_EDITOR = Text(
    vi="Không mở được `{editor}` (biến `VISUAL` hoặc `EDITOR`); tệp đã tạo vẫn còn nguyên.",
    en="`{editor}`, which `VISUAL` or `EDITOR` names, cannot be opened; the file is there.",
)
NEXT_RELEASE = Text(
    vi="Việc tiếp theo: mở tệp, thay mỗi chỗ `[…]` bằng nội dung thật; chạy "
    "`pressroom check {path}`; xem thử bằng `pressroom serve`; không còn lỗi thì gửi duyệt.",
    en="Next: open the file and put the real text for each `[…]`; run "
    "`pressroom check {path}`; see it with `pressroom serve`; then hand it in for review.",
)
THERE_ALREADY = Text(
    vi="Đã có tệp {path}; tệp đó không bị thay.",
    en="There is {path} already; it was left as it is.",
)

ORIGINAL = Text(
    vi="tệp của thông cáo gốc, ví dụ `releases/2026/04/ten-thong-cao.md`",
    en="the original's file, such as `releases/2026/04/slug.md`",
)
TO = Text(vi="Dịch sang ngôn ngữ", en="Language to translate into")
TRANSLATE = Text(vi="dịch", en="translate")
TRANSLATE_PART = Text(vi="dịch phần này", en="translate this part")
YES_WORD = Text(vi="có", en="yes")
NO = Text(vi="không", en="no")
NO_RELEASE = Text(
    vi="Không thấy thông cáo {path}, hoặc tệp đó còn lỗi: chạy `pressroom check` để xem.",
    en="There is no release {path}, or its file has errors: `pressroom check` tells.",
)
REMOVED = Text(
    vi="Nội dung của {path} đã được gỡ bỏ nên không dịch.",
    en="The text of {path} was removed, so it is not translated.",
)
ALL_TRANSLATED = Text(
    vi="{path} đã có bản dịch ở mọi ngôn ngữ ghi trong pressroom.yml (`languages`, "
    "`text_languages`).",
    en="{path} is translated into every language of pressroom.yml (`languages`, `text_languages`).",
)
TRANSLATED_ALREADY = Text(
    vi="đã có bản dịch `{language}`: {path}", en="`{language}` is there: {path}"
)
NO_LANGUAGE = Text(
    vi="`{language}` không có trong pressroom.yml; dịch được sang: {known}",
    en="`{language}` is not in pressroom.yml; there are: {known}",
)
NEXT_TRANSLATION = Text(
    vi="Việc tiếp theo: mở {path} bên cạnh bản gốc {original}; thay mỗi chỗ `[…]` bằng "
    "bản dịch; chạy `pressroom check {path}`; không còn lỗi thì gửi duyệt.",
    en="Next: open {path} beside the original, {original}; put the translation for each "
    "`[…]`; run `pressroom check {path}`; then hand it in for review.",
)

BODY_HINT = Text(vi="Cơ quan, đơn vị", en="Body")
IN_ENGLISH = Text(vi="{label}, bằng tiếng Anh", en="{label}, in English")
ENDS = Text(
    vi="người hết nhiệm kỳ: mã của người tiền nhiệm", en="id of the predecessor, whose term ends"
)
ENDS_ON = Text(
    vi="ngày cuối cùng của người tiền nhiệm (mặc định: ngày trước ngày bắt đầu)",
    en="the predecessor's last day (default: the day before the new term)",
)
ENDS_QUESTION = Text(
    vi="{name} đang là {role} của {body}. Ghi nhiệm kỳ đó hết ngày {day}?",
    en="{name} is the {role} of {body}. End that term on {day}?",
)
NO_PREDECESSOR = Text(
    vi="`--ends {id}`: ngày {day} không có người phát ngôn nào mang mã đó ở {body}.",
    en="`--ends {id}`: nobody with that id speaks for {body} on {day}.",
)
ID_TAKEN = Text(
    vi="danh sách đã có mã `{id}` ({name}); có thể dùng `{better}`",
    en="the network has the id `{id}` ({name}); `{better}` is free",
)
PERSON_THERE = Text(
    vi="{name} đã có trong danh sách của {body} (`{id}`). Nhiệm kỳ mới của cùng một người thì ghi "
    "thêm vào mục Các nhiệm kỳ (`terms`) của người đó trong {path}.",
    en="{name} is in the list of {body} already (`{id}`). Write another term of the same person "
    "under `terms` of that entry in {path}.",
)
NOT_PLACED = Text(
    vi="{body} được viết trên một dòng trong {path} nên lệnh này không chèn vào. Hãy dán mục sau "
    "vào giữa hai ngoặc vuông của `spokespersons: […]`, cách các mục khác bằng dấu phẩy:\n{entry}",
    en="{body} is written on one line in {path}, so nothing was inserted. Paste this between the "
    "square brackets of `spokespersons: […]`, with commas between the entries:\n{entry}",
)
FILE_HAS_ERRORS = Text(
    vi="{path} còn lỗi. Hãy chạy `pressroom check {path}`, sửa, rồi làm lại.",
    en="{path} has errors. Run `pressroom check {path}`, mend them, then do this again.",
)
WILL_CHANGE = Text(vi="Nội dung thay đổi trong {path}:", en="What changes in {path}:")
WRITE = Text(vi="Ghi vào tệp?", en="Write it?")
ADDED = Text(vi="Đã thêm {name} (`{id}`) vào {path}", en="Added {name} (`{id}`) to {path}")
NEXT_SPOKESPERSON = Text(
    vi="Việc tiếp theo: chạy `pressroom check`, rồi gửi duyệt. Người phát ngôn phải có trên cổng "
    "trong 24 giờ từ khi có quyết định (Nghị định 244/2026/NĐ-CP, Điều 3).",
    en="Next: run `pressroom check`, then hand it in for review. A spokesperson is to be on the "
    "portal within 24 hours of the decision (Nghị định 244/2026/NĐ-CP, Điều 3).",
)
