"""A rule in full, and all of them in a list, for a terminal."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from textwrap import wrap

from pressroom.diagnostics.reports import words
from pressroom.rules.account import BAD, EXAMPLE, GOOD, GROUPS, WHY, Account, account, message
from pressroom.rules.rule import Rule
from pressroom.text.bilingual import Text

_MORE = Text(
    vi="Xem kỹ một quy tắc: pressroom explain {code}", en="More on one: pressroom explain {code}"
)
_INDENT = "  "
_WIDTH = 92


def explain(rule: Rule, language: str) -> str:
    """What the rule says, why it is, and what is wrong and right; ends with a line end."""
    told = account(rule, language)
    return "\n".join(_lines(told, language)) + "\n"


def listed(rules: Iterable[Rule], language: str) -> str:
    """One line a rule, by subjects; ends with a line end."""
    every = tuple(rules)
    lines: list[str] = []
    width = max(len(severity[language]) for severity in words.SEVERITY.values())
    for subject, those in groupby(every, key=lambda rule: rule.code[:3]):
        lines += [f"{GROUPS[subject][language]} ({subject}xx)"]
        for rule in those:
            severity = words.SEVERITY[rule.severity][language]
            lines += [f"{_INDENT}{rule.code}  {severity:<{width}}  {message(rule, language)}"]
        lines += [""]
    lines += [_MORE.filled(code=every[0].code)[language]]
    return "\n".join(lines) + "\n"


def _lines(told: Account, language: str) -> Iterator[str]:
    yield f"{told.code} {told.name}"
    yield told.facts
    yield ""
    yield f"{told.severity}: {told.message}"
    yield f"{words.FIX[language]}: {told.fix}"
    yield from ("", f"{WHY[language]}:", *_indented(wrap(told.why, _WIDTH)))
    yield from ("", f"{EXAMPLE[language]}:", *_indented(told.said.splitlines()))
    for side, lines in ((BAD, "bad"), (GOOD, "good")):
        for contrast in told.contrasts:
            if shown := getattr(contrast, lines):
                yield from ("", f"{side[language]} ({contrast.path}):", *_indented(shown))


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"{_INDENT}{line}".rstrip() for line in lines)
