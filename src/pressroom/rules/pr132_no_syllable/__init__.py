"""A word is no Vietnamese syllable."""

import re
from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release
from pressroom.rules.rule import Reference, Rule
from pressroom.rules.wording.passage import Passage, Wording
from pressroom.rules.wording.signs import Sign
from pressroom.rules.wording.slips import slip_in
from pressroom.text.bilingual import Text
from pressroom.text.syllables import Slip

RULE = Rule(
    code="PR132",
    name="no-syllable",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="“{written}” không phải là một tiếng trong tiếng Việt: {reason}",
        en="“{written}” is no syllable of Vietnamese: {reason}",
    ),
    fix=Text(vi="{offer}", en="{offer}"),
    why=Text(
        vi="Là lỗi gõ mà mắt người viết hay bỏ qua; máy đọc màn hình đọc vấp, tìm kiếm không thấy.",
        en="A slip of typing that its writer's eye passes over; screen readers stumble at it, and "
        "search does not find it.",
    ),
)

REASONS = {
    Slip.DOUBLED: Text(vi="một chữ bị gõ hai lần", en="a letter was typed twice"),
    Slip.ONSET: Text(
        vi="`ngh`, `gh`, `k` đứng trước e, ê, i; `ng`, `g`, `c` đứng trước các chữ khác",
        en="`ngh`, `gh`, `k` stand before e, ê, i, and `ng`, `g`, `c` before other letters",
    ),
    Slip.HORN: Text(vi="vần `ươ` thiếu một dấu móc", en="one horn of `ươ` is missing"),
    Slip.TONES: Text(vi="có hai dấu thanh", en="it has two tone marks"),
    Slip.PLACE: Text(vi="dấu thanh đặt sai chữ", en="the tone mark is on the wrong letter"),
    Slip.STOP: Text(
        vi="tiếng có `c`, `ch`, `p`, `t` ở cuối chỉ mang dấu sắc hoặc dấu nặng",
        en="one that ends in `c`, `ch`, `p`, `t` has the tone sắc or nặng",
    ),
    Slip.JOINED: Text(vi="hai tiếng viết liền", en="two are written as one"),
    Slip.OTHER: Text(vi="không có vần này", en="there is no such rhyme"),
}
_WRITE = Text(vi="viết `{mended}`", en="write `{mended}`")
_LOOK = Text(
    vi="gõ lại tiếng này cho đúng; nếu là tên riêng thì viết hoa chữ đầu, là ký hiệu thì viết "
    "`` `{written}` ``",
    en="type it again; a name begins with a capital, a sign is written `` `{written}` ``",
)
_WORD = re.compile(r"(?<![\w\u2019'\ufffd-])[^\W\d_]+(?![\w\u2019'\ufffd]|-[^\W\d_])")


@RULE.for_each_wording(Sign.SLIP)
def check(
    wording: Wording,
    release: Release,  # noqa: ARG001 (one signature)
    reference: Reference,  # noqa: ARG001
) -> Iterator[Finding]:
    """Names, abbreviations, foreign words, code and addresses are left alone."""
    for passage in wording.ours:
        yield from _of(passage)


def _of(passage: Passage) -> Iterator[Finding]:
    for match in passage.find(_WORD):
        word = match[0]
        found = slip_in(word)
        if found:
            mended = found.mended
            offer = _WRITE.filled(mended=mended) if mended else _LOOK.filled(written=word)
            place = passage.at(*match.span())
            yield RULE.at(place, written=word, reason=REASONS[found.slip], offer=offer)
