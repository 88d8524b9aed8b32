"""What `pressroom init` writes for GitHub, GitLab, Forgejo, servers: valid, safe, and it runs."""

import configparser
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

import lock
from cli.workflow_files import FORGEJO, GITHUB, GITLAB, read
from pressroom.cli.main import main
from pressroom.diagnostics.reports.gitlab import gitlab
from pressroom.load.repository import load
from pressroom.model.moment import as_of
from pressroom.rules.check import check

KINDS = ("1-dang-thong-cao", "2-dinh-chinh", "3-thu-hoi", "4-nguoi-phat-ngon", "5-ban-dich")
PINNED = re.compile(r"uses: (?:https://[\w.]+/)?[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")
CODE_QUALITY = {
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
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": r"^(?!\./|/)"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}
"""GitLab Docs, "Code Quality report format": the fields that it asks for; it has no schema file."""


def validate(value: Any, schema: str) -> None:  # noqa: ANN401 (whatever a file holds)
    text = files("check_jsonschema").joinpath(f"builtin_schemas/vendor/{schema}.json").read_text()
    loaded = json.loads(text)
    jsonschema.validators.validator_for(loaded)(loaded).validate(value)


@pytest.mark.parametrize(
    ("file", "schema"),
    [
        (GITHUB, "github-workflows"),
        (FORGEJO, "github-workflows"),
        (GITLAB, "gitlab-ci"),
        (".github/ISSUE_TEMPLATE/config.yml", "github-issue-config"),
        *((f".github/ISSUE_TEMPLATE/{kind}.yml", "github-issue-forms") for kind in KINDS),
    ],
)
def test_files_are_as_their_hosts_read_them(room: Path, file: str, schema: str) -> None:
    validate(read(room / file), schema)


def test_a_wrong_workflow_is_seen_by_its_schema(room: Path) -> None:
    workflow = read(room / GITHUB)
    workflow["jobs"]["check"]["step"] = []
    with pytest.raises(jsonschema.ValidationError):
        validate(workflow, "github-workflows")


@pytest.mark.parametrize("file", [GITHUB, FORGEJO])
def test_what_others_wrote_is_pinned_by_its_whole_hash(room: Path, file: str) -> None:
    lines = [
        line.strip().removeprefix("- ") for line in (room / file).read_text("utf-8").splitlines()
    ]
    using = [line for line in lines if line.startswith("uses:")]
    assert len(using) >= 2
    assert [line for line in using if not PINNED.match(line)] == []


def test_rights_are_given_one_by_one_and_none_to_the_code_of_strangers(room: Path) -> None:
    workflow = read(room / GITHUB)
    assert workflow["permissions"] == {}
    given = {name: job["permissions"] for name, job in workflow["jobs"].items()}
    assert given == {
        "check": {"contents": "read"},
        "comment": {"pull-requests": "write"},
        "site": {"contents": "read"},
        "deploy": {"pages": "write", "id-token": "write"},
    }
    assert "pull_request_target" not in workflow["on"]
    for name in ("comment", "deploy"):
        text = yaml.safe_dump(workflow["jobs"][name])
        assert "checkout" not in text
        assert "pip" not in text
    assert "head.repo.full_name == github.repository" in workflow["jobs"]["comment"]["if"]


@pytest.mark.parametrize("file", [GITHUB, FORGEJO])
def test_no_words_of_others_are_put_into_a_script(room: Path, file: str) -> None:
    """A title or a branch in `${{ … }}` inside `run` would be run as a command."""
    for job in read(room / file)["jobs"].values():
        assert job["timeout-minutes"] <= 30
        for step in job["steps"]:
            assert "${{" not in step.get("run", "")
            if "checkout@" in step.get("uses", ""):
                assert step["with"] == {"fetch-depth": 0, "persist-credentials": False}


def test_a_judge_of_workflows_finds_nothing_unsafe(room: Path) -> None:
    program = Path(sys.executable).with_name("zizmor")
    options = ["--offline", "--no-progress", "--persona=pedantic", "--color=never"]
    command = [str(program), *options, str(room / GITHUB)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert "No findings to report" in done.stdout + done.stderr, done.stdout
    assert done.returncode == 0


def test_the_software_is_installed_by_hashes_everywhere(room: Path) -> None:
    for file in (GITHUB, FORGEJO, GITLAB):
        text = (room / file).read_text(encoding="utf-8")
        assert "pip install --no-deps --require-hashes -r requirements.lock" in text
        assert "pip check" in text
    locked = (room / "requirements.lock").read_text(encoding="utf-8")
    assert locked == lock.of_new_rooms(), "run scripts/lock.py"
    assert "--hash=sha256:" in locked


def test_the_lock_of_a_newer_version_is_written_into_a_room_that_is_there(
    room: Path, tmp_path: Path
) -> None:
    (room / "requirements.lock").write_text("cũ\n", encoding="utf-8")
    before = (room / "README.md").read_bytes()
    assert main(["init", "--lock", str(room)]) == 0
    assert (room / "requirements.lock").read_text(encoding="utf-8") == lock.of_new_rooms()
    assert (room / "README.md").read_bytes() == before
    assert main(["init", "--lock", str(tmp_path / "khong-co")]) == 2


def scripts(room: Path, file: str) -> Iterator[str]:
    """The commands of a workflow that run `pressroom`, in their order."""
    loaded = read(room / file)
    if file == GITLAB:
        found = [line for job in loaded.values() if "script" in job for line in job["script"]]
    else:
        found = [
            step["run"] for job in loaded["jobs"].values() for step in job["steps"] if "run" in step
        ]
    for script in found:
        yield from (line for line in script.splitlines() if line.startswith(("pressroom ", "cat ")))


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """A clone of a room fresh from `init --git`, with a second release on a branch of its own."""
    room, clone = tmp_path / "room", tmp_path / "clone"
    assert main(["init", str(room), "--git"]) == 0
    run_git(room, "add", "--all")
    run_git(room, "commit", "--quiet", "--message", "Phòng báo chí")
    run_git(tmp_path, "clone", "--quiet", str(room), str(clone))
    run_git(clone, "switch", "--quiet", "--create", "nhap")
    (text,) = clone.glob("releases/*/*/*.md")
    second = text.read_text(encoding="utf-8").replace("Mở phòng báo chí", "Thêm bài thứ hai")
    text.with_name("bai-thu-hai.md").write_text(second, encoding="utf-8")
    run_git(clone, "add", "--all")
    run_git(clone, "commit", "--quiet", "--message", "Bài thứ hai")
    return clone


def run_git(folder: Path, *arguments: str) -> str:
    who = ["-c", "user.name=x", "-c", "user.email=x@x.example"]
    command = ["git", "-C", str(folder), *who, *arguments]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout.strip()


@pytest.mark.parametrize("file", [GITHUB, FORGEJO, GITLAB])
def test_every_command_of_a_workflow_runs_as_written(
    draft: Path, tmp_path: Path, file: str
) -> None:
    commands = list(scripts(draft, file))
    assert "pressroom check $PUBLIC" in commands
    assert any(command.startswith("pressroom check --base") for command in commands)
    assert all("$PUBLIC" in command for command in commands if "BASE" in command)
    assert sum(command.startswith("pressroom review") for command in commands) == 1
    program = tmp_path / "bin/pressroom"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m pressroom "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    base = run_git(draft, "merge-base", "HEAD", "origin/main")
    environment = {
        **os.environ,
        "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}",
        "BASE": base,
        "CI_MERGE_REQUEST_DIFF_BASE_SHA": base,
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"),
        "PUBLIC": "",
    }
    for command in commands:
        done = subprocess.run(
            ["bash", "-e", "-c", command],
            cwd=draft,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, (command, done.stdout, done.stderr)
    assert "Thêm bài thứ hai" in (draft / "review.html").read_text(encoding="utf-8")
    assert "Thêm bài thứ hai" in (draft / "comment.md").read_text(encoding="utf-8")
    assert run_git(draft, "status", "--porcelain") == "", "everything made is ignored"


def test_the_report_for_gitlab_has_the_fields_that_it_asks_for(room: Path) -> None:
    text = room / "releases/2026/04/thong-cao-dau-tien.md"
    text.write_text(text.read_text("utf-8").replace("type: press-release", "type: tin"), "utf-8")
    repository = load(room)
    found = gitlab(check(repository, as_of("2026-04-13T10:00", repository.timezone)), "vi")
    issues = json.loads(found)
    assert len(issues) > 0
    jsonschema.validate(issues, CODE_QUALITY)


def test_gitlab_asks_the_same_as_the_forms_of_github(room: Path) -> None:
    for kind in KINDS:
        form = read(room / f".github/ISSUE_TEMPLATE/{kind}.yml")
        asked = [part["attributes"]["label"] for part in form["body"] if part["type"] != "markdown"]
        text = (room / f".gitlab/issue_templates/{kind}.md").read_text(encoding="utf-8")
        assert re.findall(r"^### (.+)$", text, re.MULTILINE) == asked


def test_requests_of_both_hosts_have_one_wording(room: Path) -> None:
    pairs = [(".github/PULL_REQUEST_TEMPLATE.md", ".gitlab/merge_request_templates/Default.md")]
    pairs += [
        (f".github/PULL_REQUEST_TEMPLATE/{kind}.md", f".gitlab/merge_request_templates/{kind}.md")
        for kind in KINDS
    ]
    for one, other in pairs:
        assert (room / one).read_bytes() == (room / other).read_bytes()


def test_nobody_owns_anything_before_the_names_are_real(room: Path) -> None:
    for host in (".github", ".gitlab"):
        lines = (room / host / "CODEOWNERS").read_text(encoding="utf-8").splitlines()
        assert [line for line in lines if line and not line.startswith("#")] == []
        assert any("/spokespersons/" in line for line in lines)


def test_the_timer_asks_each_minute_and_the_service_builds_where_it_is_due(room: Path) -> None:
    units = {}
    for name in ("pressroom.service", "pressroom.timer"):
        units[name] = configparser.ConfigParser(interpolation=None)
        units[name].optionxform = str  # type: ignore[assignment,method-assign]
        units[name].read_string((room / "deploy" / name).read_text(encoding="utf-8"))
    timer, service = units["pressroom.timer"]["Timer"], units["pressroom.service"]["Service"]
    assert timer["OnCalendar"] == "*-*-* *:*:00"
    assert timer["AccuracySec"] == "1s"
    assert service["Type"] == "oneshot"
    assert "pressroom build --if-due" in service["ExecStart"]
    assert service["ExecStartPre"].startswith("-")
    cron = (room / "deploy/crontab").read_text(encoding="utf-8").splitlines()[-1]
    assert cron.startswith("* * * * * ")
    assert service["ExecStart"].partition("/bin/")[2] in cron


@pytest.mark.parametrize(("code", "said"), [(0, ""), (1, "called\n"), (2, "")])
def test_the_site_is_made_again_from_afar_where_it_is_late_and_not_where_it_is_silent(
    code: int, said: str, room: Path
) -> None:
    text = (room / "deploy/README.md").read_text(encoding="utf-8")
    (line,) = re.findall(r"^\* \* \* \* \* (pressroom next .*)$", text, re.MULTILINE)
    asks = f"pressroom() {{ return {code}; }}; gh() {{ echo called; }}; {line}"
    done = subprocess.run(["sh", "-c", asks], capture_output=True, encoding="utf-8", check=False)
    assert done.stdout == said


def test_systemd_finds_nothing_wrong_with_the_units(room: Path, tmp_path: Path) -> None:
    program = shutil.which("systemd-analyze")
    if program is None:
        return  # the test before this one reads them all the same
    folder = tmp_path / "units"
    folder.mkdir()
    for name in ("pressroom.service", "pressroom.timer"):
        text = (room / "deploy" / name).read_text(encoding="utf-8")
        text = text.replace("/srv/phong-bao-chi/.venv/bin/pressroom", sys.executable)
        (folder / name).write_text(text, encoding="utf-8")
    units = [str(folder / "pressroom.timer"), str(folder / "pressroom.service")]
    done = subprocess.run(
        [program, "verify", "--man=no", *units], capture_output=True, encoding="utf-8", check=False
    )
    assert (
        done.returncode,
        [line for line in done.stderr.splitlines() if "pressroom" in line],
    ) == (0, [])
