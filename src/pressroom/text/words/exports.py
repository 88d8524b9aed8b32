"""Calendars and contact cards, as programs and telephones show them."""

from pressroom.text.bilingual import Text

WORDS = {
    # Calendars
    "calendar_title": Text(vi="{body}: lịch sự kiện", en="{body}: events"),
    "calendar_text": Text(
        vi="Họp báo, sự kiện và hạn lấy ý kiến của {body}.",
        en="Press conferences, events and last days of consultations of {body}.",
    ),
    "calendar_withdrawn": Text(
        vi="Đã thu hồi thông cáo về nội dung này", en="The release about this was withdrawn"
    ),
    "deadline": Text(vi="Hạn cuối", en="Deadline"),
    "last_day": Text(vi="Hạn cuối lấy ý kiến: {title}", en="Last day for comments: {title}"),
    "full_text": Text(vi="Toàn văn", en="Full text"),
    # Contact cards
    "press_contact_of": Text(vi="Đầu mối báo chí: {body}", en="Press contact: {body}"),
    "speaks_no_longer": Text(
        vi="Không còn là người phát ngôn của {body}: đã hết thời hạn ngày {day}.",
        en="No longer speaks for {body}: the term ended on {day}.",
    ),
}
