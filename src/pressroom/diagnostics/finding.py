"""A finding: one thing to mend, on its place, in both languages."""

from dataclasses import dataclass
from enum import StrEnum

from pressroom.diagnostics.span import Span
from pressroom.text.bilingual import Text


class Severity(StrEnum):
    """An error stops publishing, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


ERROR = Severity.ERROR
WARNING = Severity.WARNING


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that the finding speaks of, with what it shows there."""

    span: Span
    message: Text


@dataclass(frozen=True, slots=True)
class Finding:
    """What is so (`message`), how to mend it (`fix`, text to paste), and where."""

    span: Span
    code: str
    name: str
    severity: Severity
    message: Text
    fix: Text
    also: tuple[Related, ...] = ()

    @property
    def order(self) -> tuple[Span, str, str]:
        """Findings are told by place, then by code."""
        return self.span, self.code, self.message.vi


def has_errors(findings: tuple[Finding, ...]) -> bool:
    """Whether any of `findings` stops publishing."""
    return any(finding.severity is ERROR for finding in findings)
