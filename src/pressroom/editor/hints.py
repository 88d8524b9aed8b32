"""What the form says below a field where the table's own words speak of files, ids or YAML.

By the path of its keys; a field that is not here says what the table says of it.
"""

from collections.abc import Mapping

from pressroom.text.bilingual import Text, same

_NOTHING = same("")

HINTS: Mapping[str, Text] = {
    "title": Text(
        vi="Nói được việc chính ngay cả khi đứng một mình trong kênh tin, trong thư.",
        en="Says the main thing even where it stands alone, in a feed or a mail.",
    ),
    "type": _NOTHING,
    "department": Text(
        vi="Gõ vài chữ, không cần dấu, để tìm.", en="Type a few letters to find it."
    ),
    "co_departments": Text(
        vi="Thông cáo cũng hiện ở trang của các cơ quan này.",
        en="The release stands on their pages, too.",
    ),
    "number": Text(
        vi="Như văn thư đã cấp, ví dụ 12/TCBC-SYT.", en="As the clerk gave it: 12/TCBC-SYT."
    ),
    "published": Text(
        vi="Ghi giờ sắp tới là hẹn giờ đăng.", en="A time to come schedules the release."
    ),
    "embargo": Text(
        vi="Chỉ khi đã phát trước cho phóng viên: giờ báo chí được dùng.",
        en="Only for a text handed out earlier: when the press may use it.",
    ),
    "summary": Text(
        vi="Một đến hai câu: ai, việc gì, ở đâu, khi nào.",
        en="One or two sentences: who, what, where, when.",
    ),
    "topics": Text(
        vi="Một đến năm lĩnh vực, lĩnh vực chính chọn trước.",
        en="One to five topics, the main one first.",
    ),
    "spokesperson": Text(
        vi="Để trống thì trang ghi người phát ngôn của cơ quan, nếu không có thì người đứng đầu.",
        en="Where empty, the body's regular spokesperson, else its head.",
    ),
    "broadcast": Text(
        vi="Mức bản tin trên đài truyền thanh, bảng tin công cộng. Để trống là thông thường.",
        en="Grade on commune radio and public boards. Normal where empty.",
    ),
    "form": Text(
        vi="Để trống là thông cáo báo chí, văn bản trả lời.",
        en="A press release or written answer where empty.",
    ),
    "legal_basis": Text(
        vi="Chọn trong sổ văn bản của phòng báo chí.", en="From the press room's register."
    ),
    "responds_to": _NOTHING,
    "responds_to.from": Text(
        vi="Trả lời, phản hồi: ghi mục này hoặc tên cơ quan báo chí.",
        en="Of an answer or response this or the outlet is needed.",
    ),
    "responds_to.claim": Text(
        vi="Bắt buộc khi bác bỏ: điều đã lan truyền, tóm trong một câu.",
        en="Needed of a rebuttal: what was claimed, in one sentence.",
    ),
    "responds_to.verdict": Text(vi="Bắt buộc khi bác bỏ.", en="Needed of a rebuttal."),
    "event": _NOTHING,
    "event.kind": Text(vi="Để trống là họp báo.", en="A press conference where empty."),
    "event.status": Text(
        vi="Để trống là theo kế hoạch. Đổi lịch, hủy thì ghi ở đây.",
        en="As planned where empty. A moved or cancelled event is marked here.",
    ),
    "consultation": _NOTHING,
    "consultation.draft": Text(
        vi="Tên tệp kèm theo, hoặc địa chỉ trang web.", en="An attached file's name, or an address."
    ),
    "recordings.transcript": Text(
        vi="Tên tệp kèm theo, hoặc địa chỉ trang web.", en="An attached file's name, or an address."
    ),
    "images": Text(vi="Ảnh chính đứng đầu.", en="The main picture first."),
    "images.file": Text(
        vi="Tên tệp không dấu, không có dấu cách.", en="A file name without accents or spaces."
    ),
    "images.license": Text(
        vi="Để trống thì theo thông báo dùng lại của cả trang.",
        en="The site's own notice on reuse where empty.",
    ),
    "attachments": Text(vi="Tệp để người đọc tải về.", en="Files to take away."),
    "attachments.file": Text(
        vi="Tên tệp không dấu, không có dấu cách.", en="A file name without accents or spaces."
    ),
    "recordings": Text(vi="Ghi đường dẫn; không tải tệp lên.", en="By link; nothing is uploaded."),
    "withdrawn.replaced_by": Text(
        vi="Đường dẫn tới tệp thông cáo kia, ví dụ ../../2026/05/ten-thong-cao.md.",
        en="The path to the other release's file: ../../2026/05/slug.md.",
    ),
    "withdrawn.text": Text(
        vi="Gỡ bỏ: nội dung, tệp, ảnh và bản dịch không còn trên trang; địa chỉ và lý do vẫn còn.",
        en="Removed: text, files, pictures and translations are gone; address and reason stay.",
    ),
    "translation.machine": Text(
        vi="Trang sẽ ghi rõ là máy dịch.", en="The page says that a machine translated."
    ),
}
