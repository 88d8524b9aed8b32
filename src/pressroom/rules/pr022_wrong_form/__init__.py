"""What a key holds does not have the form that the key needs.

Nothing is guessed: `2026-02-30`, `no` or `0298` never turn into something else.
"""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.rules.rule import Rule
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR022",
    name="wrong-form",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="{name} cần {form}; {found}",
        en="{name} needs {form}; it {found}",
    ),
    fix=Text(
        vi="viết {better}",
        en="write {better}",
    ),
    why=Text(
        vi="Người đọc, lịch và tìm kiếm dựa vào ngày, mã và từ chính xác. Ngày không "
        "đọc được có thể làm thông cáo đăng sai ngày, nên không có gì được đoán: "
        "`2026-02-30`, `no` hay `0298` không bao giờ biến thành thứ khác. Chỗ nào "
        "rõ ý thì có sẵn dòng để xem lại và dán.",
        en="Readers, calendars and search rely on exact days, ids and words. A date "
        "that cannot be read could publish a release on a wrong day, so nothing is "
        "guessed: `2026-02-30`, `no` or `0298` never turn into something else. "
        "Where it is clear what was meant, it is offered, to be looked at and "
        "pasted.",
    ),
)


@RULE.for_each_flaw(FlawKind.WRONG_FORM)
def check(flaw: Flaw) -> Iterator[Finding]:
    """Readers, calendars and search rely on exact days, ids and words."""
    better = Text(
        vi="một từ trong số đó, đúng với việc của mình", en="the one of them that is right"
    )
    if "meant" in flaw.values:
        better = Text(vi="thành `{meant}`", en="`{meant}`")
    elif "example" in flaw.values:
        better = Text(vi="theo mẫu: `{example}`", en="it like this: `{example}`")
    both = Text(vi="{label} (`{key}`)", en="{label} (`{key}`)").filled(**flaw.values)
    name = both if flaw.values["key"] else flaw.values["label"]
    yield RULE.of(flaw, name=name, better=better.filled(**flaw.values))
