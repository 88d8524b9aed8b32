"""The press room's own settings: `pressroom.yml`."""

from typing import Any

from pressroom.fields import names
from pressroom.fields.editor import EDITOR
from pressroom.fields.form import ListOf, Reading
from pressroom.fields.patterns import EDIT_PATH, MEDIA_TOPIC, PICTURE_PATH, TAG_AUTHORITY, VERSION
from pressroom.fields.record import Field, Record
from pressroom.fields.scalars import (
    EMAIL,
    ID,
    LANGUAGE,
    PHONE,
    Choice,
    InLanguages,
    Plain,
    Size,
    Truth,
    Url,
    Whole,
    Zone,
)
from pressroom.model.settings import (
    Feeds,
    Help,
    Limits,
    Portal,
    Publisher,
    Repository,
    Settings,
    Topic,
    Visibility,
)
from pressroom.source.node import Pairs
from pressroom.text.bilingual import Text

_PHONE = Text(vi="Điện thoại", en="Telephone")
_EMAIL = Text(vi="Thư điện tử", en="E-mail")
_NAME_EN = Text(vi="Tên tiếng Anh", en="Name in English")
_WRITE_TO = Text(vi="Thư điện tử công vụ.", en="An official e-mail address.")
_CALL = Text(vi="Điện thoại cơ quan, viết trong ngoặc kép.", en="An office telephone, in quotes.")

PUBLISHER = Record(
    Text(vi="Cơ quan chủ quản", en="Publisher"),
    Publisher,
    (
        Field(
            "name",
            Plain(most=200, example="Phòng báo chí tỉnh Sông Lam"),
            Text(vi="Tên", en="Name"),
            Text(
                vi="Tên hiện ở đầu trang, trong kênh tin và thư.",
                en="The name at the top of the site, in feeds and mail.",
            ),
            needed=True,
        ),
        Field(
            "name_en",
            Plain(most=200, example="Sông Lam Province Press Room"),
            _NAME_EN,
            Text(vi="Tên dùng ở bản tiếng Anh.", en="The name in the English edition."),
        ),
        Field(
            "logo",
            PICTURE_PATH,
            Text(vi="Biểu trưng", en="Logo"),
            Text(vi="Tệp biểu trưng hiện trên trang.", en="The logo that the site shows."),
        ),
        Field(
            "address",
            InLanguages().like("Số 1 đường Bến Xuân, phường Bến Lam, tỉnh Sông Lam"),
            Text(vi="Trụ sở", en="Address"),
            Text(vi="Địa chỉ hiện ở chân trang.", en="The address at the foot of the page."),
        ),
        Field("phone", PHONE.like('"0298 3 000 001"'), _PHONE, _CALL),
        Field("email", EMAIL, _EMAIL, _WRITE_TO),
    ),
)

TOPIC = Record(
    Text(vi="Lĩnh vực", en="Topic"),
    Topic,
    (
        Field(
            "id",
            ID.like("y-te"),
            Text(vi="Mã", en="Id"),
            Text(
                vi="Mã của lĩnh vực, có trong địa chỉ trang; không đổi về sau.",
                en="The topic's id, part of its page's address; never changed.",
            ),
            needed=True,
        ),
        Field(
            "name",
            Plain(most=100, example="Y tế"),
            Text(vi="Tên", en="Name"),
            Text(vi="Tên lĩnh vực.", en="The topic's name."),
            needed=True,
        ),
        Field(
            "name_en",
            Plain(most=100, example="Health"),
            _NAME_EN,
            Text(vi="Tên dùng ở bản tiếng Anh.", en="The name in the English edition."),
        ),
        Field(
            "media_topic",
            MEDIA_TOPIC,
            Text(vi="Mã IPTC", en="Media Topic"),
            Text(
                vi="Mã lĩnh vực tin quốc tế, để hệ thống của báo chí tự xếp tin.",
                en="The international code by which newspapers' systems sort the news.",
            ),
        ),
    ),
)

REPOSITORY = Record(
    Text(vi="Kho lưu trữ", en="Repository"),
    Repository,
    (
        Field(
            "visibility",
            Choice(names.REPOSITORIES),
            Text(vi="Ai đọc được kho", en="Visibility"),
            Text(
                vi="Để trống là `private`. Trong kho `public`, giờ được đăng, phát sắp tới là lỗi"
                " và bài "
                "hẹn giờ bị nhắc, vì ai cũng đọc trước được.",
                en="`private` where absent. In a `public` one a future embargo is an error and a "
                "scheduled text a warning, since anybody can read them.",
            ),
        ),
        Field(
            "url",
            Url().like("https://git.songlam.example/bao-chi/phong-bao-chi"),
            Text(vi="Địa chỉ kho", en="Address"),
            Text(vi="Trang của kho trên hệ thống quản lý.", en="The repository's page."),
        ),
        Field(
            "edit",
            EDIT_PATH,
            Text(vi="Đường dẫn sửa tệp", en="Edit"),
            Text(
                vi="Phần nối giữa địa chỉ kho và tên tệp để mở trang sửa tệp.",
                en="What stands between the repository's address and a file's path to edit it.",
            ),
        ),
    ),
)

PORTAL = Record(
    Text(vi="Cổng thông tin điện tử", en="Official portal"),
    Portal,
    (
        Field(
            "url",
            Url(),
            Text(vi="Địa chỉ", en="Address"),
            Text(
                vi="Địa chỉ cổng thông tin điện tử của cơ quan.",
                en="The address of the body's official portal.",
            ),
        ),
        Field(
            "is_this_site",
            Truth().like("false"),
            Text(vi="Trang này là cổng", en="Is this site"),
            Text(
                vi="`true` nếu chính trang này là cổng thông tin điện tử. Để trống là `false`.",
                en="`true` where this site is the portal itself. `false` where absent.",
            ),
        ),
    ),
)


def _help(title: Text, name: str) -> Record:
    return Record(
        title,
        Help,
        (
            Field(
                "name",
                InLanguages().like(name),
                Text(vi="Tên", en="Name"),
                Text(vi="Bộ phận tiếp nhận.", en="The office that answers."),
            ),
            Field(
                "url",
                Url().like("https://phananh.songlam.example/"),
                Text(vi="Địa chỉ", en="Address"),
                Text(vi="Trang tiếp nhận.", en="The page on which it can be reached."),
            ),
            Field("phone", PHONE.like('"0298 3 000 002"'), _PHONE, _CALL),
            Field("email", EMAIL, _EMAIL, _WRITE_TO),
            Field(
                "hours",
                InLanguages().like("{vi: 07 giờ 30 đến 17 giờ 00, en: 7.30 to 17.00}"),
                Text(vi="Giờ trực", en="Hours"),
                Text(vi="Giờ liên hệ được.", en="When it can be reached."),
            ),
        ),
    )


PRESS_HELP = _help(
    Text(vi="Hỗ trợ phóng viên", en="Press help"), "{vi: Tổ trực báo chí, en: Press duty desk}"
)
FEEDBACK = _help(
    Text(vi="Góp ý, phản ánh", en="Feedback"), "{vi: Bộ phận tiếp nhận phản ánh, en: Feedback desk}"
)

LIMITS = Record(
    Text(vi="Giới hạn dung lượng", en="Limits"),
    Limits,
    (
        Field(
            "picture",
            Size(),
            Text(vi="Mỗi ảnh", en="Picture"),
            Text(
                vi="Dung lượng lớn nhất của một ảnh. Để trống là `1.5 MB`.",
                en="The largest picture. `1.5 MB` where absent.",
            ),
        ),
        Field(
            "attachment",
            Size().like("10 MB"),
            Text(vi="Mỗi tệp kèm theo", en="Attachment"),
            Text(
                vi="Dung lượng lớn nhất của một tệp kèm theo. Để trống là `10 MB`.",
                en="The largest attachment. `10 MB` where absent.",
            ),
        ),
    ),
)

FEEDS = Record(
    Text(vi="Kênh tin", en="Feeds"),
    Feeds,
    (
        Field(
            "items",
            Whole(1, 500, "30"),
            Text(vi="Số tin mỗi kênh", en="Items"),
            Text(
                vi="Mỗi kênh tin giữ bao nhiêu thông cáo mới nhất. Để trống là `30`.",
                en="How many of the newest releases a feed holds. `30` where absent.",
            ),
        ),
    ),
)


def _audience(key: str, label: Text, what: Text) -> Field:
    return Field(
        key,
        Choice(names.AUDIENCES),
        label,
        Text(
            vi=f"Ai xem được {what.vi}. Để trống là `internal`: không có trên trang công khai.",
            en=f"Who sees {what.en}. `internal` where absent: not on the public site.",
        ),
    )


VISIBILITY = Record(
    Text(vi="Phạm vi xem", en="Visibility"),
    Visibility,
    (
        _audience(
            "duties",
            Text(vi="Bảng nhiệm vụ", en="Duties"),
            Text(vi="bảng nhiệm vụ theo quy định", en="the board of legal duties"),
        ),
        _audience(
            "reports",
            Text(vi="Báo cáo", en="Reports"),
            Text(vi="báo cáo định kỳ, báo cáo năm", en="periodic and yearly reports"),
        ),
        _audience(
            "tone",
            Text(vi="Sắc thái", en="Tone"),
            Text(vi="đánh giá sắc thái tin, bài", en="the tone of coverage"),
        ),
    ),
)

_LANGUAGES = Field(
    "languages",
    ListOf(Choice(names.EDITIONS), least=1, most=len(names.EDITIONS)),
    Text(vi="Ngôn ngữ của trang", en="Languages"),
    Text(
        vi="Các ngôn ngữ có trang đầy đủ, ngôn ngữ chính đứng đầu. Để trống là `[vi, en]`.",
        en="Languages with a full edition, the default one first. `[vi, en]` where absent.",
    ),
)


class _Settings(Record):
    """The settings, whose own first language is the one that texts in languages must have."""

    def values(self, node: Pairs, reading: Reading) -> dict[str, Any] | None:
        """The decoded values; `reading` takes over the default language that is set here."""
        written = node.get(_LANGUAGES.key)
        if written is not None:
            aside = Reading(reading.timezone, reading.language)
            languages = _LANGUAGES.form.decode(written, _LANGUAGES.asked, aside)
            reading.language = languages[0] if languages else reading.language
        return super().values(node, reading)


SETTINGS = _Settings(
    Text(vi="Cài đặt của phòng báo chí", en="Press room settings"),
    Settings,
    (
        Field(
            "format",
            Whole(1, 1, "1"),
            Text(vi="Phiên bản định dạng", en="Format"),
            Text(
                vi="Phiên bản cách ghi các tệp của kho; lệnh `pressroom migrate` nâng số này.",
                en="The version of the repository's files; `pressroom migrate` raises it.",
            ),
        ),
        Field(
            "publisher",
            PUBLISHER,
            Text(vi="Cơ quan chủ quản", en="Publisher"),
            Text(
                vi="Cơ quan chịu trách nhiệm về phòng báo chí.",
                en="The body that answers for the press room.",
            ),
            needed=True,
        ),
        Field(
            "tag_authority",
            TAG_AUTHORITY,
            Text(vi="Gốc mã tin", en="Tag authority"),
            Text(
                vi="Gốc của mã mỗi tin trong kênh tin. Ghi một lần, không bao giờ đổi, kể cả khi "
                "đổi tên miền.",
                en="The root of every feed item's id. Written once, never changed, not even with "
                "the domain.",
            ),
            needed=True,
        ),
        Field(
            "timezone",
            Zone(),
            Text(vi="Múi giờ", en="Time zone"),
            Text(
                vi="Múi giờ của mọi ngày, giờ không ghi múi giờ. Để trống là `Asia/Ho_Chi_Minh`.",
                en="The zone of every time written without one. `Asia/Ho_Chi_Minh` where absent.",
            ),
        ),
        _LANGUAGES,
        Field(
            "text_languages",
            ListOf(LANGUAGE.like("km"), most=100),
            Text(vi="Ngôn ngữ của từng bản dịch", en="Text languages"),
            Text(
                vi="Ngôn ngữ khác mà một số thông cáo được dịch ra; không có trang danh sách "
                "riêng.",
                en="Further languages in which single releases stand, without listings of their "
                "own.",
            ),
        ),
        Field(
            "topics",
            ListOf(TOPIC, least=1),
            Text(vi="Lĩnh vực", en="Topics"),
            Text(
                vi="Các lĩnh vực để xếp thông cáo.",
                en="The topics by which releases are sorted.",
            ),
            needed=True,
        ),
        Field(
            "repository",
            REPOSITORY,
            Text(vi="Kho lưu trữ", en="Repository"),
            Text(
                vi="Các tệp của phòng báo chí nằm ở đâu, ai đọc được.",
                en="Where the press room's files are kept, and who may read them there.",
            ),
        ),
        Field(
            "portal",
            PORTAL,
            Text(vi="Cổng thông tin điện tử", en="Portal"),
            Text(vi="Cổng chính thức của cơ quan.", en="The body's official portal."),
        ),
        Field(
            "press_help",
            PRESS_HELP,
            Text(vi="Hỗ trợ phóng viên", en="Press help"),
            Text(
                vi="Phóng viên hỏi ai khi chưa liên hệ được với cơ quan nào.",
                en="Whom a journalist calls who can reach nobody else.",
            ),
        ),
        Field(
            "feedback",
            FEEDBACK,
            Text(vi="Góp ý, phản ánh", en="Feedback"),
            Text(
                vi="Người đọc gửi góp ý, báo lỗi về đâu.",
                en="Where readers send comments and report mistakes.",
            ),
        ),
        Field(
            "reuse",
            InLanguages().like("Được dùng lại khi ghi rõ nguồn"),
            Text(vi="Dùng lại nội dung", en="Reuse"),
            Text(
                vi="Thông báo về việc dùng lại nội dung của trang.",
                en="The notice on reuse of the site's content.",
            ),
        ),
        Field(
            "notice",
            InLanguages().like("Trang minh họa của một tỉnh giả định"),
            Text(vi="Dòng lưu ý", en="Notice"),
            Text(
                vi="Dòng chữ hiện trên mọi trang, ví dụ khi trang đang chạy thử.",
                en="A text on every page, for instance while the site is on trial.",
            ),
        ),
        Field(
            "approval",
            Choice(names.APPROVALS),
            Text(vi="Ghi người duyệt", en="Approval"),
            Text(
                vi="Mỗi thông cáo có phải ghi mục `approved` hay không. Để trống là `none`.",
                en="Whether every release needs `approved`. `none` where absent.",
            ),
        ),
        Field(
            "limits",
            LIMITS,
            Text(vi="Giới hạn dung lượng", en="Limits"),
            Text(
                vi="Tệp lớn nhất được đăng.",
                en="The largest files that may be published.",
            ),
        ),
        Field(
            "feeds",
            FEEDS,
            Text(vi="Kênh tin", en="Feeds"),
            Text(vi="Cách lập kênh tin.", en="How feeds are made."),
        ),
        Field(
            "checked_as",
            VERSION,
            Text(vi="Áp dụng quy tắc theo bản", en="Checked as"),
            Text(
                vi="Phiên bản bộ quy tắc mà phòng báo chí đã áp dụng; quy tắc mới hơn chỉ nhắc.",
                en="The version of the rules that this room has adopted; a newer rule only warns.",
            ),
        ),
        Field(
            "visibility",
            VISIBILITY,
            Text(vi="Phạm vi xem", en="Visibility"),
            Text(
                vi="Bảng nhiệm vụ, báo cáo, sắc thái là nội bộ hay công khai.",
                en="Whether duties, reports and tone are internal or public.",
            ),
        ),
        Field(
            "editor",
            EDITOR,
            Text(vi="Biểu mẫu soạn thảo", en="Form in the browser"),
            Text(
                vi="Biểu mẫu ở địa chỉ `/admin/` để soạn và gửi duyệt thông cáo. Bỏ trống thì "
                "trang không có biểu mẫu.",
                en="The form at `/admin/` in which releases are written and sent for review. "
                "Without this key there is none.",
            ),
        ),
    ),
)
