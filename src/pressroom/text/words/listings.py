"""Sections, listings and the home page."""

from pressroom.text.bilingual import Text

WORDS = {
    # Sections and navigation
    "home": Text(vi="Trang chủ", en="Home"),
    "releases": Text(vi="Thông cáo", en="Releases"),
    "departments": Text(vi="Cơ quan, đơn vị", en="Bodies"),
    "types": Text(vi="Loại tin", en="Types"),
    "spokespersons": Text(vi="Người phát ngôn", en="Spokespersons"),
    "calendar": Text(vi="Lịch sự kiện", en="Calendar"),
    "subscribe": Text(vi="Đăng ký nhận tin", en="Subscribe"),
    "corrections": Text(vi="Đính chính và thu hồi", en="Corrections and withdrawals"),
    "legal_register": Text(vi="Văn bản pháp lý", en="Register of documents"),
    "breadcrumbs": Text(vi="Đường dẫn", en="Breadcrumbs"),
    "archive": Text(vi="Kho thông cáo", en="Archive of releases"),
    "archive_summary": Text(
        vi="Toàn bộ thông cáo, thông tin báo chí đã đăng, mới nhất ở trên.",
        en="Every release that was published, newest first.",
    ),
    "topics_summary": Text(
        vi="Thông cáo, thông tin báo chí xếp theo lĩnh vực.", en="Releases, sorted by topic."
    ),
    "topic_summary": Text(
        vi="Thông cáo, thông tin báo chí về lĩnh vực {name}.", en="Releases on the topic {name}."
    ),
    "types_summary": Text(
        vi="Mỗi loại tin cho biết điều gì, có bao nhiêu bài, bài nào mới nhất.",
        en="What each type of release tells, how many there are, and the newest.",
    ),
    "by_topic": Text(vi="Theo lĩnh vực", en="By topic"),
    "by_type": Text(vi="Theo loại tin", en="By type"),
    "by_body": Text(vi="Theo cơ quan, đơn vị", en="By body"),
    "all_topics": Text(vi="Xem các lĩnh vực", en="See the topics"),
    "all_types": Text(vi="Xem các loại tin", en="See the types"),
    "more_ways": Text(vi="Theo dõi và tìm thêm", en="Follow, and find more"),
    "link_to_day": Text(vi="Liên kết đến ngày {day}", en="Link to {day}"),
    "all_releases": Text(vi="Xem tất cả thông cáo", en="See all releases"),
    "by_time": Text(vi="Theo thời gian", en="By time"),
    "year": Text(vi="Năm {year}", en="{year}"),
    "year_releases": Text(vi="Thông cáo năm {year}", en="Releases of {year}"),
    "month_releases": Text(vi="Thông cáo {month}", en="Releases of {month}"),
    "count": Text(vi="{count} thông cáo", en="{count} releases"),
    "count_one": Text(vi="1 thông cáo", en="1 release"),
    "translated_only": Text(
        vi="Ở đây chỉ có những bài đã được dịch.", en="Only what was translated stands here."
    ),
    "everything_in": Text(vi="Xem tất cả bằng {language}", en="See everything in {language}"),
    "none_yet": Text(vi="Chưa có thông cáo nào.", en="There are no releases yet."),
    "newer": Text(vi="Mới hơn", en="Newer"),
    "oldest": Text(vi="Cũ nhất", en="Oldest"),
    "older": Text(vi="Cũ hơn", en="Older"),
    "page_before": Text(vi="Trang trước", en="Previous page"),
    "page_after": Text(vi="Trang sau", en="Next page"),
    "page": Text(vi="trang {page}", en="page {page}"),
    "pages": Text(vi="Các trang", en="Pages"),
    # Home
    "latest": Text(vi="Mới nhất", en="Latest"),
    "urgent_now": Text(vi="Thông tin khẩn", en="Urgent"),
    "coming_events": Text(vi="Sắp diễn ra", en="Coming up"),
    "coming_and_open": Text(
        vi="Sắp diễn ra, đang lấy ý kiến", en="Coming up, and open for comments"
    ),
    "whole_calendar": Text(vi="Xem cả lịch", en="See the calendar"),
    "choose_feed": Text(vi="Chọn kênh đúng nhu cầu.", en="Choose the feed that you need."),
    "consultations_open": Text(vi="Đang lấy ý kiến", en="Open consultations"),
    "whom_to_call": Text(vi="Liên hệ báo chí", en="Press contact"),
    "press_help": Text(vi="Hỗ trợ phóng viên", en="Help for journalists"),
    "home_summary": Text(
        vi="Thông cáo báo chí, người phát ngôn và kênh tin của {publisher}.",
        en="Press releases, spokespersons and feeds of {publisher}.",
    ),
    "feeds": Text(vi="Kênh tin", en="Feeds"),
    "feeds_text": Text(
        vi="Nhận thông cáo mới trong ứng dụng đọc tin:",
        en="Get new releases in a feed reader:",
    ),
}
