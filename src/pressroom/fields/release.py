"""The declaration of a release in the default language.

`RELEASE.values(node, reading)` gives what `Release` takes but for `path`, `body`, `translations`.
"""

from pressroom.fields import names
from pressroom.fields.days import Moment
from pressroom.fields.form import ListOf, MapOf
from pressroom.fields.occasions import CONSULTATION, EVENT, RESPONDS_TO
from pressroom.fields.parts import (
    APPROVAL,
    ATTACHMENT,
    CITED,
    CORRECTION,
    IMPORTED,
    PICTURE,
    QUESTION,
    RECORDING,
    WITHDRAWAL,
)
from pressroom.fields.patterns import NUMBER, OLD_ADDRESS
from pressroom.fields.record import Field, Record
from pressroom.fields.scalars import ID, Choice, Plain
from pressroom.text.bilingual import Text

TITLE = Field(
    "title",
    Plain(10, 200, "Ngành Y tế quý I năm 2026 khám bệnh cho 548.930 lượt người"),
    Text(vi="Tiêu đề", en="Title"),
    Text(
        vi="Nói được việc chính ngay cả khi đứng một mình trong kênh tin, trong thư. "
        "Có dấu hai chấm thì đặt cả dòng trong ngoặc kép.",
        en="Says the main thing even where it stands alone, in a feed or a mail. "
        "With a colon in it, quote the whole line.",
    ),
    needed=True,
)
SUMMARY = Field(
    "summary",
    Plain(
        40,
        400,
        "Trong quý I năm 2026, số lượt khám bệnh tăng 7,1% và chỉ còn 18 ca sởi, so với 214 ca "
        "cùng kỳ năm 2025.",
    ),
    Text(vi="Tóm tắt", en="Summary"),
    Text(
        vi="Một đến hai câu trả lời ai, việc gì, ở đâu, khi nào; chữ thường, không có định dạng.",
        en="One or two sentences that answer who, what, where, when; plain text without markup.",
    ),
    needed=True,
)
ALLOW = Field(
    "allow",
    MapOf(
        Plain(most=500, example="Ảnh tư liệu, không còn bản lớn hơn"),
        Text(
            vi="một nhóm mục gồm mã quy tắc và lý do",
            en="a group of rule codes, each with a reason",
        ),
        "{PR008: Tên sản phẩm viết như vậy}",
    ),
    Text(vi="Bỏ qua quy tắc", en="Excused rules"),
    Text(
        vi="Mã quy tắc được bỏ qua trong riêng tệp này, kèm lý do. Quy tắc về an toàn, giờ được "
        "đăng, "
        "dữ liệu cá nhân và lịch sử không bỏ qua được.",
        en="Rules that are excused in this file alone, each with its reason. Those on safety, "
        "embargo, personal data and history cannot be.",
    ),
)

RELEASE = Record(
    Text(vi="Thông cáo", en="Release"),
    dict,
    (
        TITLE,
        Field(
            "type",
            Choice(names.TYPES),
            Text(vi="Loại", en="Type"),
            Text(
                vi="Loại thông cáo; nó quyết định những mục nào phải có thêm.",
                en="What the release is; on it depends which other keys are needed.",
            ),
            needed=True,
        ),
        Field(
            "department",
            ID,
            Text(vi="Cơ quan ban hành", en="Department"),
            Text(
                vi="Mã của cơ quan ban hành, có trong `spokespersons.yml`.",
                en="Id of the body that issues it, listed in `spokespersons.yml`.",
            ),
            needed=True,
        ),
        Field(
            "co_departments",
            ListOf(ID.like("benh-vien-da-khoa-tinh"), most=50),
            Text(vi="Cơ quan phối hợp", en="Joint departments"),
            Text(
                vi="Mã các cơ quan cùng ban hành; thông cáo cũng hiện ở trang của họ.",
                en="Ids of the bodies that issue it jointly; it stands on their pages too.",
            ),
        ),
        Field(
            "number",
            NUMBER,
            Text(vi="Số, ký hiệu", en="Number"),
            Text(
                vi="Số và ký hiệu văn thư đã cấp; mỗi số chỉ dùng một lần trong một năm của một "
                "cơ quan.",
                en="Number and symbol as the clerk gave it; unique per department and year.",
            ),
        ),
        Field(
            "published",
            Moment(),
            Text(vi="Giờ đăng", en="Published"),
            Text(
                vi="Ngày, giờ đăng, theo giờ của phòng báo chí nếu không ghi múi giờ. "
                "Ghi giờ sắp tới là hẹn giờ đăng.",
                en="Day and time of publication, in the press room's time zone unless one is "
                "given. "
                "A time to come schedules the release.",
            ),
            needed=True,
        ),
        Field(
            "embargo",
            Moment().like("2026-04-13 17:00"),
            Text(vi="Giờ được đăng, phát", en="Embargo"),
            Text(
                vi="Giờ mà từ đó báo chí được dùng nội dung đã phát trước cho phóng viên. "
                "Thông cáo chỉ hiện trên trang sau cả giờ này và giờ đăng.",
                en="The moment from which the press may use a text handed out earlier. "
                "The release is in no output before the later of this and `published`.",
            ),
        ),
        Field(
            "approved",
            APPROVAL,
            Text(vi="Người duyệt", en="Approved"),
            Text(
                vi="Ai đã duyệt nội dung và duyệt lúc nào.",
                en="Who approved the text, and when.",
            ),
            when=Text(
                vi="bắt buộc khi `pressroom.yml` ghi `approval: required`",
                en="needed where `pressroom.yml` says `approval: required`",
            ),
        ),
        SUMMARY,
        Field(
            "topics",
            ListOf(ID.like("y-te"), least=1, most=5),
            Text(vi="Lĩnh vực", en="Topics"),
            Text(
                vi="Mã của một đến năm lĩnh vực, có trong `pressroom.yml`, lĩnh vực chính đứng "
                "đầu.",
                en="Ids of one to five topics of `pressroom.yml`, the main one first.",
            ),
            needed=True,
        ),
        Field(
            "spokesperson",
            ID.like("tran-thi-minh-an"),
            Text(vi="Người phát ngôn", en="Spokesperson"),
            Text(
                vi="Mã người phát ngôn của cơ quan ban hành, cơ quan phối hợp hoặc cơ quan cấp "
                "trên, "
                "còn nhiệm kỳ vào ngày đăng. Để trống thì trang ghi người phát ngôn của cơ quan, "
                "nếu không "
                "có thì ghi người đứng đầu.",
                en="Id of a spokesperson of the department, a joint one or one above it, in term "
                "on "
                "the day of `published`. Where absent the page names the department's regular "
                "spokesperson, else its head.",
            ),
            when=Text(
                vi="bắt buộc với `type: statement` và `form: direct`",
                en="needed for `type: statement` and `form: direct`",
            ),
        ),
        Field(
            "broadcast",
            Choice(names.BROADCASTS),
            Text(vi="Mức bản tin cơ sở", en="Broadcast grade"),
            Text(
                vi="Mức của bản tin trên đài truyền thanh, bảng tin công cộng (Thông tư "
                "39/2020/TT-BTTTT). Để trống là `normal`.",
                en="Grade of the bulletin on commune radio and public boards (Thông tư "
                "39/2020/TT-BTTTT). `normal` where absent.",
            ),
        ),
        Field(
            "banner_until",
            Moment().like("2026-04-14 09:00"),
            Text(vi="Ghim trang chủ đến", en="Banner until"),
            Text(
                vi="Trang chủ hiện thông cáo ở dải nổi bật cho đến giờ này.",
                en="The home page shows the release as a banner until then.",
            ),
        ),
        Field(
            "form",
            Choice(names.FORMS),
            Text(vi="Hình thức cung cấp thông tin", en="Form"),
            Text(
                vi="Một trong năm hình thức của Nghị định 244/2026/NĐ-CP, Điều 5. Để trống là "
                "`release`.",
                en="One of the five forms of Nghị định 244/2026/NĐ-CP, Điều 5. `release` where "
                "absent.",
            ),
        ),
        Field(
            "legal_basis",
            ListOf(CITED, most=50),
            Text(vi="Căn cứ pháp lý", en="Legal basis"),
            Text(
                vi="Số, ký hiệu các văn bản có trong `records/legal.yml`; văn bản chưa có ở đó "
                "thì ghi "
                "`{number, title, url}`.",
                en="Numbers of documents in `records/legal.yml`; for one that is not there "
                "`{number, title, url}`.",
            ),
        ),
        Field(
            "responds_to",
            RESPONDS_TO,
            Text(vi="Nội dung được trả lời", en="Responds to"),
            Text(
                vi="Câu hỏi, bài báo hoặc tin sai mà thông cáo này trả lời, phản hồi, bác bỏ.",
                en="The question, report or false claim to which the release speaks.",
            ),
            when=Text(
                vi="bắt buộc với `answer`, `response`, `rebuttal`",
                en="needed for `answer`, `response`, `rebuttal`",
            ),
        ),
        Field(
            "event",
            EVENT,
            Text(vi="Sự kiện", en="Event"),
            Text(
                vi="Sự kiện mà báo chí được mời; có trong lịch của trang.",
                en="What the press is invited to; it stands in the site's calendar.",
            ),
            when=Text(vi="bắt buộc với `invitation`", en="needed for `invitation`"),
        ),
        Field(
            "consultation",
            CONSULTATION,
            Text(vi="Lấy ý kiến", en="Consultation"),
            Text(
                vi="Dự thảo được lấy ý kiến, thời hạn và nơi nhận.",
                en="The draft on which the public is asked, until when, and where to write.",
            ),
            when=Text(vi="bắt buộc với `consultation`", en="needed for `consultation`"),
        ),
        Field(
            "questions",
            ListOf(QUESTION, most=50),
            Text(vi="Hỏi và đáp", en="Questions"),
            Text(
                vi="Câu hỏi thường gặp và câu trả lời, cho người đọc và công cụ trả lời tự động.",
                en="Questions and answers for readers and assistants.",
            ),
        ),
        Field(
            "recordings",
            ListOf(RECORDING, most=50),
            Text(vi="Bản ghi hình, ghi tiếng", en="Recordings"),
            Text(
                vi="Đường dẫn tới bản ghi ở nơi khác; tệp hình, tiếng không lưu trong kho này.",
                en="Recordings by link; video and sound are never kept in the repository.",
            ),
        ),
        Field(
            "incident",
            ID.like("bao-so-3-2026"),
            Text(vi="Vụ việc", en="Incident"),
            Text(
                vi="Mã vụ việc trong `records/` mà thông cáo này nói về.",
                en="Id of the incident in `records/` of which the release speaks.",
            ),
        ),
        Field(
            "images",
            ListOf(PICTURE, most=100),
            Text(vi="Ảnh", en="Images"),
            Text(
                vi="Ảnh nằm trong thư mục của thông cáo, ảnh chính đứng đầu.",
                en="Pictures in the release's folder, the main one first.",
            ),
        ),
        Field(
            "attachments",
            ListOf(ATTACHMENT, most=100),
            Text(vi="Tệp kèm theo", en="Attachments"),
            Text(
                vi="Tệp để tải về, nằm trong thư mục của thông cáo.",
                en="Files to take away, in the release's folder.",
            ),
        ),
        Field(
            "places",
            ListOf(Plain(most=100, example="phường Bến Lam"), most=50),
            Text(vi="Địa danh", en="Places"),
            Text(
                vi="Xã, phường, nơi diễn ra việc được nói tới, theo tên hiện nay.",
                en="Communes, wards and places of which the release speaks, by their present "
                "names.",
            ),
        ),
        Field(
            "corrections",
            ListOf(CORRECTION, most=100),
            Text(vi="Đính chính", en="Corrections"),
            Text(
                vi="Mỗi lần sửa nội dung đã đăng là một mục, cũ trước mới sau. Không sửa lặng lẽ.",
                en="One entry for each change of the published text, oldest first. No silent edit.",
            ),
        ),
        Field(
            "withdrawn",
            WITHDRAWAL,
            Text(vi="Thu hồi", en="Withdrawn"),
            Text(
                vi="Khi thông cáo không còn giá trị. Trang vẫn còn, lý do hiện ở đầu trang; không"
                " xóa tệp.",
                en="Where the release no longer holds. The page stays, with the reason on top; the "
                "file is never deleted.",
            ),
        ),
        Field(
            "imported",
            IMPORTED,
            Text(vi="Chuyển từ hệ thống cũ", en="Imported"),
            Text(
                vi="Nội dung chuyển từ trang cũ: mục còn thiếu chỉ bị nhắc, kênh tin và thư không"
                " coi là tin mới.",
                en="The text comes from an older system: what that could not give is a warning; "
                "feeds "
                "and mail do not treat it as new.",
            ),
        ),
        Field(
            "aliases",
            ListOf(OLD_ADDRESS, most=100),
            Text(vi="Địa chỉ cũ", en="Old addresses"),
            Text(
                vi="Các địa chỉ trước đây trong trang này, nay dẫn tới thông cáo.",
                en="Former addresses on this site that now lead to the release.",
            ),
        ),
        ALLOW,
    ),
    elsewhere=dict.fromkeys(("phone", "email", "press_contact"), "spokespersons.yml"),
)
