"""Events, open consultations, and the calendar to take along."""

from pressroom.text.bilingual import Text

WORDS = {
    "calendar_summary": Text(
        vi="Họp báo, sự kiện mời báo chí và các dự thảo đang lấy ý kiến.",
        en="Press conferences, events for the press, and drafts that are open for comments.",
    ),
    "no_event_coming": Text(
        vi="Hiện chưa có sự kiện nào được thông báo.", en="No event is announced here at present."
    ),
    "no_consultation_open": Text(
        vi="Hiện không có dự thảo nào đang lấy ý kiến.",
        en="No draft is announced here that is open for comments.",
    ),
    "all_consultations": Text(vi="Xem mọi đợt lấy ý kiến", en="See all consultations"),
    "past_events": Text(vi="Sự kiện đã qua", en="Past events"),
    "on_now": Text(vi="Đang diễn ra", en="On now"),
    "until_time": Text(vi="đến", en="to"),
    "note_moved": Text(
        vi="Sự kiện đã đổi lịch; thời gian, địa điểm ở đây là mới nhất.",
        en="This event was moved; time and place given here are the new ones.",
    ),
    "note_cancelled": Text(vi="Sự kiện này không diễn ra.", en="This event does not take place."),
    "invited_by": Text(vi="Cơ quan mời", en="Invited by"),
    "comments_until": Text(vi="Góp ý đến hết", en="Comments until"),
    "consulting": Text(vi="Cơ quan lấy ý kiến", en="Asked by"),
    "read_draft": Text(vi="Đọc dự thảo", en="Read the draft"),
    # The calendar to take along
    "calendar_take": Text(vi="Theo dõi lịch này", en="Follow this calendar"),
    "calendar_updates": Text(
        vi="Lịch gồm sự kiện và hạn góp ý. Lịch đã theo dõi tự cập nhật khi có sự kiện mới, đổi"
        " lịch hoặc hủy; tùy ứng dụng, có thể chậm đến một ngày. Tệp tải về không tự cập nhật.",
        en="It holds events and the last days for comments. A calendar that you follow is updated"
        " when an event is added, moved or cancelled; some programs take up to a day. A downloaded"
        " file is not updated.",
    ),
    "calendar_follow": Text(vi="Thêm vào ứng dụng lịch", en="Add to a calendar program"),
    "calendar_download": Text(vi="Tải tệp .ics", en="Download the .ics file"),
    "calendar_address": Text(vi="Địa chỉ của lịch", en="Address of the calendar"),
    "calendar_google": Text(
        vi="Trên máy tính, ở mục “Lịch khác”, bấm dấu cộng, chọn “Từ URL” rồi dán địa chỉ.",
        en="On a computer, press the plus sign at “Other calendars”, choose “From URL”, and paste"
        " the address.",
    ),
    "calendar_outlook": Text(
        vi="Trong phần lịch, chọn “Thêm lịch”, “Đăng ký từ web” rồi dán địa chỉ.",
        en="In the calendar, choose “Add calendar”, “Subscribe from web”, and paste the address.",
    ),
    "calendar_phone": Text(vi="Điện thoại", en="Phone"),
    "calendar_phone_text": Text(
        vi="iPhone, iPad: chạm “{follow}”. Android: thêm vào Google Calendar trên máy tính như"
        " trên; lịch hiện cả trong ứng dụng ở điện thoại dùng cùng tài khoản.",
        en="iPhone, iPad: tap “{follow}”. Android: add it to Google Calendar on a computer as"
        " above; it also shows in the app on a phone with the same account.",
    ),
    "calendar_bodies": Text(vi="Lịch của từng cơ quan", en="Calendars of single bodies"),
}
