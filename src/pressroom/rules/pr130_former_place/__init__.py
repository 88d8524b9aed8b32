"""A province or a district is named that no longer existed."""

import re
from collections.abc import Iterator
from datetime import date

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.law.places import (
    FIRST_DAY_OF_CHANGE,
    FORMER_PROVINCES,
    LAST_DAY_OF_DISTRICTS,
    PROVINCIAL_CITIES,
)
from pressroom.model.release import Release
from pressroom.rules.rule import Reference, Rule
from pressroom.rules.wording.former import is_of_the_past
from pressroom.rules.wording.passage import Passage, Wording
from pressroom.rules.wording.signs import Sign
from pressroom.text.bilingual import Text, same
from pressroom.text.dates import day_text
from pressroom.text.syllables import CAPITALS

RULE = Rule(
    code="PR130",
    name="former-place",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="{name} không còn là đơn vị hành chính sau ngày {until}",
        en="{name} is no administrative unit after {until}",
    ),
    fix=Text(
        vi="viết {instead}; nói về thời trước thì viết `{name} cũ`",
        en="write {instead}; of the time before, write `{name} cũ`",
    ),
    why=Text(
        vi="Từ 01/7/2025 cả nước có 34 tỉnh, thành phố và hai cấp chính quyền, không còn cấp huyện "
        "(Nghị quyết 202/2025/QH15, Luật số 72/2025/QH15): tên cũ làm người đọc tìm nhầm nơi.",
        en="Since 1 July 2025 there are 34 provinces and cities and two tiers of government, "
        "without districts (Nghị quyết 202/2025/QH15, Luật 72/2025/QH15): an old "
        "name leads astray.",
    ),
)

_CAPITAL = f"[{CAPITALS}]"
_PROVINCE = re.compile(rf"ỉnh ({'|'.join(map(re.escape, FORMER_PROVINCES))})(?!\w)")
_NAMED = rf"(?: {_CAPITAL}\w*){{1,4}}"
_DISTRICTS = (
    re.compile(rf"uyện(?: đảo)?{_NAMED}"),
    re.compile(rf"uận(?: đảo)?(?:{_NAMED}| \d{{1,2}}(?!\d))"),
    re.compile(rf"hị xã{_NAMED}"),
)
_CITIES = (re.compile(rf"hành phố (?:{'|'.join(PROVINCIAL_CITIES)})(?! {_CAPITAL}|\w)"),)
"""As `_PROVINCE` without their first letters: letters in one case are sought quickly."""
_KIND = re.compile(r"(?<!\w)(?:[Tt]ỉnh|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố)(?!\w)")
_OF_DISTRICT = Text(
    vi="tên xã, phường, đặc khu hiện nay",
    en="the commune, ward or special zone of today",
)
_FOREIGN = re.compile(
    r"(?<!\w)(?:Quận Cam|Trung Quốc|Hàn Quốc|Nhật Bản|Hoa Kỳ|Mỹ|Lào|Campuchia|Đài Loan|Thái Lan)"
    r"(?!\w)"
)


@RULE.for_each_wording(Sign.PROVINCE, Sign.DISTRICT, Sign.CITY)
def check(
    wording: Wording,
    release: Release,
    reference: Reference,  # noqa: ARG001 (one signature)
) -> Iterator[Finding]:
    """A place is called as it was on the day of publication; what is told of the past aside."""
    day = release.published.date()
    if day <= FIRST_DAY_OF_CHANGE:
        return
    if Sign.PROVINCE in wording.signs:
        for passage, match in _found((_PROVINCE,), wording):
            former = FORMER_PROVINCES[match[1]]
            if former.over_on(day) and not is_of_the_past(passage, match, former.until):
                instead = same(f"`{former.successors[0]}`")
                yield _finding(passage, match, former.until, instead)
    if day > LAST_DAY_OF_DISTRICTS:
        patterns: tuple[re.Pattern[str], ...] = _DISTRICTS if Sign.DISTRICT in wording.signs else ()
        patterns += _CITIES if Sign.CITY in wording.signs else ()
        for passage, match in _found(patterns, wording):
            abroad = _FOREIGN.search(passage.sentence(match.start()))
            if not abroad and not is_of_the_past(passage, match, LAST_DAY_OF_DISTRICTS):
                yield _finding(passage, match, LAST_DAY_OF_DISTRICTS, _OF_DISTRICT)


def _found(
    patterns: tuple[re.Pattern[str], ...], wording: Wording
) -> Iterator[tuple[Passage, re.Match[str]]]:
    """The names with the kind of place before them."""
    for pattern in patterns:
        if pattern.search(wording.whole):
            for passage in wording.ours:
                for match in passage.find(pattern):
                    if match.start() and _KIND.match(passage.text, match.start() - 1):
                        yield passage, match


def _finding(passage: Passage, match: re.Match[str], until: date, instead: Text) -> Finding:
    start = match.start() - 1
    name = passage.text[start : match.end()]
    place = passage.at(start, match.end())
    return RULE.at(place, name=name, until=day_text(until), instead=instead)
