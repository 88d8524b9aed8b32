"""The report as GitLab's Code Quality shows it in a merge request.

Source: GitLab Docs, "Code Quality report format" (a part of Code Climate's).
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Sequence

from pressroom.diagnostics.finding import Finding, Severity
from pressroom.diagnostics.reports.json_list import dumped
from pressroom.diagnostics.reports.words import FIX
from pressroom.diagnostics.visible import encodable, visible

_SEVERITY = {Severity.ERROR: "major", Severity.WARNING: "minor"}


def gitlab(findings: Sequence[Finding], language: str) -> str:
    """A JSON list with a Code Quality issue a finding; ends with a line end."""
    in_order = sorted(findings, key=lambda finding: finding.order)
    return dumped(
        [
            {
                "description": _description(finding, language),
                "check_name": finding.code,
                "fingerprint": fingerprint,
                "severity": _SEVERITY[finding.severity],
                "location": {
                    "path": encodable(finding.span.path),
                    "lines": {"begin": finding.span.line, "end": finding.span.end_line},
                },
            }
            for finding, fingerprint in zip(in_order, _fingerprints(in_order), strict=True)
        ]
    )


def _description(finding: Finding, language: str) -> str:
    words = f"{finding.code}: {visible(finding.message[language])}"
    if fix := finding.fix[language]:
        words += f". {FIX[language]}: {visible(' '.join(fix.split()))}"
    return words


def _fingerprints(findings: Iterable[Finding]) -> Iterable[str]:
    """A name a finding that outlives moved lines and another language, and is that of no other.

    It is made of file, code and message; those that are equal in all three are numbered.
    """
    seen: Counter[tuple[str, str, str]] = Counter()
    for finding in findings:
        key = (finding.span.path, finding.code, finding.message.vi)
        seen[key] += 1
        yield hashlib.sha256(json.dumps([*key, seen[key]]).encode()).hexdigest()
