"""The reports for GitLab and GitHub on a room full of slips, read as those two read them.

GitLab Docs, "Code Quality report format", names what GitLab reads of an issue, all of it needed:
`description`, `check_name`, `fingerprint` (unique), `severity` (one of five), `location.path`
(relative, without `./`), and `location.lines.begin` or `location.positions.begin.line`. The runner
of GitHub reads a command as `ActionCommand.cs` of `actions/runner` does.
"""

import json
import re
from functools import cache

import jsonschema
import pytest

from hostile.slips import slips
from pressroom.diagnostics.finding import Finding
from pressroom.diagnostics.reports.github import github
from pressroom.diagnostics.reports.gitlab import gitlab
from pressroom.diagnostics.visible import visible
from pressroom.load.repository import load
from pressroom.rules.check import check
from pressroom.rules.examples import EXAMPLE_AS_OF, laid

LINE = {"type": "integer", "minimum": 1}
CODE_QUALITY = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path"],
                "properties": {
                    "path": {"type": "string", "minLength": 1, "not": {"pattern": r"^(\./|/)"}},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": LINE, "end": LINE},
                    },
                    "positions": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {
                            "begin": {
                                "type": "object",
                                "required": ["line"],
                                "properties": {"line": LINE, "column": LINE},
                            }
                        },
                    },
                },
                "anyOf": [{"required": ["lines"]}, {"required": ["positions"]}],
            },
        },
    },
}
COMMAND = re.compile(r"::(?P<name>\w+) (?P<properties>.*?)::(?P<data>.*)")


@cache
def findings(below: str = "") -> tuple[Finding, ...]:
    """All findings on the three hundred files, with `below` under each line that ends a part."""
    with laid() as room:
        for slip in slips().values():
            (room / slip.path).parent.mkdir(parents=True, exist_ok=True)
            data = slip.content.replace(b"\n---\n", b"\n---\n" + below.encode())
            (room / slip.path).write_bytes(data)
        return check(load(room, jobs=1), EXAMPLE_AS_OF)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_gitlab_gets_what_it_documents(language: str) -> None:
    issues = json.loads(gitlab(findings(), language))
    jsonschema.Draft202012Validator.check_schema(CODE_QUALITY)
    jsonschema.validate(issues, CODE_QUALITY)

    assert len(issues) == len(findings()) > 300
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    assert all(issue["location"]["lines"]["begin"] >= 1 for issue in issues)


def test_fingerprints_stay_where_lines_move() -> None:
    """Of the findings in texts that stand two lines lower, the fingerprints are the same."""
    before, after = (
        {
            issue["fingerprint"]: issue["location"]["lines"]["begin"]
            for issue in json.loads(gitlab(found, "vi"))
            if issue["check_name"] in {"PR102", "PR103", "PR401", "PR402", "PR403", "PR405"}
        }
        for found in (findings(), findings("\n\n"))
    )

    assert set(before) == set(after)
    assert {after[one] - before[one] for one in before} == {2}
    assert len(before) > 10


def test_fingerprints_are_the_same_in_both_languages() -> None:
    vietnamese, english = (
        [issue["fingerprint"] for issue in json.loads(gitlab(findings(), language))]
        for language in ("vi", "en")
    )
    assert vietnamese == english


def unescaped(text: str, codes: str) -> str:
    """As the runner reads it: the codes that it knows, the percent sign last."""
    for code, sign in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        if sign in codes:
            text = text.replace(code, sign)
    return text


def test_the_runner_of_github_reads_back_what_was_found() -> None:
    lines = github(findings(), "vi").splitlines()
    assert len(lines) == len(findings())
    for line, finding in zip(lines, findings(), strict=True):
        match = COMMAND.fullmatch(line)
        assert match, line
        pairs = (part.split("=", 1) for part in match["properties"].split(","))
        read = {name: unescaped(value, "\r\n:,%") for name, value in pairs}

        assert match["name"] == finding.severity
        assert read["file"] == visible(finding.span.path)
        assert (int(read["line"]), int(read["endLine"])) == (
            finding.span.line,
            finding.span.end_line,
        )
        assert read["title"] == f"{finding.code} {finding.name}"
        assert unescaped(match["data"], "\r\n%").startswith(visible(finding.message.vi))
