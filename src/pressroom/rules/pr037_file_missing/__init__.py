"""A file without which there is no press room is missing or empty.

`pressroom.yml` says whose room it is, `spokespersons.yml` who issues releases and who speaks.
"""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.fields.network import NETWORK
from pressroom.fields.settings import SETTINGS
from pressroom.rules.rule import Rule
from pressroom.rules.skeleton import needed_lines
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR037",
    name="file-missing",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="thiếu tệp `{path}`, hoặc tệp chưa có nội dung",
        en="the file `{path}` is missing or empty",
    ),
    fix=Text(
        vi="tạo tệp `{path}` từ các dòng sau rồi thay nội dung:\n{lines}",
        en="make `{path}` of these lines and replace the values:\n{lines}",
    ),
    why=Text(
        vi="Thiếu tệp này thì không biết phòng báo chí của ai, lĩnh vực nào, ai được "
        "phát ngôn. Nội dung ít nhất cần có được ghi sẵn để dán.",
        en="Without it nobody knows whose press room this is, what it writes about, "
        "and who may speak. The least that the file can hold is offered, to be "
        "pasted.",
    ),
)


@RULE.for_each_flaw(FlawKind.MISSING_FILE)
def check(flaw: Flaw) -> Iterator[Finding]:
    """The least that the file can hold is offered, to be pasted."""
    record = SETTINGS if flaw.values["path"] == "pressroom.yml" else NETWORK
    yield RULE.of(flaw, lines=needed_lines(record))
