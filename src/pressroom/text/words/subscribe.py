"""Which feed is for whom, and how a feed comes into a reader."""

from pressroom.text.bilingual import Text

WORDS = {
    "subscribe_summary": Text(
        vi="Theo dõi đúng phần cần biết bằng kênh tin: miễn phí, không phải lập tài khoản với phòng"
        " báo chí, bài nào cũng toàn văn.",
        en="Follow just what you need by feed: free of charge, without an account with the press"
        " room, every release in full.",
    ),
    "subscribe_choose": Text(vi="Chọn theo nhu cầu", en="Choose what you need"),
    "need_all": Text(vi="Tất cả thông cáo", en="Everything"),
    "need_text_all": Text(
        vi="Mọi bài mới của mọi cơ quan, đơn vị.", en="Every new release of every body."
    ),
    "need_urgent": Text(vi="Thông tin đột xuất, bất thường", en="Urgent information"),
    "need_text_urgent": Text(
        vi="Thiên tai, sự cố, dịch bệnh, vụ việc bất ngờ.",
        en="Disasters, accidents, outbreaks, sudden events.",
    ),
    "need_body": Text(vi="Một cơ quan, đơn vị", en="One body"),
    "need_text_body": Text(
        vi="Bài do một sở, xã, phường hoặc đơn vị phát hành, hoặc cùng phát hành.",
        en="What one department, commune or unit issues, alone or with others.",
    ),
    "need_action_body": Text(vi="Chọn cơ quan", en="Choose a body"),
    "need_topic": Text(vi="Một lĩnh vực", en="One topic"),
    "need_text_topic": Text(
        vi="Bài của mọi cơ quan về một lĩnh vực.", en="What all bodies issue on one topic."
    ),
    "need_action_topic": Text(vi="Chọn lĩnh vực", en="Choose a topic"),
    "need_type": Text(vi="Một loại tin", en="One type"),
    "need_text_type": Text(
        vi="Chỉ giấy mời họp báo, chỉ trả lời báo chí, chỉ bác bỏ tin sai sự thật.",
        en="Only invitations, only answers to the press, only rebuttals.",
    ),
    "need_action_type": Text(vi="Chọn loại tin", en="Choose a type"),
    "need_corrections": Text(vi="Đính chính và thu hồi", en="Corrections and withdrawals"),
    "need_text_corrections": Text(
        vi="Cho tòa soạn đã dùng thông cáo: biết khi bài được sửa hoặc rút lại.",
        en="For a newsroom that has used a release: learn when it is corrected or withdrawn.",
    ),
    "need_notices": Text(vi="Thông báo", en="Notices"),
    "need_text_notices": Text(
        vi="Tin của chính phòng báo chí, chẳng hạn thay đổi đầu mối, giờ trực, trang thông tin.",
        en="News of the press room itself, such as changes of contacts, of hours or of this site.",
    ),
    "need_events": Text(vi="Họp báo, sự kiện", en="Events"),
    "need_text_events": Text(
        vi="Đưa lịch vào điện thoại, máy tính; trang lịch chỉ cách làm.",
        en="Take the calendar to your phone or computer; its page says how.",
    ),
    "need_action_events": Text(vi="Mở trang lịch", en="Open the calendar"),
    "subscribe_how": Text(vi="Thêm kênh tin trong bốn bước", en="Add a feed in four steps"),
    "subscribe_step_reader": Text(
        vi="Mở một ứng dụng đọc tin (feed reader) trên máy tính hoặc điện thoại.",
        en="Open a feed reader on a computer or a phone.",
    ),
    "subscribe_step_copy": Text(
        vi="Ở trang này, bấm chuột phải (điện thoại: chạm giữ) vào RSS hoặc Atom của kênh cần theo"
        " dõi, chọn sao chép địa chỉ liên kết.",
        en="On this page, right-click (on a phone: touch and hold) RSS or Atom of the feed that you"
        " want, and copy the address of the link.",
    ),
    "subscribe_step_paste": Text(
        vi="Trong ứng dụng, chọn thêm kênh (“Add feed”, “Follow” hoặc “Subscribe”), dán địa chỉ.",
        en="In the reader, choose to add a feed (“Add feed”, “Follow” or “Subscribe”), and paste"
        " the address.",
    ),
    "subscribe_step_done": Text(
        vi="Bài mới tự hiện trong ứng dụng. Muốn thôi theo dõi thì xóa kênh ở đó.",
        en="New releases then appear in the reader. To stop, delete the feed there.",
    ),
    "subscribe_formats": Text(
        vi="RSS, Atom và JSON Feed có cùng nội dung; dùng định dạng mà ứng dụng nhận. Nhiều ứng"
        " dụng tự tìm được kênh tin khi dán địa chỉ trang của cơ quan, lĩnh vực hoặc loại tin.",
        en="RSS, Atom and JSON Feed have the same content; take the one that the reader knows. Many"
        " readers find the feed by themselves when you paste the address of the page of a body,"
        " a topic or a type.",
    ),
    "subscribe_every": Text(vi="Thêm mọi kênh một lần", en="Add every feed at once"),
    "subscribe_opml": Text(
        vi="Tệp OPML liệt kê mọi kênh tin của ấn bản này. Trong ứng dụng đọc tin, chọn nhập tệp"
        " (“Import OPML”).",
        en="The OPML file lists every feed of this edition. In a feed reader, choose “Import"
        " OPML”.",
    ),
    "subscribe_opml_file": Text(vi="Tải tệp OPML", en="Download the OPML file"),
    "subscribe_phone": Text(vi="Trên điện thoại", en="On a phone"),
    "subscribe_phone_text": Text(
        vi="Cài một ứng dụng đọc tin, mở trang này trong trình duyệt, chạm giữ vào RSS để sao chép"
        " địa chỉ rồi dán vào ứng dụng. Nếu ứng dụng báo được tin mới, bật thông báo cho kênh đó.",
        en="Install a feed reader, open this page in the browser, touch and hold RSS to copy the"
        " address, and paste it into the reader. If the reader can notify you, turn that on for the"
        " feed.",
    ),
    "subscribe_newsrooms": Text(
        vi="Cho tòa soạn, hệ thống khác", en="For newsrooms and other systems"
    ),
    "subscribe_json": Text(
        vi="JSON Feed dễ xử lý nhất: mỗi mục có toàn văn, tệp kèm theo, giờ đăng, giờ cập nhật. Mã"
        " của mục không đổi: bài được đính chính giữ mã cũ, mang giờ cập nhật mới.",
        en="JSON Feed is the easiest to process: each item has the full text, its files, the time"
        " of publication and of the last change. Its id never changes: a corrected release keeps"
        " it, with a new time of change.",
    ),
    "subscribe_kept": Text(
        vi="Mỗi kênh giữ tối đa {count} bài mới nhất; bài cũ hơn ở trang",
        en="Each feed holds at most the newest {count}; older ones are in the",
    ),
}
