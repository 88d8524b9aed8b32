"""What was corrected or withdrawn, and how the press room does it."""

from pressroom.text.bilingual import Text

WORDS = {
    "corrections_summary": Text(
        vi="Mọi đính chính, thu hồi của phòng báo chí, thay đổi mới nhất ở trên.",
        en="Everything that was corrected or withdrawn, the latest change first.",
    ),
    "nothing_changed": Text(
        vi="Chưa có thông cáo nào được đính chính hoặc thu hồi.",
        en="No release that stands here has been corrected or withdrawn.",
    ),
    "removed": Text(vi="Đã gỡ bỏ nội dung", en="Text removed"),
    "how_we_correct": Text(vi="Sửa sai như thế nào", en="How we correct"),
    "corrections_how": Text(
        vi="Không nội dung nào được sửa lặng lẽ. Đầu bài ghi giờ đính chính, điều đã sai và nội"
        " dung đúng; bài bị thu hồi vẫn ở địa chỉ cũ, kèm lý do.",
        en="Nothing is changed silently. A corrected release says on top when it was corrected,"
        " what was wrong and what is right; one that was withdrawn stays at its address, with the"
        " reason.",
    ),
    "removed_how": Text(
        vi="Nội dung không được phép công khai, chẳng hạn thông tin cá nhân, được gỡ bỏ, chỉ để lại"
        " lý do.",
        en="What may not be public, such as personal data, is removed; only the reason stays.",
    ),
    "mistake_found": Text(vi="Thấy thông tin chưa đúng?", en="Have you found a mistake?"),
    "corrections_feed": Text(
        vi="Tòa soạn đã dùng thông cáo biết được khi bài thay đổi:",
        en="A newsroom that has used a release learns when it changes:",
    ),
}
