"""Corrections stand in another order than that of their times."""

from collections.abc import Iterator
from itertools import pairwise

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text
from pressroom.text.dates import moment_text

RULE = Rule(
    code="PR212",
    name="corrections-out-of-order",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="đính chính lúc {at} đứng sau đính chính lúc {before}",
        en="the correction of {at} stands after that of {before}",
    ),
    fix=Text(vi="{remedy}", en="{remedy}"),
    why=Text(
        vi="Người đọc xem các đính chính từ trên xuống như một câu chuyện, cũ trước mới sau; bản "
        "dịch khớp với từng đính chính theo giờ của nó, nên hai đính chính không trùng giờ.",
        en="Readers take corrections from the top as a story, the oldest first; a translation is "
        "matched to each by its time, so no two have one time.",
    ),
)

_BEFORE = Text(vi="đính chính đứng trước", en="the correction before it")
_MOVE = Text(
    vi="xếp các mục theo giờ, cũ trước mới sau, hoặc ghi đúng giờ (`at`)",
    en="put the entries in the order of their times, the oldest first, or correct the time (`at`)",
)
_JOIN = Text(
    vi="gộp hai mục cùng giờ thành một, hoặc ghi đúng giờ (`at`) của từng lần",
    en="make one entry of the two that have one time, or give each its own (`at`)",
)


@RULE.for_each_text
def check(text: Release | Translation, release: Release, reference: Reference) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """The oldest stands first, in translations too."""
    for before, correction in pairwise(text.corrections):
        if correction.at <= before.at:
            yield RULE.at(
                correction.where["at"],
                also={before.where["at"]: _BEFORE},
                at=moment_text(correction.at),
                before=moment_text(before.at),
                remedy=_JOIN if correction.at == before.at else _MOVE,
            )
