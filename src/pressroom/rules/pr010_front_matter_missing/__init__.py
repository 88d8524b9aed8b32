"""A release does not begin with its declaration.

The declaration says who publishes what and when; without it there is nothing to publish by.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.fields.release import RELEASE
from pressroom.fields.translation import TRANSLATION
from pressroom.rules.rule import Rule
from pressroom.rules.skeleton import needed_lines
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR010",
    name="front-matter-missing",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="tệp không bắt đầu bằng phần khai báo giữa hai dòng `---`",
        en="the file does not begin with its declaration between two lines `---`",
    ),
    fix=Text(
        vi="dán các dòng sau vào đầu tệp rồi thay nội dung:\n---\n{lines}\n---",
        en="paste these lines at the top of the file and replace the values:\n---\n{lines}\n---",
    ),
)


@RULE.for_each_flaw(FlawKind.NO_FRONT_MATTER)
def check(flaw: Flaw) -> Iterator[Finding]:
    """What is to be pasted depends on whether the file is an original or a translation."""
    translation = "." in PurePosixPath(flaw.span.path).stem
    yield RULE.of(flaw, lines=needed_lines(TRANSLATION if translation else RELEASE))
