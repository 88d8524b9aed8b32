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
}
