"""The report as workflow commands, which GitHub (and Forgejo) show beside the changed lines.

Source: GitHub Docs, "Workflow commands for GitHub Actions", and `actions/toolkit`, `command.ts`.
"""

from collections.abc import Sequence

from pressroom.diagnostics.finding import Finding
from pressroom.diagnostics.reports.words import FIX
from pressroom.diagnostics.visible import encodable, place, visible, visible_lines

_IN_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = _IN_DATA | str.maketrans({":": "%3A", ",": "%2C"})


def github(findings: Sequence[Finding], language: str) -> str:
    """A workflow command a finding, each on its line; the note holds the fix and other places."""
    return "".join(f"{_command(finding, language)}\n" for finding in findings)


def escape_data(text: str) -> str:
    """`text` as it may stand after the `::` of a workflow command."""
    return text.translate(_IN_DATA)


def escape_property(text: str) -> str:
    """`text` as it may stand as the value of a workflow command's property."""
    return text.translate(_IN_PROPERTY)


def _command(finding: Finding, language: str) -> str:
    properties = ",".join(
        f"{name}={escape_property(value)}" for name, value in _properties(finding).items()
    )
    rows = [visible(finding.message[language])]
    rows += [f"{place(also.span)}: {visible(also.message[language])}" for also in finding.also]
    if fix := finding.fix[language]:
        rows += visible_lines(f"{FIX[language]}: {fix}")
    note = escape_data("\n".join(rows))
    return encodable(f"::{finding.severity} {properties}::{note}")


def _properties(finding: Finding) -> dict[str, str]:
    span = finding.span
    values = {"file": visible(span.path), "line": str(span.line)}
    one_line = span.line == span.end_line
    if one_line:  # the runner refuses columns of a span over several lines
        values["col"] = str(span.column)
    values["endLine"] = str(span.end_line)
    if one_line:
        values["endColumn"] = str(span.end_column)
    return values | {"title": f"{finding.code} {finding.name}"}
