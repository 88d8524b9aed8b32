"""The network of spokespersons: `spokespersons.yml` and `spokespersons/*.yml`."""

from dataclasses import replace
from typing import Any

from pressroom.fields import names
from pressroom.fields.days import Day
from pressroom.fields.form import ListOf, Reading
from pressroom.fields.patterns import AGENCY_CODE, DOCUMENT_NUMBER
from pressroom.fields.record import Field, Record
from pressroom.fields.scalars import (
    EMAIL,
    ID,
    LANGUAGE,
    PHONE,
    Choice,
    InLanguages,
    Plain,
    Url,
)
from pressroom.model.network import Channel, Decision, Department, PressContact, Spokesperson, Term
from pressroom.source.flaw import FlawKind
from pressroom.source.node import Node, Pairs, Scalar
from pressroom.text.bilingual import Text

_PHONE = Text(vi="Điện thoại", en="Telephone")
_EMAIL = Text(vi="Thư điện tử", en="E-mail")
_OFFICE_PHONE = Text(
    vi="Điện thoại cơ quan, không ghi số riêng. Trong tệp, viết trong ngoặc kép.",
    en="An office telephone, never a private one. In the file it stands in quotes.",
)
_OFFICE_EMAIL = Text(
    vi="Thư điện tử công vụ; không ghi địa chỉ riêng.",
    en="An official e-mail address; never a private one.",
)

DECISION = Record(
    Text(vi="Quyết định", en="Decision"),
    Decision,
    (
        Field(
            "number",
            DOCUMENT_NUMBER.like("45/QĐ-SYT"),
            Text(vi="Số, ký hiệu", en="Number"),
            Text(
                vi="Số, ký hiệu quyết định hoặc văn bản ủy quyền.",
                en="Number and symbol of the decision or authorisation.",
            ),
            needed=True,
        ),
        Field(
            "date",
            Day().like("2026-02-03"),
            Text(vi="Ngày ký", en="Date"),
            Text(vi="Ngày ký văn bản.", en="The day on which it was signed."),
            needed=True,
        ),
    ),
)

TERM = Record(
    Text(vi="Nhiệm kỳ phát ngôn", en="Term"),
    Term,
    (
        Field(
            "position",
            InLanguages().like("{vi: Giám đốc, en: Director}"),
            Text(vi="Chức vụ", en="Position"),
            Text(
                vi="Chức vụ trong thời gian này.",
                en="The person's position during the term.",
            ),
            needed=True,
        ),
        Field(
            "role",
            Choice(names.ROLES),
            Text(vi="Tư cách phát ngôn", en="Role"),
            Text(
                vi="Tư cách theo Nghị định 244/2026/NĐ-CP, Điều 3; người phụ trách, quyền cấp "
                "trưởng là `head`.",
                en="By what right the person speaks (Nghị định 244/2026/NĐ-CP, Điều 3); an acting "
                "head is a `head`.",
            ),
            needed=True,
        ),
        Field(
            "matter",
            InLanguages().like(
                "{vi: Ứng phó bão số 3 năm 2026, en: Response to Typhoon No. 3 of 2026}"
            ),
            Text(vi="Vụ việc được ủy quyền", en="Matter"),
            Text(
                vi="Việc mà người được ủy quyền được phát ngôn.",
                en="The one matter on which an authorised person speaks.",
            ),
            when=Text(vi="bắt buộc với `authorized`", en="needed for `authorized`"),
        ),
        Field(
            "decision",
            DECISION,
            Text(vi="Quyết định", en="Decision"),
            Text(
                vi="Văn bản giao hoặc ủy quyền phát ngôn.",
                en="The document that assigns or authorises the person.",
            ),
            when=Text(
                vi="bắt buộc với `regular` và `authorized`",
                en="needed for `regular` and `authorized`",
            ),
        ),
        Field(
            "from",
            Day().like("2026-02-03"),
            Text(vi="Từ ngày", en="From"),
            Text(vi="Ngày đầu tiên được phát ngôn.", en="The first day of the term."),
            needed=True,
            attribute="from_",
        ),
        Field(
            "until",
            Day().like("2027-02-03"),
            Text(vi="Đến hết ngày", en="Until"),
            Text(
                vi="Ngày cuối cùng được phát ngôn, tính cả ngày đó.",
                en="The last day of the term, that day included.",
            ),
            when=Text(vi="bắt buộc với `authorized`", en="needed for `authorized`"),
        ),
    ),
)
_TERM_KEYS = {field.key for field in TERM.fields}
_NEEDED_OF_TERM = tuple(field for field in TERM.fields if field.needed)
_UNLESS_TERMS = Text(vi="bắt buộc nếu không ghi `terms`", en="needed unless `terms` is given")
_TERMS = Field(
    "terms",
    ListOf(TERM, least=1),
    Text(vi="Các nhiệm kỳ", en="Terms"),
    Text(
        vi="Khi có nhiều nhiệm kỳ: mỗi nhiệm kỳ một mục, thay cho các mục ghi thẳng ở người phát "
        "ngôn.",
        en="Several terms, one entry each, instead of the keys written on the person.",
    ),
)


class _Person(Record):
    """A spokesperson: one term written on the person, or several in `terms`, never both."""

    def values(self, node: Pairs, reading: Reading) -> dict[str, Any] | None:
        """The person's values, with the term that stands flat as the only one of `terms`."""
        values = super().values(node, reading)
        written = [key for key, value in node.entries if not _empty(value)]
        flat = [key for key in written if key.text in _TERM_KEYS]
        if any(key.text == _TERMS.key for key in written):
            if flat:
                keys = ", ".join(f"`{key.text}`" for key in flat)
                said: dict[str, str | Text] = {
                    **_TERMS.in_message,
                    "form": Text(
                        vi="danh sách nhiệm kỳ, không kèm mục của nhiệm kỳ ghi ngoài danh sách",
                        en="a list of terms, with no key of a term beside it",
                    ),
                    "found": Text(vi=f"đang ghi cùng {keys}", en=f"stands beside {keys}"),
                }
                reading.add(FlawKind.WRONG_FORM, flat[0].span, said)
            return values if values and not flat and values.get("terms") else None
        for field in _NEEDED_OF_TERM:
            if all(key.text != field.key for key in flat):
                self.missing(field, node, reading)
        if values is None:
            return None
        term = {field.name: values.pop(field.name) for field in TERM.fields if field.name in values}
        if any(field.name not in term for field in _NEEDED_OF_TERM):
            return None
        return {**values, "terms": (Term(**term, where=values["where"]),)}

    @property
    def exemplary(self) -> tuple[Field, ...]:
        """The fields that a person needs who has one term."""
        return (*super().exemplary, *_NEEDED_OF_TERM)

    def schema(self) -> dict[str, object]:
        """An object with the needed keys of a term, or with terms."""
        flat = [field.key for field in _NEEDED_OF_TERM]
        return {**super().schema(), "anyOf": [{"required": flat}, {"required": [_TERMS.key]}]}


def _empty(node: Node) -> bool:
    return isinstance(node, Scalar) and node.empty


SPOKESPERSON = _Person(
    Text(vi="Người phát ngôn", en="Spokesperson"),
    dict,
    (
        Field(
            "id",
            ID.like("tran-thi-minh-an"),
            Text(vi="Mã", en="Id"),
            Text(
                vi="Mã của người, không trùng trong toàn danh sách và không đổi về sau.",
                en="The person's id, unique in the whole network and never changed.",
            ),
            needed=True,
        ),
        Field(
            "name",
            Plain(most=100, example="Trần Thị Minh An"),
            Text(vi="Họ tên", en="Name"),
            Text(vi="Họ và tên đầy đủ.", en="Full name."),
            needed=True,
        ),
        Field("phone", PHONE.like('"0298 3 000 013"'), _PHONE, _OFFICE_PHONE),
        Field("email", EMAIL.like("minhan@songlam.example"), _EMAIL, _OFFICE_EMAIL),
        Field(
            "languages",
            ListOf(LANGUAGE, most=20),
            Text(vi="Ngôn ngữ", en="Languages"),
            Text(
                vi="Những ngôn ngữ mà người đó trả lời phóng viên được.",
                en="The languages in which the person can answer journalists.",
            ),
        ),
        *(
            replace(field, needed=False, when=_UNLESS_TERMS if field.needed else field.when)
            for field in TERM.fields
        ),
        _TERMS,
    ),
)

PRESS_CONTACT = Record(
    Text(vi="Đầu mối báo chí", en="Press contact"),
    PressContact,
    (
        Field(
            "name",
            InLanguages().like("{vi: Văn phòng Sở, en: Office of the Department}"),
            Text(vi="Tên", en="Name"),
            Text(
                vi="Bộ phận hoặc người mà phóng viên gọi. Không vì thế mà được phát ngôn.",
                en="The office or person whom a journalist calls; no right to speak comes with it.",
            ),
            needed=True,
        ),
        Field("phone", PHONE, _PHONE, _OFFICE_PHONE),
        Field("email", EMAIL, _EMAIL, _OFFICE_EMAIL),
        Field(
            "hours",
            InLanguages().like("{vi: 07 giờ 30 đến 17 giờ 00, en: 7.30 to 17.00}"),
            Text(vi="Giờ trực", en="Hours"),
            Text(vi="Giờ gọi được.", en="When the contact can be reached."),
        ),
    ),
)

CHANNEL = Record(
    Text(vi="Kênh chính thức", en="Channel"),
    Channel,
    (
        Field(
            "kind",
            Choice(names.CHANNELS),
            Text(vi="Loại kênh", en="Kind"),
            Text(vi="Kênh này ở đâu.", en="Where the channel is."),
            needed=True,
        ),
        Field(
            "name",
            Plain(most=200, example="Sở Y tế Sông Lam"),
            Text(vi="Tên kênh", en="Name"),
            Text(vi="Tên hiện trên kênh.", en="The name that the channel bears."),
            needed=True,
        ),
        Field(
            "url",
            Url().like("https://zalo.example/soytesonglam"),
            Text(vi="Địa chỉ", en="Address"),
            Text(
                vi="Địa chỉ của kênh, để người đọc phân biệt kênh thật với kênh giả mạo.",
                en="The channel's address, by which readers tell it from an imitation.",
            ),
            needed=True,
        ),
    ),
)


def _department(**values: Any) -> Department:  # noqa: ANN401 (what the fields below decode)
    people = tuple(
        Spokesperson(department=values["id"], **person)
        for person in values.pop("spokespersons", ())
    )
    return Department(**values, spokespersons=people)


DEPARTMENT = Record(
    Text(vi="Cơ quan, đơn vị", en="Department"),
    _department,
    (
        Field(
            "id",
            ID,
            Text(vi="Mã", en="Id"),
            Text(
                vi="Mã của cơ quan, có trong địa chỉ trang; không đổi về sau.",
                en="The body's id, part of its page's address; never changed.",
            ),
            needed=True,
        ),
        Field(
            "name",
            InLanguages(),
            Text(vi="Tên", en="Name"),
            Text(vi="Tên chính thức, viết đầy đủ.", en="The official name in full."),
            needed=True,
        ),
        Field(
            "abbreviation",
            Plain(most=30, example="SYT"),
            Text(vi="Tên viết tắt", en="Abbreviation"),
            Text(
                vi="Chữ viết tắt dùng trong số, ký hiệu văn bản.",
                en="The short form that stands in numbers of documents.",
            ),
        ),
        Field(
            "level",
            Choice(names.LEVELS, "department"),
            Text(vi="Cấp", en="Level"),
            Text(vi="Loại cơ quan, đơn vị.", en="What kind of body it is."),
            needed=True,
        ),
        Field(
            "parent",
            ID.like("ubnd-tinh"),
            Text(vi="Cơ quan cấp trên", en="Parent"),
            Text(
                vi="Mã cơ quan cấp trên trực tiếp. Cơ quan cao nhất thì bỏ trống.",
                en="Id of the body directly above. Absent for the root.",
            ),
        ),
        Field(
            "code",
            AGENCY_CODE,
            Text(vi="Mã định danh", en="Agency code"),
            Text(
                vi="Mã định danh điện tử của cơ quan; dạng cũ `000.00.00.H49` vẫn được nhận.",
                en="The body's electronic code; the older form `000.00.00.H49` is taken too.",
            ),
        ),
        Field(
            "address",
            InLanguages().like("Số 5 đường Bến Xuân, phường Bến Lam"),
            Text(vi="Trụ sở", en="Address"),
            Text(vi="Địa chỉ trụ sở.", en="Where the body has its office."),
        ),
        Field(
            "website",
            Url().like("https://soyte.songlam.example/"),
            Text(vi="Trang thông tin điện tử", en="Website"),
            Text(
                vi="Trang thông tin điện tử chính thức của cơ quan.",
                en="The body's official website.",
            ),
        ),
        Field("phone", PHONE.like('"0298 3 000 010"'), _PHONE, _OFFICE_PHONE),
        Field("email", EMAIL.like("soyte@songlam.example"), _EMAIL, _OFFICE_EMAIL),
        Field(
            "press_contact",
            PRESS_CONTACT,
            Text(vi="Đầu mối báo chí", en="Press contact"),
            Text(vi="Phóng viên gọi cho ai.", en="Whom a journalist calls."),
        ),
        Field(
            "channels",
            ListOf(CHANNEL, most=50),
            Text(vi="Kênh chính thức", en="Channels"),
            Text(
                vi="Các kênh số chính thức (Nghị định 244/2026/NĐ-CP, Điều 5).",
                en="The official digital channels (Nghị định 244/2026/NĐ-CP, Điều 5).",
            ),
        ),
        Field(
            "from",
            Day().like("2008-05-01"),
            Text(vi="Thành lập ngày", en="From"),
            Text(
                vi="Ngày cơ quan bắt đầu hoạt động.",
                en="The day from which the body exists.",
            ),
            attribute="from_",
        ),
        Field(
            "until",
            Day().like("2025-06-30"),
            Text(vi="Hoạt động đến hết ngày", en="Until"),
            Text(
                vi="Ngày cuối cùng còn hoạt động; trang và kênh tin của cơ quan vẫn được giữ.",
                en="The last day on which the body exists; its page and feed stay.",
            ),
        ),
        Field(
            "successors",
            ListOf(ID.like("so-van-hoa-the-thao-va-du-lich"), most=50),
            Text(vi="Cơ quan kế tục", en="Successors"),
            Text(
                vi="Mã các cơ quan tiếp nhận nhiệm vụ, khi có `until`.",
                en="Ids of the bodies that took over its duties, where it has an `until`.",
            ),
        ),
        Field(
            "spokespersons",
            ListOf(SPOKESPERSON),
            Text(vi="Người phát ngôn", en="Spokespersons"),
            Text(
                vi="Người đứng đầu, người phát ngôn và người được ủy quyền, cả đương nhiệm lẫn "
                "trước đây.",
                en="The head, regular and authorised spokespersons, present and past.",
            ),
        ),
    ),
)

NETWORK = Record(
    Text(vi="Danh sách người phát ngôn", en="Network of spokespersons"),
    dict,
    (
        Field(
            "departments",
            ListOf(DEPARTMENT, most=100_000),
            Text(vi="Cơ quan, đơn vị", en="Departments"),
            Text(
                vi="Các cơ quan, đơn vị và người phát ngôn của họ.",
                en="The bodies and their spokespersons.",
            ),
            needed=True,
        ),
    ),
)
