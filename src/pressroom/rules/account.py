"""What there is to tell about a rule, in one language."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from inspect import cleandoc
from itertools import chain

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
    """A rule in words; `why` is empty where nobody has said it in this language."""

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
        why=_why(rule, language),
        said=said.rstrip("\n"),
        contrasts=tuple(contrasts(rule)),
    )


def message(rule: Rule, language: str) -> str:
    """What the rule says, with a mark for what each case fills in."""
    return _open(rule.message[language])


def _open(text: str) -> str:
    return _PLACE.sub(_UNKNOWN, text)


def _why(rule: Rule, language: str) -> str:
    """What the rule says itself; else, in English alone, the docstrings of what finds."""
    if rule.why:
        return rule.why[language]
    if language != "en":
        return ""
    said = [check.__doc__ for check in _checks(rule) if check.__doc__]
    said = said or [import_module(f"pressroom.rules.{folder(rule).name}").__doc__ or ""]
    return "\n\n".join(dict.fromkeys(map(cleandoc, said)))


def _checks(rule: Rule) -> Iterator[Callable[..., object]]:
    yield from rule.flaws.values()
    yield from chain(rule.texts, rule.releases, rule.translations, rule.departments)
    yield from chain(rule.spokespersons, rule.rooms, rule.excuses)
