"""An urgent text does not say when."""

import re
from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release, Translation, Type
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR139",
    name="urgent-without-time",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="thông tin đột xuất chưa cho biết việc xảy ra lúc nào",
        en="the urgent text does not say when the case happened",
    ),
    fix=Text(
        vi="ghi giờ, ngày trong câu đầu, ví dụ `Lúc 14 giờ 00 ngày {day}, …`",
        en="give hour and day in the first sentence, such as `Lúc 14 giờ 00 ngày {day}, …`",
    ),
    why=Text(
        vi="Tin khẩn được chuyển đi nhiều ngày sau: không có thời điểm thì người nhận không "
        "biết còn phải làm theo hay không. Thời hạn 24 giờ của Nghị định 244/2026/NĐ-CP "
        "(Điều 7) cũng tính từ lúc ấy.",
        en="Urgent texts are passed on for days: without a time nobody knows whether they "
        "still hold. The 24 hours of Nghị định 244/2026/NĐ-CP (Điều 7) are counted from "
        "then, too.",
    ),
)

_TIME = re.compile(
    r"\d\s?giờ|\dh\d|\d:\d\d|ngày \d|\d{1,2}/\d{1,2}|tháng \d|hôm nay|hôm qua"
    r"|(?:sáng|trưa|chiều|tối|đêm) (?:nay|qua|ngày)",
    re.IGNORECASE,
)


@RULE.for_each_text
def check(text: Release | Translation, release: Release, reference: Reference) -> Iterator[Finding]:
    """Somewhere in its title, summary or body an urgent text names an hour or a day."""
    if text is not release or release.type is not Type.URGENT:
        return
    if reference.settings.language != "vi" or release.imported or release.removed:
        return
    texts = (release.title, release.summary, release.body.markdown)
    if not any(map(_TIME.search, texts)):
        day = f"{release.published:%d/%m/%Y}"
        yield RULE.at(release.where["type"], day=day)
