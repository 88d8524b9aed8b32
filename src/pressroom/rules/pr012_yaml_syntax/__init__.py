"""A declaration cannot be read from here on.

What quotes would mend is told by PR013, with the line to paste.
"""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR012",
    name="yaml-syntax",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="{problem}",
        en="{problem}",
    ),
    fix=Text(
        vi="{remedy}",
        en="{remedy}",
    ),
)

RULE.takes(FlawKind.YAML_SYNTAX)
