"""Feeds, and how to subscribe."""

from pressroom.text.bilingual import Text

WORDS = {
    "feed_text": Text(
        vi="Thông cáo, thông tin báo chí mới của {body}, đăng toàn văn.",
        en="New press releases of {body}, in full.",
    ),
}
