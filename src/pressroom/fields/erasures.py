"""The record of lawful erasures: `records/erasures.yml`."""

from pressroom.fields import names
from pressroom.fields.days import Moment
from pressroom.fields.form import ListOf
from pressroom.fields.record import Field, Record
from pressroom.fields.scalars import Choice, Pattern, Plain
from pressroom.model.erasure import Erasure
from pressroom.text.bilingual import Text

ERASED_PATH = Pattern(
    r"releases/[0-9]{4}/[0-9]{2}/[a-z0-9-]+(?:\.[A-Za-z0-9-]+)?"
    r"(?:\.md|/[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?)",
    Text(
        vi="đường dẫn của một tệp trong `releases/`, tính từ thư mục gốc của kho",
        en="the path of a file below `releases/`, from the root of the repository",
    ),
    "releases/2026/04/tiem-vac-xin-soi-bo-sung/danh-sach.csv",
)

ERASURE = Record(
    Text(vi="Xóa theo pháp luật", en="Lawful erasure"),
    Erasure,
    (
        Field(
            "path",
            ERASED_PATH,
            Text(vi="Tệp", en="File"),
            Text(
                vi="Tệp đã đăng mà nội dung bị xóa, cả tệp hoặc một phần. Mỗi tệp ghi một mục.",
                en="The published file that was deleted, or from which something was erased. Each "
                "file has its own entry.",
            ),
            needed=True,
        ),
        Field(
            "at",
            Moment().like("2026-04-15 16:00"),
            Text(vi="Lúc xóa", en="Erased at"),
            Text(vi="Ngày, giờ xóa.", en="Day and time of the erasure."),
            needed=True,
        ),
        Field(
            "reason",
            Choice(names.ERASURE_REASONS),
            Text(vi="Lý do", en="Reason"),
            Text(
                vi="Vì sao nội dung không được để công khai. Không chép lại nội dung đã xóa.",
                en="Why it may not be public. The erased content is not repeated.",
            ),
            needed=True,
        ),
        Field(
            "basis",
            Plain(most=500, example="Công văn 118/CA-ANM ngày 15 tháng 4 năm 2026"),
            Text(vi="Căn cứ", en="Basis"),
            Text(
                vi="Văn bản, yêu cầu hoặc điều luật làm căn cứ; không có nội dung đã xóa.",
                en="The document, request or article it rests on, without the erased content.",
            ),
            needed=True,
        ),
        Field(
            "by",
            Plain(most=200, example="Trần Thị Minh An, Phó Giám đốc Sở Y tế"),
            Text(vi="Người quyết định", en="Decided by"),
            Text(
                vi="Họ tên, chức vụ người quyết định xóa.",
                en="Name and position of who decided it.",
            ),
            needed=True,
        ),
    ),
)

ERASURES = Record(
    Text(vi="Sổ xóa nội dung theo pháp luật", en="Lawful erasures"),
    dict,
    (
        Field(
            "erasures",
            ListOf(ERASURE, most=100_000),
            Text(vi="Danh sách lần xóa", en="Erasures"),
            Text(
                vi="Các lần xóa nội dung đã đăng mà pháp luật đòi hỏi, cũ trước mới sau. Sổ này "
                "không hiện ở trang nào; không bỏ, không sửa mục đã ghi.",
                en="Erasures of published content that the law asks for, oldest first. No page "
                "shows them; an entry is never dropped or changed.",
            ),
            needed=True,
        ),
    ),
)
