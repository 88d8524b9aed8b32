"""What a release is about in the world: an event, a consultation, a report that it answers."""

from pressroom.fields import names
from pressroom.fields.days import Day, Moment
from pressroom.fields.form import ListOf
from pressroom.fields.patterns import LINK
from pressroom.fields.record import Field, Record
from pressroom.fields.scalars import Choice, Plain, Url
from pressroom.model.release import Consultation, Event, RespondsTo
from pressroom.text.bilingual import Text

EVENT = Record(
    Text(vi="Sự kiện", en="Event"),
    Event,
    (
        Field(
            "kind",
            Choice(names.EVENT_KINDS),
            Text(vi="Loại sự kiện", en="Kind"),
            Text(
                vi="Sự kiện là gì. Để trống là `press-conference`.",
                en="What kind of event it is. `press-conference` where absent.",
            ),
        ),
        Field(
            "start",
            Moment().like("2026-05-12 14:00"),
            Text(vi="Bắt đầu", en="Start"),
            Text(vi="Ngày, giờ bắt đầu.", en="Day and time at which it begins."),
            needed=True,
        ),
        Field(
            "end",
            Moment().like("2026-05-12 15:30"),
            Text(vi="Kết thúc", en="End"),
            Text(
                vi="Ngày, giờ dự kiến kết thúc; phải sau giờ bắt đầu.",
                en="Day and time at which it should end; after the start.",
            ),
        ),
        Field(
            "place",
            Plain(most=300, example="Hội trường A, Ủy ban nhân dân tỉnh"),
            Text(vi="Địa điểm", en="Place"),
            Text(
                vi="Phòng, tòa nhà, đường, xã hoặc phường.",
                en="Room, building, street, commune or ward.",
            ),
        ),
        Field(
            "online",
            Url().like("https://truyenhinh.example/hop-bao"),
            Text(vi="Theo dõi trực tuyến", en="Online"),
            Text(
                vi="Nơi theo dõi hoặc tham dự qua mạng. Đường dẫn riêng cho từng người thì không "
                "ghi ở đây.",
                en="Where it can be followed or joined online. Never a link meant for one person.",
            ),
        ),
        Field(
            "status",
            Choice(names.EVENT_STATUSES),
            Text(vi="Tình trạng", en="Status"),
            Text(
                vi="Để trống là `planned`. Khi đổi lịch hoặc hủy, sửa mục này thay vì xóa giấy "
                "mời.",
                en="`planned` where absent. A moved or cancelled event is marked here, not "
                "deleted.",
            ),
        ),
        Field(
            "chair",
            Plain(most=300, example="Tạ Hữu Bằng, Phó Chủ tịch Ủy ban nhân dân tỉnh"),
            Text(vi="Người chủ trì", en="Chair"),
            Text(vi="Họ tên, chức vụ người chủ trì.", en="Name and position of who presides."),
        ),
        Field(
            "contact",
            Plain(most=300, example="Văn phòng Sở Y tế, điện thoại 0298 3 000 012"),
            Text(vi="Đầu mối liên hệ", en="Contact"),
            Text(
                vi="Đơn vị, điện thoại cơ quan, thư công vụ để phóng viên hỏi; không ghi số riêng.",
                en="Office, office telephone, official e-mail for journalists; no private number.",
            ),
        ),
        Field(
            "documents",
            ListOf(Plain(most=300, example="Báo cáo kết quả quý I năm 2026"), most=50),
            Text(vi="Tài liệu", en="Documents"),
            Text(
                vi="Tên các tài liệu sẽ phát tại sự kiện.",
                en="Titles of the documents that are handed out.",
            ),
        ),
        Field(
            "register",
            Plain(most=500, example="Gửi tên, cơ quan, số thẻ nhà báo tới baochi@songlam.example"),
            Text(vi="Cách đăng ký", en="How to register"),
            Text(
                vi="Phóng viên đăng ký ở đâu, trước lúc nào, kèm gì.",
                en="Where journalists register, until when, and with what.",
            ),
        ),
    ),
)

CONSULTATION = Record(
    Text(vi="Lấy ý kiến", en="Consultation"),
    Consultation,
    (
        Field(
            "draft",
            LINK.like("du-thao-nghi-quyet.pdf"),
            Text(vi="Dự thảo", en="Draft"),
            Text(
                vi="Nơi đọc toàn văn dự thảo: tệp kèm theo hoặc địa chỉ trang web.",
                en="Where the whole draft can be read: an attached file or a web address.",
            ),
        ),
        Field(
            "opens",
            Day().like("2026-05-04"),
            Text(vi="Ngày bắt đầu", en="Opens"),
            Text(vi="Ngày đầu tiên nhận ý kiến.", en="The first day on which opinions are taken."),
            needed=True,
        ),
        Field(
            "closes",
            Day().like("2026-06-03"),
            Text(vi="Ngày kết thúc", en="Closes"),
            Text(
                vi="Ngày cuối cùng nhận ý kiến, tính cả ngày đó.",
                en="The last day on which opinions are taken, that day included.",
            ),
            needed=True,
        ),
        Field(
            "send_to",
            Plain(most=500, example="Sở Y tế, thư điện tử soyte@songlam.example"),
            Text(vi="Nơi nhận ý kiến", en="Send to"),
            Text(
                vi="Gửi ý kiến về đâu: cơ quan, địa chỉ, thư điện tử hoặc trang góp ý.",
                en="Where opinions go: body, address, e-mail or web page.",
            ),
        ),
        Field(
            "outcome",
            Plain(
                most=1000,
                example="Đã tiếp thu 18 trong 23 ý kiến; Nghị quyết được thông qua ngày 10 tháng "
                "7 năm 2026",
            ),
            Text(vi="Kết quả tiếp thu", en="Outcome"),
            Text(
                vi="Ý kiến được tiếp thu, giải trình ra sao, văn bản nào đã ban hành; ghi thêm "
                "khi đã có.",
                en="What became of the opinions and of the draft, added once it is known.",
            ),
        ),
    ),
)

RESPONDS_TO = Record(
    Text(vi="Nội dung được trả lời", en="What it responds to"),
    RespondsTo,
    (
        Field(
            "from",
            Choice(names.ASKERS),
            Text(vi="Bên hỏi, bên nêu", en="From"),
            Text(
                vi="Ai hỏi hoặc nêu thông tin.",
                en="Who asked or reported.",
            ),
            attribute="from_",
            when=Text(
                vi="`answer`, `response` ghi mục này hoặc `outlet`",
                en="`answer` and `response` give this or `outlet`",
            ),
        ),
        Field(
            "outlet",
            Plain(most=200, example="Báo Sông Lam"),
            Text(vi="Tên cơ quan báo chí, trang, tài khoản", en="Outlet"),
            Text(
                vi="Báo, đài, trang hoặc tài khoản đã hỏi hay đã đăng. Không ghi tên người dân.",
                en="The newspaper, station, site or account. Never a citizen's name.",
            ),
            when=Text(
                vi="`answer`, `response` ghi mục này hoặc `from`",
                en="`answer` and `response` give this or `from`",
            ),
        ),
        Field(
            "title",
            Plain(most=300, example="Bệnh viện tỉnh thiếu thuốc chống đông?"),
            Text(vi="Tên bài", en="Title"),
            Text(vi="Tên bài báo, tin hoặc bài đăng.", en="Title of the article or post."),
        ),
        Field(
            "url",
            Url().like("https://bao.example/thieu-thuoc"),
            Text(vi="Địa chỉ bài", en="Address"),
            Text(
                vi="Nơi đọc bài. Với tin giả nên bỏ trống để không lan truyền thêm.",
                en="Where the article is. For fake news better left out, so as not to spread it.",
            ),
        ),
        Field(
            "published",
            Day().like("2026-04-10"),
            Text(vi="Ngày đăng bài", en="Published"),
            Text(vi="Ngày bài được đăng, phát.", en="The day on which it appeared."),
        ),
        Field(
            "claim",
            Plain(most=500, example="Mạng xã hội lan truyền tin học sinh nghỉ học từ ngày 20/4."),
            Text(vi="Thông tin bị bác bỏ", en="Claim"),
            Text(
                vi="Điều đã lan truyền, tóm trong một câu.",
                en="What was claimed, in one sentence.",
            ),
            when=Text(vi="bắt buộc với `rebuttal`", en="needed for `rebuttal`"),
        ),
        Field(
            "verdict",
            Choice(names.VERDICTS, "false"),
            Text(vi="Kết luận", en="Verdict"),
            Text(vi="Thông tin đó sai theo cách nào.", en="In which way the claim is wrong."),
            when=Text(vi="bắt buộc với `rebuttal`", en="needed for `rebuttal`"),
        ),
    ),
)
