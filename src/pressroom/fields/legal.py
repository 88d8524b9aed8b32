"""The register of documents: `records/legal.yml`."""

from pressroom.fields.days import Day
from pressroom.fields.form import ListOf
from pressroom.fields.patterns import DOCUMENT_NUMBER
from pressroom.fields.record import Field, Record
from pressroom.fields.scalars import Plain, Url
from pressroom.model.legal import LegalDocument
from pressroom.text.bilingual import Text

DOCUMENT = Record(
    Text(vi="Văn bản", en="Document"),
    LegalDocument,
    (
        Field(
            "number",
            DOCUMENT_NUMBER,
            Text(vi="Số, ký hiệu", en="Number"),
            Text(
                vi="Số, ký hiệu đầy đủ; thông cáo dẫn văn bản bằng đúng số này.",
                en="The full number and symbol, by which releases cite the document.",
            ),
            needed=True,
        ),
        Field(
            "title",
            Plain(most=500, example="Nghị định về phát ngôn và cung cấp thông tin cho báo chí"),
            Text(vi="Tên văn bản", en="Title"),
            Text(vi="Tên loại và trích yếu nội dung.", en="Kind and subject of the document."),
            needed=True,
        ),
        Field(
            "issued",
            Day().like("2026-06-25"),
            Text(vi="Ngày ban hành", en="Issued"),
            Text(
                vi="Ngày ký ban hành. Chưa biết chắc thì bỏ trống, không đoán.",
                en="The day of signature. Left out where it is not known for sure.",
            ),
        ),
        Field(
            "in_force",
            Day().like("2026-07-01"),
            Text(vi="Ngày có hiệu lực", en="In force"),
            Text(vi="Ngày bắt đầu có hiệu lực.", en="The day from which it is in force."),
        ),
        Field(
            "until",
            Day().like("2030-12-31"),
            Text(vi="Hiệu lực đến hết ngày", en="Until"),
            Text(
                vi="Ngày cuối cùng còn hiệu lực, nếu đã có.",
                en="The last day on which it is in force, if there is one.",
            ),
        ),
        Field(
            "replaced_by",
            DOCUMENT_NUMBER,
            Text(vi="Thay bằng", en="Replaced by"),
            Text(
                vi="Số, ký hiệu văn bản thay thế.",
                en="The number of the document that takes its place.",
            ),
        ),
        Field(
            "source",
            Plain(most=300, example="Công báo, đã đối chiếu với bản ký"),
            Text(vi="Nguồn", en="Source"),
            Text(
                vi="Số, ngày trên đây lấy ở đâu, đã đối chiếu với bản ký hay chưa.",
                en="Where the facts above come from, and whether they were compared with the "
                "signed text.",
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

LEGAL = Record(
    Text(vi="Sổ văn bản", en="Register of documents"),
    dict,
    (
        Field(
            "documents",
            ListOf(DOCUMENT, most=100_000),
            Text(vi="Danh sách văn bản", en="Documents"),
            Text(
                vi="Các văn bản mà thông cáo dẫn làm căn cứ.",
                en="The documents that releases rest on.",
            ),
            needed=True,
        ),
    ),
)
