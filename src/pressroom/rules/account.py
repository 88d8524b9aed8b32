"""What there is to tell about a rule, in one language."""

import re
from dataclasses import dataclass

from pressroom.diagnostics.reports.words import SEVERITY
from pressroom.rules.contrast import Contrast, contrasts
from pressroom.rules.examples import folder
from pressroom.rules.rule import Rule
from pressroom.text.bilingual import Text

GROUPS = {
    "PR0": Text(vi="Dạng tệp", en="The shape of files"),
    "PR1": Text(vi="Thông cáo", en="The release"),
    "PR2": Text(vi="Thời gian", en="Time"),
    "PR3": Text(vi="Người phát ngôn, cơ quan", en="People and bodies"),
    "PR4": Text(vi="Liên kết, tệp, ảnh", en="Links, files, pictures"),
    "PR5": Text(vi="Lịch sử, địa chỉ", en="History and addresses"),
    "PR6": Text(vi="Hồ sơ, nhiệm vụ", en="Records and duties"),
}
"""The subject of the rules by the beginning of their codes."""

BAD = Text(vi="Sai", en="Bad")
GOOD = Text(vi="Đúng", en="Good")
EXAMPLE = Text(vi="Lệnh kiểm tra báo", en="What the check says")
WHY = Text(vi="Vì sao", en="Why")
_FACTS = Text(
    vi="{severity}; có từ bản {since}; {excuse}.", en="{severity}; since {since}; {excuse}."
)
_EXCUSABLE = Text(vi="miễn được bằng mục `allow`", en="may be excused with `allow`")
_NEVER_EXCUSED = Text(vi="không miễn được", en="may not be excused")
_PLACE = re.compile(r"\{\w+\}")
_UNKNOWN = "«…»"


@dataclass(frozen=True, slots=True)
class Account:
    """A rule in words."""

    code: str
    name: str
    severity: str
    facts: str
    message: str
    fix: str
    why: str
    said: str
    contrasts: tuple[Contrast, ...]


def account(rule: Rule, language: str) -> Account:
    """The account of `rule` in `language`."""
    severity = SEVERITY[rule.severity]
    excuse = _EXCUSABLE if rule.excusable else _NEVER_EXCUSED
    facts = _FACTS.filled(severity=severity, since=rule.since, excuse=excuse)
    said = (folder(rule) / f"said.{language}.txt").read_text(encoding="utf-8")
    return Account(
        code=rule.code,
        name=rule.name,
        severity=severity[language],
        facts=facts[language],
        message=message(rule, language),
        fix=_open(rule.fix[language]),
        why=rule.why[language],
        said=said.rstrip("\n"),
        contrasts=tuple(contrasts(rule)),
    )


def message(rule: Rule, language: str) -> str:
    """What the rule says, with a mark for what each case fills in."""
    return _open(rule.message[language])


def _open(text: str) -> str:
    return _PLACE.sub(_UNKNOWN, text)
