"""The documents that releases rest on, and whether they hold."""

from pressroom.text.bilingual import Text

WORDS = {
    "legal_basis": Text(vi="Căn cứ pháp lý", en="Legal basis"),
    "standing_in-force": Text(vi="Còn hiệu lực", en="In force"),
    "standing_coming": Text(vi="Chưa có hiệu lực", en="Not yet in force"),
    "standing_replaced": Text(vi="Đã được thay thế", en="Replaced"),
    "standing_ended": Text(vi="Hết hiệu lực", en="No longer in force"),
    "standing_unknown": Text(vi="Chưa rõ hiệu lực", en="Validity not known"),
    "replaced_by": Text(vi="được thay thế bằng {number}", en="replaced by {number}"),
    "legal_note": Text(
        vi="Tên và hiệu lực văn bản lấy từ nguồn không chính thức; cần đối chiếu với bản ký.",
        en="Titles and validity come from an unofficial source; check the signed text.",
    ),
    "legal_summary": Text(
        vi="Các văn bản mà thông cáo lấy làm căn cứ: còn hiệu lực hay không, và thông cáo nào viện"
        " dẫn.",
        en="The documents that releases rest on: whether they hold, and which releases cite them.",
    ),
    "legal_warning": Text(
        vi="Số, tên, ngày và hiệu lực ghi ở đây lấy từ kho văn bản không chính thức. Trước khi dựa"
        " vào, phải đối chiếu với bản ký.",
        en="Numbers, titles, dates and validity come from an unofficial archive of legal texts."
        " Check the signed text before you rely on them.",
    ),
    "legal_holds": Text(vi="Còn hiệu lực, hoặc chưa rõ", en="In force, or not known"),
    "legal_coming": Text(vi="Chưa có hiệu lực", en="Not yet in force"),
    "legal_past": Text(vi="Không còn hiệu lực", en="No longer in force"),
    "legal_others": Text(vi="Văn bản khác được viện dẫn", en="Other documents that are cited"),
    "legal_others_note": Text(
        vi="Có thông cáo viện dẫn các văn bản này, nhưng sổ chưa ghi hiệu lực của chúng.",
        en="Releases cite these documents; the register does not say whether they hold.",
    ),
    "issued": Text(vi="Ban hành", en="Issued"),
    "in_force": Text(vi="Có hiệu lực từ", en="In force since"),
    "in_force_until": Text(vi="Hiệu lực đến hết", en="In force until"),
    "replaced_with": Text(vi="Được thay thế bằng", en="Replaced by"),
    "replaces": Text(vi="Thay thế", en="Replaces"),
    "source": Text(vi="Nguồn", en="Source"),
    "resting": Text(vi="Được {count} viện dẫn", en="Cited by {count}"),
    "resting_newest": Text(
        vi="Chỉ liệt kê {count} thông cáo mới nhất.", en="Only the newest {count} are listed."
    ),
}
