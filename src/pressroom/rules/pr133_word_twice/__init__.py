"""A word stands twice in a row."""

import re
from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release
from pressroom.rules.rule import Reference, Rule
from pressroom.rules.wording.misspellings import NEVER_DOUBLED
from pressroom.rules.wording.passage import Wording
from pressroom.rules.wording.signs import Sign
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR133",
    name="word-twice",
    severity=WARNING,
    since="0.1",
    message=Text(vi="“{word}” được viết hai lần liền nhau", en="“{word}” stands twice in a row"),
    fix=Text(vi="bỏ một chữ: `{word}`", en="drop one of them: `{word}`"),
    why=Text(
        vi="Là lỗi còn lại sau khi sửa câu; phát thanh viên đọc theo thì người nghe cũng nghe "
        "hai lần.",
        en="What is left after a sentence was mended; on the radio it is heard twice too.",
    ),
)

_ENDED_BEFORE = {
    "được": "đạt thu nhận giành làm có tìm huy kiếm đón",
    "của": "tiền người",
    "là": "tức gọi",
    "về": "trở quay",
    "đó": "từ",
    "trong": "bên nước trắng",
    "cùng": "cuối vô sau",
    "khi": "đôi",
    "đến": "đi",
    "trên": "bên cấp ở",
    "dưới": "bên cấp",
    "như": "gần hầu",
    "này": "ngày",
    "ở": "nhà chỗ nơi đất",
    "thuộc": "phụ trực quen",
    "để": "hiện",
}
"""Words that end in the first of the two: `kết quả đạt được được ghi nhận`."""
_TWICE = re.compile(r"(?<![\w-])(\w+)[ \n]\1(?![\w-])")


@RULE.for_each_wording(Sign.TWICE)
def check(
    wording: Wording,
    release: Release,  # noqa: ARG001 (one signature)
    reference: Reference,  # noqa: ARG001
) -> Iterator[Finding]:
    """Vietnamese doubles words (`luôn luôn`, `nhà nhà`), but not those of grammar."""
    for passage in wording.ours:
        for match in passage.find(_TWICE):
            word = match[1]
            before = passage.before(match.start())
            if word in NEVER_DOUBLED and before not in _ENDED_BEFORE.get(word, "").split():
                yield RULE.at(passage.at(*match.span()), word=word)
