"""The declaration of a notice of the press room itself.

`NOTICE.values(node, reading)` gives what `Notice` takes but for `path`, `language` and `text`.
"""

from pressroom.fields.days import Day
from pressroom.fields.record import Field, Record
from pressroom.fields.scalars import Plain
from pressroom.text.bilingual import Text

NOTICE = Record(
    Text(vi="Thông báo", en="Notice"),
    dict,
    (
        Field(
            "title",
            Plain(10, 200, "Lịch trực báo chí dịp Tết Dương lịch 2027"),
            Text(vi="Tiêu đề", en="Title"),
            Text(
                vi="Nói được việc chính ngay cả khi đứng một mình trong danh sách, trong kênh tin.",
                en="Says the main thing even where it stands alone, in the list or in a feed.",
            ),
            needed=True,
        ),
        Field(
            "description",
            Plain(
                40,
                400,
                "Tổ trực báo chí trực 24/24 giờ từ ngày 31 tháng 12 năm 2026 đến hết ngày 03 "
                "tháng 01 năm 2027.",
            ),
            Text(vi="Mô tả", en="Description"),
            Text(
                vi="Một đến hai câu để người đọc biết việc gì, từ khi nào, mà chưa cần mở trang.",
                en="One or two sentences that tell what, and from when, before the page is opened.",
            ),
            needed=True,
        ),
        Field(
            "date",
            Day().like("2026-12-15"),
            Text(vi="Ngày đăng", en="Date"),
            Text(
                vi="Thông báo hiện từ đầu ngày này, theo giờ của phòng báo chí; trước đó không có "
                "ở đâu cả.",
                en="It is shown from the beginning of this day on, in the press room's time zone, "
                "and nowhere before.",
            ),
            needed=True,
            attribute="published",
        ),
        Field(
            "updated",
            Day().like("2026-12-28"),
            Text(vi="Ngày cập nhật", en="Updated"),
            Text(
                vi="Ngày sửa nội dung gần nhất, hiện cạnh ngày đăng. Chưa sửa thì không ghi.",
                en="The day of the last change of the text, shown beside the date. Left out where "
                "there was none.",
            ),
        ),
    ),
)
