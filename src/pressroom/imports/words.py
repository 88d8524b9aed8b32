"""What the import of a document says."""

from pressroom.text.bilingual import Text

# Why a file cannot be read
IS_EMPTY = Text(vi="tệp rỗng. Hãy lưu lại văn bản rồi thử lại", en="the file is empty")
NOT_WORD = Text(
    vi="tệp này không phải văn bản Word. Hãy mở bằng Word và lưu lại thành .docx",
    en="this is no Word document. Open it in Word and save it as .docx",
)
IS_DOC = Text(
    vi="tệp này thuộc kiểu cũ .doc. Hãy mở bằng Word, chọn Lưu thành (Save As), kiểu Word Document "
    "(.docx), rồi nhập tệp .docx đó",
    en="this is the old .doc format. Open it in Word, choose Save As, Word Document (.docx), and "
    "import that file",
)
HAS_PASSWORD = Text(
    vi="tệp có mật khẩu. Hãy mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu > Mã hóa "
    "bằng mật khẩu, xóa trống), rồi lưu lại",
    en="the file has a password. Open it in Word, take the password away (File > Info > Protect "
    "Document > Encrypt with Password) and save it",
)
IS_ODT = Text(
    vi="tệp này thuộc kiểu OpenDocument (.odt). Hãy mở bằng LibreOffice hoặc Word và lưu lại thành "
    ".docx",
    en="this is an OpenDocument text (.odt). Open it in LibreOffice or Word and save it as .docx",
)
IS_PDF = Text(
    vi="tệp này là PDF. Hãy dùng bản Word của văn bản; bản PDF đã ký thì ghi ở `--signed`",
    en="this is a PDF. Use the Word document; give the signed PDF with `--signed`",
)
IS_RTF = Text(
    vi="tệp này thuộc kiểu RTF. Hãy mở bằng Word và lưu lại thành .docx",
    en="this is RTF. Open it in Word and save it as .docx",
)
IS_WEB_PAGE = Text(
    vi="tệp này là trang web hoặc XML, không phải .docx. Hãy mở bằng Word và lưu lại thành .docx",
    en="this is a web page or XML, not .docx. Open it in Word and save it as .docx",
)
HAS_MACROS = Text(
    vi="tệp này có macro hoặc là tệp mẫu. Hãy mở bằng Word và lưu lại thành Word Document (.docx)",
    en="this document has macros or is a template. Save it as a Word Document (.docx)",
)
TOO_LARGE = Text(
    vi="tệp nặng {size}, quá {limit}. Hãy nén ảnh trong Word (Định dạng ảnh > Nén ảnh) rồi lưu lại",
    en="the file has {size}, more than {limit}. Compress its pictures in Word and save it",
)
SWELLS = Text(
    vi="tệp nở ra quá lớn khi mở, không an toàn. Hãy mở bằng Word và lưu lại thành .docx mới",
    en="the file becomes too large when it is unpacked. Save it anew as .docx",
)
DECLARES = Text(
    vi="trong tệp có chỉ dẫn XML lạ (DOCTYPE), không an toàn. Hãy mở bằng Word và lưu lại thành "
    ".docx mới",
    en="the file declares XML entities (DOCTYPE), which is not safe. Save it anew as .docx",
)
DAMAGED = Text(
    vi="tệp bị hỏng hoặc thiếu phần, không đọc được. Hãy mở bằng Word, chọn sửa chữa nếu Word hỏi, "
    "và lưu lại thành .docx mới",
    en="the file is damaged or lacks parts. Open it in Word, let it repair it, and save it anew",
)
IS_SECRET = Text(
    vi="văn bản đóng dấu {stamp}: không được đăng, nên không nhập. Nếu văn bản đã giải mật, hãy bỏ "
    "dấu này rồi thử lại",
    en="the document is stamped {stamp} (state secret): it may not be published and is not "
    "imported. Where it was declassified, take the stamp away",
)
NO_TEXT = Text(
    vi="không thấy nội dung nào trong văn bản (có thể văn bản chỉ là ảnh quét)",
    en="there is no text in the document (perhaps it is only a scanned picture)",
)

# Headings of the report
STANDS = Text(vi="Đã lấy", en="Taken")
LACKS = Text(vi="Còn thiếu", en="Missing")
LOOK = Text(vi="Cần xem lại", en="Look again")
LEFT = Text(vi="Không chép vào", en="Left out")

# What stands
NUMBER = Text(vi="số {number}", en="number {number}")
DEPARTMENT = Text(vi="cơ quan {name} (`{id}`)", en="body {name} (`{id}`)")
TYPE = Text(vi="loại {name} (`{type}`)", en="type {name} (`{type}`)")
PUBLISHED = Text(vi="đăng lúc {at}", en="published at {at}")
SPOKESPERSON = Text(vi="người phát ngôn {name}", en="spokesperson {name}")
BASIS = Text(vi="căn cứ {numbers}", en="legal basis {numbers}")
PICTURES = Text(vi="{count} ảnh", en="{count} picture(s)")
TABLES = Text(vi="{count} bảng", en="{count} table(s)")
FOOTNOTES = Text(vi="{count} chú thích cuối trang", en="{count} footnote(s)")
SIGNED = Text(vi="bản đã ký `{file}`", en="the signed text `{file}`")
EVENT = Text(vi="sự kiện lúc {at}", en="event at {at}")

# What is missing
NO_NUMBER = Text(
    vi="Số, ký hiệu (`number`): văn bản chưa ghi số; văn thư cấp số thì thêm dòng `number: …`",
    en="Number (`number`): the document has none yet; add `number: …` when the clerk gives it",
)
ODD_NUMBER = Text(
    vi="Số, ký hiệu (`number`): văn bản ghi `{number}`, chưa đúng dạng như `12/TCBC-SYT`",
    en="Number (`number`): the document says `{number}`, which is not like `12/TCBC-SYT`",
)
NO_DAY = Text(
    vi="Giờ đăng (`published`): văn bản chưa ghi đủ ngày, tháng, năm; tạm ghi {at}, hãy sửa, hoặc "
    'chạy lại với `--published "2026-04-13 09:00"`',
    en="Published (`published`): the document has no whole day; {at} is written for now: correct "
    'it, or run again with `--published "2026-04-13 09:00"`',
)
NO_HOUR = Text(
    vi="Giờ đăng (`published`): văn bản chỉ ghi ngày nên lấy {at}; giờ khác thì sửa dòng này, hoặc "
    "chạy lại với `--published 14:30`",
    en="Published (`published`): the document gives a day alone, so {at} is taken; for another "
    "time correct the line, or run again with `--published 14:30`",
)
NO_DEPARTMENT = Text(
    vi="Cơ quan ban hành (`department`): không thấy cơ quan nào của `spokespersons.yml` ở góc trái "
    "văn bản{said}; chạy lại với `--department MÃ`, ví dụ `--department {example}`",
    en="Department (`department`): no body of `spokespersons.yml` stands at the top left{said}; "
    "run again with `--department ID`, such as `--department {example}`",
)
SAID = Text(vi=" (đang ghi “{lines}”)", en=" (it says “{lines}”)")
NO_TYPE = Text(
    vi="Loại (`type`): dòng tên loại văn bản{said} không cho biết loại; chạy lại với `--type`, "
    "một trong: {known}",
    en="Type (`type`): the line with the kind of document{said} does not tell it; run again with "
    "`--type`, one of: {known}",
)
NO_TITLE = Text(
    vi="Tiêu đề (`title`): không thấy trích yếu (“Về việc …”) dưới tên loại văn bản; chạy lại với "
    '`--title "…"`',
    en='Title (`title`): there is none below the kind of document; run again with `--title "…"`',
)
LENGTH_OF_TITLE = Text(
    vi="Tiêu đề (`title`) dài {length} ký tự, cần từ {least} đến {most}; chạy lại với `--title "
    '"…"`',
    en="Title (`title`) has {length} characters and needs {least} to {most}; run again with "
    '`--title "…"`',
)
NO_SUMMARY = Text(
    vi="Tóm tắt (`summary`): đoạn đầu không có câu nào dài từ {least} đến {most} ký tự; hãy viết "
    "một, hai câu",
    en="Summary (`summary`): the lead has no sentence of {least} to {most} characters; write one "
    "or two",
)
NO_TOPICS = Text(
    vi="Lĩnh vực (`topics`): văn bản không ghi; thêm dòng `topics: [{example}]`, hoặc chạy lại với "
    "`--topic`. Các lĩnh vực: {known}",
    en="Topics (`topics`): the document has none; add `topics: [{example}]`, or run again with "
    "`--topic`. Topics: {known}",
)
NO_TOPICS_AS_USUAL = Text(
    vi="Lĩnh vực (`topics`): văn bản không ghi; thêm dòng `topics: [{example}]`, hoặc chạy lại với "
    "`--topic`. Cơ quan này thường ghi: {known}",
    en="Topics (`topics`): the document has none; add `topics: [{example}]`, or run again with "
    "`--topic`. This body's releases mostly have: {known}",
)
NO_ALT = Text(
    vi="Mô tả ảnh (`alt`) của `{file}`: trong Word chưa ghi (chuột phải vào ảnh > Văn bản thay "
    "thế); tả điều nhìn thấy trong ảnh",
    en="Description (`alt`) of `{file}`: there is none in Word (Alt Text); say what the picture "
    "shows",
)
NO_CREDIT = Text(
    vi="Nguồn, tác giả (`credit`) của `{file}`: dưới ảnh chưa ghi “Ảnh: …”",
    en="Credit (`credit`) of `{file}`: there is no “Ảnh: …” below it",
)
NO_EVENT = Text(
    vi="Sự kiện (`event`): không thấy dòng “Thời gian: … giờ … ngày …” để lấy giờ bắt đầu",
    en="Event (`event`): there is no line “Thời gian: …” with day and time",
)
NO_GROUP = Text(
    vi="{label} (`{key}`): cần với loại này, mà văn bản không cho biết; `pressroom check` đưa các "
    "dòng mẫu để điền",
    en="{label} (`{key}`): this type needs it, and the document does not tell it; `pressroom "
    "check` gives the lines to fill in",
)
ODD_PICTURE = Text(
    vi="ảnh thứ {number} ({ending}) không chuyển được; hãy lưu ảnh đó thành .png rồi đặt vào thư "
    "mục `{folder}`",
    en="picture {number} ({ending}) cannot be converted; save it as .png and put it into "
    "`{folder}`",
)

# What to look at again
SMALL_LETTERS = Text(
    vi="Tiêu đề viết hoa trong văn bản, đã chuyển thành chữ thường: xem lại tên riêng, chữ viết "
    "tắt",
    en="The title was in capitals: look at its names and abbreviations",
)
CUT_SUMMARY = Text(
    vi="Tóm tắt bị cắt giữa câu, vì câu đầu dài quá {most} ký tự: hãy viết gọn lại",
    en="The summary is cut within a sentence, since the first has more than {most} characters",
)
LEAD_AS_SUMMARY = Text(
    vi="Tóm tắt (`summary`) chép từ đoạn đầu: nên viết gọn lại, để người đọc không đọc hai lần",
    en="The summary is taken from the lead: write it shorter, so that nobody reads it twice",
)
ODD_BODY = Text(
    vi="Cơ quan ban hành (`department`): góc trái văn bản ghi “{lines}”, số là `{number}`: xem lại",
    en="Department (`department`): the top left says “{lines}”, the number is `{number}`: look "
    "again",
)
STAMPED = Text(
    vi="văn bản có dấu {stamp}: xem lại trước khi gửi duyệt",
    en="the document is stamped {stamp}: look again before you send it for approval",
)
MERGED = Text(
    vi="{count} bảng có ô gộp, bảng trên trang không gộp ô được: xem lại hàng, cột",
    en="{count} table(s) with merged cells, which a plain table cannot have: look at rows and "
    "columns",
)
BROKEN = Text(
    vi="{count} bảng có ô nhiều dòng, đã nối thành một dòng",
    en="{count} table(s) with several lines in a cell, joined to one",
)
NESTED = Text(
    vi="{count} bảng lồng trong bảng, chỉ lấy được chữ",
    en="{count} table(s) inside a table: only the words are taken",
)
OF_LOSS = {
    "deleted": Text(
        vi="văn bản còn theo dõi thay đổi (Track Changes): {count} chỗ đã xóa được bỏ đi",
        en="the document has tracked changes: {count} deletion(s) are left out",
    ),
    "inserted": Text(
        vi="văn bản còn theo dõi thay đổi (Track Changes): {count} chỗ thêm vào được giữ lại, coi "
        "như đã chấp nhận",
        en="the document has tracked changes: {count} insertion(s) are kept, as if accepted",
    ),
    "comment": Text(
        vi="{count} nhận xét bên lề (Comments) được bỏ đi", en="{count} comment(s) are dropped"
    ),
    "hidden": Text(
        vi="{count} đoạn chữ ẩn được bỏ đi", en="{count} piece(s) of hidden text are left out"
    ),
    "object": Text(
        vi="{count} biểu đồ, sơ đồ hoặc tệp nhúng không chuyển được: hãy lưu thành ảnh .png, hoặc "
        "đính kèm tệp số liệu",
        en="{count} chart(s) or embedded file(s) cannot be taken over: save them as .png, or "
        "attach the data",
    ),
    "formula": Text(
        vi="{count} công thức chỉ lấy được phần chữ: xem lại",
        en="{count} formula(s): only their text is taken",
    ),
    "linked_picture": Text(
        vi="{count} ảnh chỉ được liên kết, không nằm trong văn bản, nên không lấy được",
        en="{count} picture(s) are only linked, not in the document",
    ),
    "symbol": Text(
        vi="{count} ký hiệu của phông chữ riêng không chuyển được, đã bỏ đi",
        en="{count} sign(s) of special fonts are left out",
    ),
    "text_box": Text(
        vi="{count} khung chữ (Text Box) được đặt sau đoạn văn mà khung gắn vào: xem lại thứ tự",
        en="{count} text box(es) stand behind the paragraph that they hang on: look at the order",
    ),
    "decomposed": Text(
        vi="chữ có dấu được ghi rời (kiểu máy Mac), đã ghép lại thành chữ chuẩn",
        en="accents were written apart (as on macOS) and have been composed",
    ),
    "tcvn3": Text(
        vi="có chữ theo bảng mã TCVN3 (phông .VnTime), đã chuyển sang Unicode: đọc lại một lượt",
        en="some text was in TCVN3 (fonts as .VnTime) and is Unicode now: read it once more",
    ),
    "vni": Text(
        vi="có chữ theo bảng mã VNI (phông VNI-Times), đã chuyển sang Unicode: đọc lại một lượt",
        en="some text was in VNI (fonts as VNI-Times) and is Unicode now: read it once more",
    ),
    "guessed": Text(
        vi="tên phông chữ cũ đã mất, bảng mã được đoán theo chữ: đọc lại kỹ, nhất là chữ hoa",
        en="the old fonts' names are lost, the encoding is guessed: read with care, capitals above "
        "all",
    ),
}
"""By the name of the loss."""

# What is left out
OF_PART = {
    "national": Text(vi="quốc hiệu, tiêu ngữ", en="the national heading"),
    "body": Text(vi="tên cơ quan", en="the body's name"),
    "addressees": Text(vi="phần Kính gửi", en="the addressees"),
    "signature": Text(vi="phần ký tên", en="the signature"),
    "recipients": Text(vi="phần Nơi nhận", en="the recipients"),
    "aside": Text(vi="dòng trong ngoặc dưới tiêu đề", en="the line in brackets below the title"),
}
ALWAYS = Text(
    vi="đầu trang, chân trang, số trang nếu có",
    en="headers, footers and page numbers if any",
)
