"""What hangs on a release: pictures, files, recordings, corrections, withdrawal, questions."""

from pressroom.fields import names
from pressroom.fields.days import Moment
from pressroom.fields.form import Asked, Either, Reading, ScalarForm
from pressroom.fields.patterns import DOCUMENT_NUMBER, DURATION, LINK, RELEASE_PATH
from pressroom.fields.record import Field, Record
from pressroom.fields.scalars import FILE_NAME, Choice, Plain, Truth, Url
from pressroom.model.release import (
    Approval,
    Attachment,
    Correction,
    Imported,
    LegalBasis,
    Picture,
    Question,
    Recording,
    TranslatedBy,
    Withdrawal,
)
from pressroom.model.where import Where
from pressroom.source.node import Node
from pressroom.text.bilingual import Text

_NAME = Text(vi="Họ tên", en="Name")
_FILE = Text(vi="Tên tệp", en="File")
_CREDIT = Text(vi="Nguồn, tác giả", en="Credit")

APPROVAL = Record(
    Text(vi="Người duyệt", en="Approval"),
    Approval,
    (
        Field(
            "by",
            Plain(most=100, example="Trần Thị Minh An"),
            _NAME,
            Text(
                vi="Họ và tên người duyệt cho đăng.",
                en="Full name of the person who approved publication.",
            ),
            needed=True,
        ),
        Field(
            "position",
            Plain(most=200, example="Phó Giám đốc"),
            Text(vi="Chức vụ", en="Position"),
            Text(
                vi="Chức vụ của người duyệt vào lúc duyệt.",
                en="The approver's position at that time.",
            ),
            needed=True,
        ),
        Field(
            "at",
            Moment(),
            Text(vi="Lúc duyệt", en="Approved at"),
            Text(
                vi="Ngày, giờ duyệt, theo giờ của phòng báo chí nếu không ghi múi giờ.",
                en="Day and time of approval, in the press room's time zone unless one is given.",
            ),
            needed=True,
        ),
    ),
)

PICTURE = Record(
    Text(vi="Ảnh", en="Picture"),
    Picture,
    (
        Field(
            "file",
            FILE_NAME,
            _FILE,
            Text(
                vi="Tên tệp ảnh nằm trong thư mục của thông cáo, không kèm đường dẫn.",
                en="Name of the picture's file in the release's folder, without a path.",
            ),
            needed=True,
        ),
        Field(
            "alt",
            Plain(most=500, example="Mặt trước bệnh viện năm tầng, xe cứu thương đỗ trong sân"),
            Text(vi="Mô tả ảnh", en="Description"),
            Text(
                vi="Tả điều nhìn thấy trong ảnh, cho người dùng phần mềm đọc màn hình.",
                en="Says what the picture shows, for people who use a screen reader.",
            ),
            needed=True,
        ),
        Field(
            "caption",
            Plain(most=1000, example="Bệnh viện Đa khoa tỉnh Sông Lam trong quý I năm 2026"),
            Text(vi="Chú thích", en="Caption"),
            Text(
                vi="Dòng chữ dưới ảnh: ai, việc gì, ở đâu, khi nào.",
                en="The line below the picture: who, what, where, when.",
            ),
        ),
        Field(
            "credit",
            Plain(most=200, example="Văn phòng Sở Y tế"),
            _CREDIT,
            Text(
                vi="Người chụp, người vẽ hoặc đơn vị cung cấp ảnh; báo chí phải ghi khi dùng lại.",
                en="Who made or gave the picture; the press names them when it uses it.",
            ),
            needed=True,
        ),
        Field(
            "license",
            Plain(most=200, example="CC BY 4.0"),
            Text(vi="Giấy phép", en="License"),
            Text(
                vi="Điều kiện dùng lại ảnh. Để trống thì theo thông báo dùng lại của cả trang.",
                en="Terms of reuse. Where absent, the site's own notice on reuse applies.",
            ),
        ),
    ),
)

ATTACHMENT = Record(
    Text(vi="Tệp kèm theo", en="Attachment"),
    Attachment,
    (
        Field(
            "file",
            FILE_NAME.like("so-lieu-quy-i-2026.csv"),
            _FILE,
            Text(
                vi="Tên tệp nằm trong thư mục của thông cáo, không kèm đường dẫn.",
                en="Name of the file in the release's folder, without a path.",
            ),
            needed=True,
        ),
        Field(
            "title",
            Plain(most=300, example="Số liệu khám bệnh, chữa bệnh quý I năm 2026"),
            Text(vi="Tên gọi", en="Title"),
            Text(
                vi="Tên hiện trên trang, để người đọc biết trong tệp có gì.",
                en="The name on the page, which tells readers what the file holds.",
            ),
            needed=True,
        ),
        Field(
            "role",
            Choice(names.ATTACHMENT_ROLES, "data"),
            Text(vi="Loại tệp", en="Role"),
            Text(vi="Tệp này là gì đối với thông cáo.", en="What the file is to the release."),
        ),
    ),
)

RECORDING = Record(
    Text(vi="Bản ghi hình, ghi tiếng", en="Recording"),
    Recording,
    (
        Field(
            "kind",
            Choice(names.RECORDING_KINDS),
            Text(vi="Loại", en="Kind"),
            Text(
                vi="Bản ghi hình hay chỉ có tiếng.", en="Whether there are pictures or only sound."
            ),
            needed=True,
        ),
        Field(
            "url",
            Url().like("https://youtube.example/watch/hop-bao-quy-i"),
            Text(vi="Địa chỉ", en="Address"),
            Text(
                vi="Nơi xem hoặc nghe. Tệp hình, tiếng không lưu trong kho này.",
                en="Where to watch or listen. Video and sound are never kept in the repository.",
            ),
            needed=True,
        ),
        Field(
            "duration",
            DURATION,
            Text(vi="Thời lượng", en="Duration"),
            Text(
                vi="Dài bao lâu, để người đọc biết trước khi mở.",
                en="How long it is, so that readers know before they open it.",
            ),
        ),
        Field(
            "transcript",
            LINK.like("loi-phat-bieu.pdf"),
            Text(vi="Bản gỡ băng", en="Transcript"),
            Text(
                vi="Nơi đọc lời trong bản ghi, cho người không nghe được và để trích dẫn.",
                en="Where the words can be read, for those who cannot hear and for quoting.",
            ),
        ),
        Field(
            "credit",
            Plain(most=200, example="Trung tâm Truyền thông tỉnh"),
            _CREDIT,
            Text(vi="Người hoặc đơn vị làm bản ghi.", en="Who made the recording."),
        ),
    ),
)

CORRECTION = Record(
    Text(vi="Đính chính", en="Correction"),
    Correction,
    (
        Field(
            "at",
            Moment().like("2026-04-14 10:20"),
            Text(vi="Lúc đính chính", en="Corrected at"),
            Text(
                vi="Ngày, giờ sửa nội dung đã đăng; phải sau giờ đăng.",
                en="Day and time at which the published text was corrected; after publication.",
            ),
            needed=True,
        ),
        Field(
            "note",
            Plain(most=2000, example="Số trẻ tiêm chủng đầy đủ là 4.218, không phải 4.281."),
            Text(vi="Nội dung đính chính", en="Note"),
            Text(
                vi="Nói rõ chỗ nào đã sai và nay đúng là gì; hiện trên trang cho mọi người đọc.",
                en="Says what was wrong and what is right; everybody sees it on the page.",
            ),
            needed=True,
        ),
    ),
)

WITHDRAWAL = Record(
    Text(vi="Thu hồi", en="Withdrawal"),
    Withdrawal,
    (
        Field(
            "at",
            Moment().like("2026-04-15 16:00"),
            Text(vi="Lúc thu hồi", en="Withdrawn at"),
            Text(
                vi="Ngày, giờ thông cáo thôi có giá trị; phải sau giờ đăng.",
                en="Day and time from which the release no longer holds; after publication.",
            ),
            needed=True,
        ),
        Field(
            "reason",
            Plain(most=2000, example="Số liệu chưa được cơ quan có thẩm quyền xác nhận."),
            Text(vi="Lý do thu hồi", en="Reason"),
            Text(
                vi="Lý do, hiện ở đầu trang cho mọi người đọc.",
                en="Why, shown at the top of the page for everybody.",
            ),
            needed=True,
        ),
        Field(
            "replaced_by",
            RELEASE_PATH,
            Text(vi="Thay bằng", en="Replaced by"),
            Text(
                vi="Thông cáo thay cho thông cáo này, nếu có.",
                en="The release that takes its place, if any.",
            ),
        ),
        Field(
            "text",
            Choice(names.WITHDRAWN_TEXTS),
            Text(vi="Nội dung", en="Text"),
            Text(
                vi="Để trống là `kept`. Khi ghi `removed`, nội dung, tệp, ảnh và bản dịch không "
                "còn ở "
                "bất kỳ đâu trên trang; địa chỉ và lý do vẫn còn.",
                en="`kept` where absent. With `removed` the text, files, pictures and translations "
                "are in no output; the address and the reason stay.",
            ),
        ),
    ),
)

QUESTION = Record(
    Text(vi="Câu hỏi và trả lời", en="Question and answer"),
    Question,
    (
        Field(
            "q",
            Plain(most=300, example="Ai được tiêm bổ sung vắc-xin sởi?"),
            Text(vi="Câu hỏi", en="Question"),
            Text(
                vi="Câu mà người đọc thường hỏi, viết đủ câu.",
                en="A question that readers have, as a whole sentence.",
            ),
            needed=True,
        ),
        Field(
            "a",
            Plain(most=2000, example="Trẻ từ 1 đến 10 tuổi ở 21 xã miền núi."),
            Text(vi="Câu trả lời", en="Answer"),
            Text(
                vi="Trả lời đủ ý ngay cả khi đọc riêng, không cần phần còn lại của thông cáo.",
                en="An answer that stands by itself, without the rest of the release.",
            ),
            needed=True,
        ),
    ),
)

IMPORTED = Record(
    Text(vi="Chuyển từ hệ thống cũ", en="Import"),
    Imported,
    (
        Field(
            "from",
            Url().like("https://cu.songlam.example/tin-tuc/123.html"),
            Text(vi="Địa chỉ cũ", en="Old address"),
            Text(
                vi="Trang của hệ thống cũ mà nội dung này được chuyển từ đó.",
                en="The page of the older system from which the text comes.",
            ),
            needed=True,
            attribute="from_",
        ),
        Field(
            "at",
            Moment().like("2026-03-01 08:00"),
            Text(vi="Lúc chuyển", en="Imported at"),
            Text(vi="Ngày, giờ chuyển.", en="Day and time of the import."),
            needed=True,
        ),
    ),
)

TRANSLATED_BY = Record(
    Text(vi="Người dịch", en="Translator"),
    TranslatedBy,
    (
        Field(
            "by",
            Plain(most=200, example="Văn phòng Sở Y tế"),
            Text(vi="Người dịch", en="Translated by"),
            Text(
                vi="Người hoặc đơn vị dịch; với bản dịch máy là tên công cụ.",
                en="Who translated the text; for a machine, the tool's name.",
            ),
            needed=True,
        ),
        Field(
            "reviewed_by",
            Plain(most=200, example="Trần Thị Minh An"),
            Text(vi="Người hiệu đính", en="Reviewed by"),
            Text(
                vi="Người đã đọc lại bản dịch và chịu trách nhiệm về bản dịch.",
                en="Who read the translation again and answers for it.",
            ),
        ),
        Field(
            "machine",
            Truth().like("false"),
            Text(vi="Dịch máy", en="By machine"),
            Text(
                vi="`true` nếu máy dịch; trang sẽ ghi rõ điều đó. Để trống là `false`.",
                en="`true` where a machine translated; the page says so. `false` where absent.",
            ),
        ),
    ),
)


class Cited(ScalarForm):
    """A document of the register, cited by its number alone; its value is a `LegalBasis`."""

    words = DOCUMENT_NUMBER.words
    example = DOCUMENT_NUMBER.example

    def decode(self, node: Node, asked: Asked, reading: Reading) -> LegalBasis | None:
        """Read the number; its place is that of the whole record."""
        number = super().decode(node, asked, reading)
        where = Where(node.span.path, node.span[1:])
        return None if number is None else LegalBasis(number=number, where=where)

    def read(self, text: str, reading: Reading) -> str | None:
        """The number."""
        return DOCUMENT_NUMBER.read(text, reading)

    def schema(self) -> dict[str, object]:
        """A string with the pattern."""
        return DOCUMENT_NUMBER.schema()


LEGAL_BASIS = Record(
    Text(vi="Căn cứ", en="Legal basis"),
    LegalBasis,
    (
        Field(
            "number",
            DOCUMENT_NUMBER,
            Text(vi="Số, ký hiệu", en="Number"),
            Text(vi="Số, ký hiệu của văn bản.", en="Number and symbol of the document."),
            needed=True,
        ),
        Field(
            "title",
            Plain(most=500, example="Nghị định về phát ngôn và cung cấp thông tin cho báo chí"),
            Text(vi="Tên văn bản", en="Title"),
            Text(
                vi="Tên đầy đủ, khi văn bản chưa có trong `records/legal.yml`.",
                en="Full title, where the document is not in `records/legal.yml`.",
            ),
        ),
        Field(
            "url",
            Url().like("https://vanban.example/244-2026-nd-cp"),
            Text(vi="Địa chỉ", en="Address"),
            Text(vi="Nơi đọc văn bản.", en="Where the document can be read."),
        ),
    ),
)
CITED = Either(Cited(), LEGAL_BASIS)
