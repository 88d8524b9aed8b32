"""The report as JSON, for programs."""

import json
from collections.abc import Sequence

from pressroom.diagnostics.finding import Finding
from pressroom.diagnostics.visible import encodable


def json_list(findings: Sequence[Finding], language: str) -> str:
    """A JSON list with an object a finding; ends with a line end.

    Lines and columns count from 1, columns in code points; the end is just after the last
    character. Texts are as they are in the files, nothing in them is written out.
    """
    return dumped([_record(finding, language) for finding in findings])


def dumped(records: Sequence[object]) -> str:
    r"""`records` as JSON that can be written as UTF-8; a lone surrogate is escaped (`\udcff`)."""
    return f"{encodable(json.dumps(records, ensure_ascii=False, indent=2))}\n"


def _record(finding: Finding, language: str) -> dict[str, object]:
    return {
        "path": finding.span.path,
        "line": finding.span.line,
        "column": finding.span.column,
        "end_line": finding.span.end_line,
        "end_column": finding.span.end_column,
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "message": finding.message[language],
        "fix": finding.fix[language],
        "also": [
            {
                "path": related.span.path,
                "line": related.span.line,
                "column": related.span.column,
                "message": related.message[language],
            }
            for related in finding.also
        ],
    }
