"""Which findings a change is asked about."""

from collections.abc import Collection, Iterable, Iterator

from pressroom.diagnostics.finding import Finding
from pressroom.rules.catalogue import rules


def of_changes(findings: Iterable[Finding], changed: Collection[str]) -> tuple[Finding, ...]:
    """Those on the files that have `changed`, and all that speak of a change."""
    return tuple(
        finding
        for finding in findings
        if is_on_change(finding) or any(path in changed for path in paths_of(finding))
    )


def is_on_change(finding: Finding) -> bool:
    """Whether a finding speaks of a change: the press room as it stands has no such flaw."""
    return finding.code in {rule.code for rule in rules() if rule.changes}


def paths_of(finding: Finding) -> Iterator[str]:
    """The files that a finding speaks of."""
    yield finding.span.path
    yield from (related.span.path for related in finding.also)
