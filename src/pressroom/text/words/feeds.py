"""Feeds, and how to subscribe."""

from pressroom.text.bilingual import Text

WORDS = {
    # What each kind of feed holds
    "feed_all_text": Text(
        vi="Mọi thông cáo, thông tin báo chí mới của {name}, đăng toàn văn.",
        en="Every new press release of {name}, in full.",
    ),
    "feed_urgent_text": Text(
        vi="{name} của mọi cơ quan, ngay khi phát hành, đăng toàn văn.",
        en="{name} of all bodies as soon as it is issued, in full.",
    ),
    "feed_corrections_text": Text(
        vi="Thông cáo, thông tin báo chí đã đính chính hoặc thu hồi, thay đổi mới nhất ở trên.",
        en="Press releases that were corrected or withdrawn, the latest change first.",
    ),
    "feed_topic_text": Text(
        vi="Thông cáo, thông tin báo chí mới thuộc lĩnh vực “{name}”, đăng toàn văn.",
        en="New press releases on the topic “{name}”, in full.",
    ),
    "feed_type_text": Text(
        vi="Nội dung mới thuộc loại tin “{name}” của mọi cơ quan, đăng toàn văn.",
        en="What is new of the type “{name}” from all bodies, in full.",
    ),
    "feed_department_text": Text(
        vi="Thông cáo, thông tin báo chí mới của {name}, kể cả bản phát hành chung, đăng toàn văn.",
        en="New press releases of {name}, alone or together with others, in full.",
    ),
    # A list of them, and an item
    "feed_list_title": Text(vi="Các kênh tin của {publisher}", en="The feeds of {publisher}"),
    "feed_withdrawn_title": Text(vi="[Đã thu hồi] {title}", en="[Withdrawn] {title}"),
}
