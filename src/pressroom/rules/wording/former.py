"""Whether a name that is no more stands where it is right: in history, or in others' words."""

import re
from datetime import date

from pressroom.rules.wording.passage import Passage

_PAST = re.compile(
    r"(?<!\w)(?:trước đây|trước kia|khi đó|lúc đó|hồi đó|thời kỳ|thời điểm|cũ|nguyên|cựu|từng|vốn"
    r"|tiền thân|sáp nhập|hợp nhất|sắp xếp|giải thể|chia tách|tách ra|đổi tên|nay là|nay thuộc"
    r"|bây giờ là|trở thành|thành lập|chuyển giao|chuyển từ|chuyển về|tiếp nhận|bàn giao|kế thừa"
    r"|thay cho|thay thế|kết thúc hoạt động|chấm dứt hoạt động|ngừng hoạt động|không còn|bãi bỏ"
    r"|trên cơ sở|cấp huyện|lịch sử|trước ngày|trước khi|hết hiệu lực)(?!\w)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d%]|[.,]\d)")


def is_of_the_past(passage: Passage, match: re.Match[str], until: date) -> bool:
    """Whether what `match` names is spoken of as gone, or of a time when it was there.

    Its sentence says so by a word (`cũ`, `trước đây`), or by a year in which the name was right; a
    quotation and a title keep the names that they have.
    """
    if not passage.ours or passage.is_quoted(match.start()):
        return True
    sentence = passage.sentence(match.start())
    return _PAST.search(sentence) is not None or any(
        int(year) <= until.year for year in _YEAR.findall(sentence)
    )
