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
        vi="viết theo mẫu: `{example}`",
        en="write it like this: `{example}`",
    ),
)


@RULE.for_each_flaw(FlawKind.WRONG_FORM)
def check(flaw: Flaw) -> Iterator[Finding]:
    """The form's label stands before the key; a whole file has a label alone."""
    both = Text(vi="{label} (`{key}`)", en="{label} (`{key}`)").filled(**flaw.values)
    yield RULE.of(flaw, name=both if flaw.values["key"] else flaw.values["label"])
