"""What a review says to the editor."""

from pressroom.diagnostics.finding import Severity
from pressroom.text.bilingual import Text

TITLE = Text(vi="Xem trước bài gửi duyệt", en="Review")
READY = Text(vi="Có thể duyệt đăng: không có lỗi.", en="Ready to publish: there are no errors.")
NOT_READY = Text(
    vi="Chưa duyệt đăng được: còn {count} lỗi phải sửa.",
    en="Not ready to publish: {count} errors to mend.",
)
WARNINGS = Text(vi="Có {count} điều nên xem lại.", en="{count} things to look at again.")
FINDINGS = Text(vi="Cần sửa, cần xem lại", en="What to mend, what to look at again")
SEVERITY = {
    Severity.ERROR: Text(vi="Phải sửa", en="To be mended"),
    Severity.WARNING: Text(vi="Nên xem lại", en="To look at again"),
}
FIX = Text(vi="Cách sửa", en="Fix")
NOTHING_CHANGED = Text(
    vi="Bài gửi duyệt này không thay đổi thông cáo nào.",
    en="This review changes no release.",
)
NO_PREVIEW = Text(
    vi="Bản xem trước sẽ có khi cả phòng báo chí không còn lỗi nào.",
    en="There will be a preview when the whole press room has no error left.",
)
LEFT_OUT = Text(
    vi="{path}: chưa đến giờ đăng ({moment}) mà kho này công khai, nên nội dung không được trích "
    "ra đây. Bài hẹn giờ và bài có giờ được đăng, phát cần một kho riêng tư.",
    en="{path}: its time has not come ({moment}) and this repository is public, so nothing of "
    "its text is shown here. Scheduled and embargoed texts need a private repository.",
)
SECRET_FINDING = Text(
    vi="có một điều cần xem trong bài chưa đến giờ đăng, hoặc chưa đọc được giờ đăng; xem bằng "
    "lệnh `pressroom check`",
    en="something in a text whose time has not come, or cannot be read; see it with "
    "`pressroom check`",
)
GONE = Text(
    vi="{path} bị xóa. Thông cáo đã đăng thì không xóa mà thu hồi.",
    en="{path} was deleted. A release that was published is withdrawn, not deleted.",
)
WILL_BE = Text(vi="Khi duyệt đăng", en="When it is published")
PAGE = Text(vi="Trang thông cáo", en="The page")
LISTING = Text(vi="Trong danh mục", en="In listings")
FEED = Text(vi="Trong kênh tin", en="In feeds")
MAIL = Text(vi="Thư điện tử", en="E-mail")
PLAIN = Text(vi="Văn bản thuần", en="Plain text")
ADDRESS = Text(vi="Địa chỉ", en="Address")
FROM = Text(vi="Hiện từ", en="Shown from")
AT_ONCE = Text(
    vi="ngay sau khi duyệt đăng (giờ ghi trên trang: {moment})",
    en="at once (the time on the page: {moment})",
)
SENDER = Text(vi="Người gửi", en="From")
SUBJECT = Text(vi="Tiêu đề thư", en="Subject")
IN_FEEDS = Text(vi="Có trong các kênh tin", en="In the feeds")
IN_NO_FEED = Text(
    vi="không có trong kênh tin nào: bài chuyển từ hệ thống cũ, hoặc đã có nhiều bài mới hơn",
    en="in no feed: brought over from an older system, or there are many newer ones",
)
ITEM_TITLE = Text(vi="Tiêu đề mục tin", en="Title of the item")
NO_EDITION = Text(
    vi="Ngôn ngữ này chỉ có trang riêng, không có danh mục, kênh tin và thư.",
    en="This language has single pages only: no listings, feeds and e-mail.",
)
MORE_FINDINGS = Text(
    vi="… và {count} điều khác: xem kết quả kiểm tra trên từng dòng.",
    en="… and {count} more: see the notes on the lines.",
)
MORE_RELEASES = Text(
    vi="… và {count} bài khác; xem từng bài bằng `pressroom review ĐƯỜNG-DẪN`.",
    en="… and {count} more; see each with `pressroom review PATH`.",
)
CUT = Text(vi="[… còn nữa, xem tệp xem trước]", en="[… more in the preview]")
WHERE_PREVIEW = Text(
    vi="Xem đúng như người đọc sẽ thấy: tải tệp xem trước (`review.html`) đính kèm lần kiểm tra "
    "này và mở bằng trình duyệt.",
    en="To see it as readers will: take the preview (`review.html`) that is attached to this check "
    "and open it in a browser.",
)
