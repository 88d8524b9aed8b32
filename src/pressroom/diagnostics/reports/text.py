"""The report that an officer reads in a terminal."""

from collections.abc import Collection, Sequence

from pressroom.diagnostics.finding import Finding, Severity
from pressroom.diagnostics.frame import INK, Lines, frame
from pressroom.diagnostics.paint import Ink, Paint, coloured, plain
from pressroom.diagnostics.reports import words
from pressroom.diagnostics.visible import place, visible, visible_lines


def text(
    findings: Sequence[Finding],
    lines: Lines,
    language: str,
    *,
    colour: bool,
    fixable: Collection[str] = (),
) -> str:
    """Every finding with its frame and its fix, then their number; ends with a line end.

    Where to read more is said at a code's first finding only. `fixable` are the codes of which a
    command mends each finding: how many there are is said last.
    """
    paint = coloured if colour else plain
    blocks = []
    explained: set[str] = set()
    for finding in findings:
        explain = finding.code not in explained
        explained.add(finding.code)
        blocks.append(_block(finding, lines, language, paint, explain=explain))
    summary = f"{_summary(findings, language)}\n"
    if count := sum(finding.code in fixable for finding in findings):
        summary += f"{words.FIXABLE.filled(count=count)[language]}\n"
    return "\n".join([*blocks, summary])


def _block(finding: Finding, lines: Lines, language: str, paint: Paint, *, explain: bool) -> str:
    severity = paint(
        INK[finding.severity], f"{words.SEVERITY[finding.severity][language]} {finding.code}"
    )
    head = (
        f"{paint(Ink.PLACE, place(finding.span))}: {severity}: {visible(finding.message[language])}"
    )
    picture = frame(finding, lines, language, paint)
    rows = [head, *picture.rows]
    equals = f"{picture.margin}{paint(Ink.GUTTER, '=')}"
    if fix := finding.fix[language]:
        first, *more = visible_lines(fix)
        rows.append(f"{equals} {paint(Ink.ADVICE, words.FIX[language])}: {first}")
        # A bar before each line: the runner of GitHub obeys any line that begins with `::`.
        rows += [f"{picture.margin}{paint(Ink.GUTTER, '|')}   {row}".rstrip(" ") for row in more]
    if explain:
        advice = paint(Ink.ADVICE, words.SEE_ALSO[language])
        rows.append(f"{equals} {advice}: pressroom explain {finding.code}")
    return "".join(f"{row}\n" for row in rows)


def _summary(findings: Sequence[Finding], language: str) -> str:
    errors, warnings = (
        sum(finding.severity is severity for finding in findings)
        for severity in (Severity.ERROR, Severity.WARNING)
    )
    parts = [words.counted(errors, Severity.ERROR) if errors else words.NO_ERRORS]
    if warnings:
        parts.append(words.counted(warnings, Severity.WARNING))
    return ", ".join(part[language] for part in parts) + "."
