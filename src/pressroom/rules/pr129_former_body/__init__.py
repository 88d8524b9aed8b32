"""A body is named that no longer existed."""

import re
from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.law.bodies import FIRST_DAY_OF_CHANGE, FORMER_BODIES
from pressroom.model.release import Release
from pressroom.rules.rule import Reference, Rule
from pressroom.rules.wording.former import is_of_the_past
from pressroom.rules.wording.passage import Wording
from pressroom.rules.wording.signs import Sign
from pressroom.text.bilingual import Text
from pressroom.text.dates import day_text

RULE = Rule(
    code="PR129",
    name="former-body",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="{name} không còn sau ngày {until}",
        en="{name} no longer exists after {until}",
    ),
    fix=Text(
        vi="viết {successors}; nói về thời trước thì viết `{name} (trước đây)`",
        en="write {successors}; of the time before, write `{name} (trước đây)`",
    ),
    why=Text(
        vi="Người dân gửi hồ sơ, phóng viên hỏi nhầm nơi không còn nữa (sắp xếp bộ máy từ "
        "01/3/2025: Nghị quyết 176/2025/QH15).",
        en="Citizens and journalists turn to a body that is no more (mergers of 1 March 2025: Nghị "
        "quyết 176/2025/QH15).",
    ),
)

_NAME = re.compile(
    rf"(?<![\w-])(?:{'|'.join(sorted(map(re.escape, FORMER_BODIES), key=len, reverse=True))})(?!\w)"
)
_OR = Text(vi=" hoặc ", en=" or ")


@RULE.for_each_wording(Sign.BODY)
def check(
    wording: Wording,
    release: Release,
    reference: Reference,  # noqa: ARG001 (one signature)
) -> Iterator[Finding]:
    """A body is called as it was on the day of publication; what is told of the past aside."""
    day = release.published.date()
    if day <= FIRST_DAY_OF_CHANGE or not _NAME.search(wording.whole):
        return
    for passage in wording.ours:
        for match in passage.find(_NAME):
            former = FORMER_BODIES[match[0]]
            if former.over_on(day) and not is_of_the_past(passage, match, former.until):
                names = [f"`{name}`" for name in former.successors]
                yield RULE.at(
                    passage.at(*match.span()),
                    name=former.name,
                    until=day_text(former.until),
                    successors=Text(vi=_OR.vi.join(names), en=_OR.en.join(names)),
                )
