"""The number of a person's account stands in a text."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release
from pressroom.rules.rule import Reference, Rule
from pressroom.rules.wording.passage import Wording
from pressroom.rules.wording.personal import ACCOUNT, is_of_a_person, matches
from pressroom.rules.wording.signs import Sign
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR137",
    name="account-number",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="có số tài khoản hoặc mã số thuế của cá nhân (tận cùng là {end})",
        en="the number of a person's account or tax file stands here (it ends in {end})",
    ),
    fix=Text(
        vi="xóa số này; kêu gọi ủng hộ thì ghi tài khoản của tổ chức tiếp nhận, ví dụ `Ủy ban "
        "Mặt trận Tổ quốc Việt Nam tỉnh, số tài khoản …`",
        en="delete it; an appeal names the account of a body that receives gifts, such as `Ủy "
        "ban Mặt trận Tổ quốc Việt Nam tỉnh, số tài khoản …`",
    ),
    why=Text(
        vi="Thông tin tài khoản là dữ liệu cá nhân nhạy cảm; tiền ủng hộ vào tài khoản cá "
        "nhân cũng không ai kiểm tra được (Nghị định 93/2021/NĐ-CP).",
        en="Accounts are sensitive personal data; and gifts to a private account are "
        "accounted for by nobody (Nghị định 93/2021/NĐ-CP).",
    ),
)


@RULE.for_each_wording(Sign.ACCOUNT)
def check(
    wording: Wording,
    release: Release,  # noqa: ARG001 (one signature)
    reference: Reference,  # noqa: ARG001
) -> Iterator[Finding]:
    """An account is told of where its sentence names a person and no body."""
    if not ACCOUNT.search(wording.whole):
        return
    for passage in wording.passages:
        for match in matches(ACCOUNT, passage):
            if is_of_a_person(passage, match.start(1)):
                place = passage.at(*match.span(1))
                yield RULE.at(place, end=f"…{match[1][-3:]}")
