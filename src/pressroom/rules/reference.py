"""The reference page of all rules, written from their folders."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from pressroom.diagnostics.reports import words
from pressroom.rules.account import BAD, EXAMPLE, GOOD, GROUPS, WHY, Account, account
from pressroom.rules.catalogue import rules
from pressroom.text.bilingual import Text

_TITLE = Text(vi="Các quy tắc kiểm tra", en="The rules")
_INTRODUCTION = Text(
    vi="""\
Lệnh `pressroom check` đọc toàn bộ phòng báo chí theo các quy tắc dưới đây. **Lỗi** thì phải sửa \
mới đăng được; **cảnh báo** thì nên xem lại, không chặn việc đăng. Dấu «…» là chỗ lệnh kiểm tra \
ghi nội dung cụ thể. Quy tắc miễn được thì ghi mã và lý do vào mục `allow` của thông cáo.""",
    en="""\
`pressroom check` reads the whole press room by these rules. An **error** has to be mended before \
anything is published; a **warning** stops nothing. A mark «…» stands for what the check fills in. \
A rule that may be excused is excused by its code and a reason in the release's `allow`.""",
)
_LONGEST_FENCE = 3


def reference(language: str) -> str:
    """The page as GitHub-flavoured Markdown, in Vietnamese or English."""
    blocks = [f"# {_TITLE[language]}", _INTRODUCTION[language]]
    for subject, those in groupby(rules(), key=lambda rule: rule.code[:3]):
        blocks.append(f"## {GROUPS[subject][language]} ({subject}xx)")
        for rule in those:
            blocks += _blocks(account(rule, language), language)
    return "\n\n".join(blocks) + "\n"


def _blocks(told: Account, language: str) -> Iterator[str]:
    yield f"### {told.code} {told.name}"
    yield told.facts
    yield f"**{told.severity}:** {told.message}"
    first, *more = told.fix.splitlines()
    yield f"**{words.FIX[language]}:** {first}"
    if more:
        yield _fenced(more)
    yield f"**{WHY[language]}:** {told.why}"
    yield f"{EXAMPLE[language]}:"
    yield _fenced(told.said.splitlines())
    for side, lines in ((BAD, "bad"), (GOOD, "good")):
        for contrast in told.contrasts:
            if shown := getattr(contrast, lines):
                yield f"{side[language]} (`{contrast.path}`):"
                yield _fenced(shown)


def _fenced(lines: Iterable[str]) -> str:
    """Lines as they are; the fence is longer than any in them."""
    text = "\n".join(lines)
    fence = "`" * _LONGEST_FENCE
    while fence in text:
        fence += "`"
    return f"{fence}text\n{text}\n{fence}"
