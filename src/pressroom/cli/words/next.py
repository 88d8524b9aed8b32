"""What `pressroom next` says."""

from pressroom.build.due import Due
from pressroom.model.timeline import Turn
from pressroom.text.bilingual import Text

DOES = Text(
    vi="cho biết lần tới trang tự thay đổi theo giờ, hoặc trang đã đến lúc tạo lại chưa",
    en="tell when time next changes the site, or whether a site is due to be built again",
)
SITE = Text(
    vi="thư mục hoặc địa chỉ (https://…) của một trang: kiểm tra trang đó đã đến lúc tạo lại chưa "
    "(rồi thì kết thúc với mã 1)",
    en="the folder or address (https://…) of a site: tell whether it is due to be built again "
    "(then exit with 1)",
)
SINCE = Text(
    vi="kết thúc với mã 1 nếu từ thời điểm này đến nay đã có thay đổi theo giờ",
    en="exit with 1 where time has changed the site since this moment",
)
LATE = Text(
    vi="số phút được phép chậm trước khi trang bị coi là quá hạn (mặc định: 0)",
    en="minutes of grace before a site counts as due (default: 0)",
)
FORMAT = Text(vi="dạng kết quả", en="the form of the answer")
NOTHING = Text(
    vi="Không có thay đổi nào theo giờ ở phía trước.", en="Time will change nothing from here on."
)
WILL = Text(vi="{moment}: {turn} ({subject})", en="{moment}: {turn} ({subject})")
MORE = Text(vi="… và {count} thay đổi khác cùng lúc.", en="… and {count} others at that moment.")
UP_TO_DATE = Text(
    vi="Trang đúng với hiện tại; thay đổi kế tiếp: {moment}.",
    en="The site is up to date; the next change: {moment}.",
)
UP_TO_DATE_FOR_GOOD = Text(
    vi="Trang đúng với hiện tại; không có thay đổi nào theo giờ ở phía trước.",
    en="The site is up to date; time will change nothing from here on.",
)
CANNOT_ASK = Text(vi="Không đọc được {where}: {reason}.", en="Cannot read {where}: {reason}.")
BAD_SINCE = Text(
    vi="`--since {given}` chưa đúng; hãy ghi như 2026-04-13T09:00 hoặc 2026-04-13T09:00+07:00.",
    en="`--since {given}` is no moment; write it like 2026-04-13T09:00 or 2026-04-13T09:00+07:00.",
)
SITE_AND_SINCE = Text(
    vi="Chỉ ghi một trong hai: `--site` hoặc `--since`.",
    en="Give one of the two: `--site` or `--since`.",
)
CHANGED_SINCE = Text(
    vi="Từ {since} đã có thay đổi, lúc {moment}: cần tạo lại trang.",
    en="Something changed since {since}, at {moment}: build the site again.",
)

DUE = {
    Due.NO_SITE: Text(vi="Chưa có trang ở đó: cần tạo trang.", en="No site is there: build it."),
    Due.CHANGED: Text(
        vi="Đã quá {moment} là lúc trang phải thay đổi: cần tạo lại trang.",
        en="It is past {moment}, when the site had to change: build it again.",
    ),
    Due.REPOSITORY: Text(
        vi="Nội dung đã được duyệt đăng thêm sau lần tạo trang: cần tạo lại trang.",
        en="The content has moved on since the site was built: build it again.",
    ),
    Due.VERSION: Text(
        vi="Phần mềm đã có bản mới sau lần tạo trang: cần tạo lại trang.",
        en="The software has changed since the site was built: build it again.",
    ),
    Due.FROM_FUTURE: Text(
        vi="Trang được tạo cho một thời điểm chưa đến ({as_of}): cần tạo lại trang.",
        en="The site was built for a moment that has not come ({as_of}): build it again.",
    ),
}
"""What is to be done, by the reason; each tells the site's own moments."""

TURNS = {
    Turn.PUBLIC: Text(vi="thông cáo được đăng", en="a release goes public"),
    Turn.BANNER_ENDS: Text(vi="hết giờ hiện ở đầu trang chủ", en="a banner ends"),
    Turn.EVENT_BEGINS: Text(vi="sự kiện bắt đầu", en="an event begins"),
    Turn.EVENT_OVER: Text(vi="sự kiện kết thúc", en="an event is over"),
    Turn.CONSULTATION_OPENS: Text(vi="bắt đầu lấy ý kiến", en="a consultation opens"),
    Turn.CONSULTATION_CLOSES: Text(vi="hết hạn lấy ý kiến", en="a consultation closes"),
    Turn.NOTICE_PUBLIC: Text(vi="thông báo được đăng", en="a notice goes public"),
    Turn.TERM_BEGINS: Text(vi="bắt đầu thời hạn phát ngôn", en="somebody's term begins"),
    Turn.TERM_ENDS: Text(vi="hết thời hạn phát ngôn", en="somebody's term ends"),
    Turn.BODY_BEGINS: Text(vi="cơ quan bắt đầu hoạt động", en="a body begins"),
    Turn.BODY_ENDS: Text(vi="cơ quan kết thúc hoạt động", en="a body ends"),
    Turn.DOCUMENT_IN_FORCE: Text(vi="văn bản có hiệu lực", en="a document comes into force"),
    Turn.DOCUMENT_ENDS: Text(vi="văn bản hết hiệu lực", en="a document ceases to hold"),
}
