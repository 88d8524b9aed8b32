"""The press room's own notices."""

from pressroom.text.bilingual import Text

WORDS = {
    "notices": Text(vi="Thông báo", en="Notices"),
    "notices_summary": Text(
        vi="Thông báo của phòng báo chí về việc phục vụ nhà báo và bạn đọc.",
        en="What the press room itself has to tell journalists and readers.",
    ),
    "all_notices": Text(vi="Xem mọi thông báo", en="See all notices"),
    "no_notices": Text(vi="Chưa có thông báo nào.", en="There are no notices yet."),
    "notices_feed_text": Text(
        vi="Nhận thông báo mới trong ứng dụng đọc tin:",
        en="Get new notices in a feed reader:",
    ),
}
