"""Two files have one address.

One would overwrite the other: on every system where the address is the same, on Windows and macOS
also where only capitals differ.
"""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.rules.rule import Rule
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR034",
    name="address-collision",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="trùng địa chỉ với `{other}`: hai tệp này sẽ đè lên nhau khi đăng",
        en="it has the same address as `{other}`: one would overwrite the other",
    ),
    fix=Text(
        vi="đổi tên một trong hai tệp; chỉ khác nhau chữ hoa, chữ thường thì vẫn là trùng",
        en="rename one of the two; a difference in capitals alone does not count",
    ),
    why=Text(
        vi="Hai tệp cùng địa chỉ thì chỉ đọc được một. Cả hai đều được nêu; tệp đã "
        "đăng lâu hơn giữ tên.",
        en="Of two files with one address only one could be read. Both are named; what "
        "has been published longer keeps its name.",
    ),
)

OTHER = Text(vi="tệp trùng địa chỉ", en="the other file")


@RULE.for_each_flaw(FlawKind.ADDRESS_COLLISION)
def check(flaw: Flaw) -> Iterator[Finding]:
    """Both files are named; what has been published longer keeps its name."""
    yield RULE.of(flaw, also=OTHER)
