"""`pressroom init`: what it writes passes, and outlives the version that wrote it."""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from pressroom import __version__
from pressroom.cli.main import main

NEWER = """\
import pressroom
pressroom.__version__ = "99.1.0"
from pressroom.cli.main import main
raise SystemExit(main())
"""
"""The command line of a version yet to come."""


def run(*arguments: str | Path, newer: bool = False) -> subprocess.CompletedProcess[str]:
    program = ["-c", NEWER] if newer else ["-m", "pressroom"]
    command = [sys.executable, *program, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, encoding="utf-8")


def contents(room: Path) -> dict[str, str]:
    """The hash of every file of a room, without what is made from them."""
    return {
        path.relative_to(room).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(room.rglob("*"))
        if is_theirs(path)
    }


def is_theirs(path: Path) -> bool:
    return path.is_file() and not {".pressroom", "site", "__pycache__"} & set(path.parts)


def everything_in(room: Path) -> str:
    texts = (path.read_text("utf-8") for path in room.rglob("*") if is_theirs(path))
    return "\n".join(texts)


def test_a_new_room_holds_what_it_needs_and_nothing_else(room: Path) -> None:
    kinds = ("1-dang-thong-cao", "2-dinh-chinh", "3-thu-hoi", "4-nguoi-phat-ngon", "5-ban-dich")
    assert contents(room).keys() == {
        *(".gitattributes", ".gitignore", "README.md", "mkdocs.yml", "pressroom.yml"),
        *("requirements.lock", "requirements.txt", "spokespersons.yml", "records/legal.yml"),
        *("content/about.md", "content/en/about.md", "hooks/press.py"),
        "releases/2026/04/thong-cao-dau-tien.md",
        *(".github/workflows/press-room.yml", ".forgejo/workflows/press-room.yml"),
        *(".gitlab-ci.yml", ".github/CODEOWNERS", ".gitlab/CODEOWNERS"),
        *(".github/ISSUE_TEMPLATE/config.yml", ".github/PULL_REQUEST_TEMPLATE.md"),
        ".gitlab/merge_request_templates/Default.md",
        *(f".github/ISSUE_TEMPLATE/{kind}.yml" for kind in kinds),
        *(f".github/PULL_REQUEST_TEMPLATE/{kind}.md" for kind in kinds),
        *(f".gitlab/issue_templates/{kind}.md" for kind in kinds),
        *(f".gitlab/merge_request_templates/{kind}.md" for kind in kinds),
        *(f"deploy/{name}" for name in ("README.md", "crontab")),
        *(f"deploy/pressroom.{unit}" for unit in ("service", "timer")),
    }


def test_a_new_room_has_no_findings(room: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["check", "--repo", str(room), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_a_new_room_is_built_with_the_theme_of_the_package(room: Path, tmp_path: Path) -> None:
    built = run("build", "--repo", room, "--site", tmp_path / "site")
    assert built.returncode == 0, built.stderr
    page = tmp_path / "site/releases/2026/04/thong-cao-dau-tien/index.html"
    assert "Đây là thông cáo mẫu" in page.read_text(encoding="utf-8")
    assert (tmp_path / "site/assets/press/press.css").is_file()


def test_a_newer_version_changes_no_file_of_the_room(room: Path, tmp_path: Path) -> None:
    before = contents(room)
    for newer in (False, True):
        checked = run("check", "--repo", room, "--format", "json", newer=newer)
        assert json.loads(checked.stdout) == [], checked.stderr
        built = run("build", "--repo", room, "--site", tmp_path / "site", newer=newer)
        assert built.returncode == 0, built.stderr
    record = json.loads((tmp_path / "site/build.json").read_text(encoding="utf-8"))
    assert record["version"] == "99.1.0"
    assert contents(room) == before


def test_only_the_pin_and_the_adopted_rules_name_a_version(room: Path) -> None:
    naming = {
        path.relative_to(room).as_posix()
        for path in room.rglob("*")
        if path.is_file() and __version__ in path.read_text(encoding="utf-8")
    }
    assert naming == {"requirements.txt"}
    pins = (room / "requirements.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in pins if not line.startswith("#")] == [f"pressroom=={__version__}"]
    adopted = __version__.rpartition(".")[0]
    assert f'checked_as: "{adopted}"' in (room / "pressroom.yml").read_text(encoding="utf-8")


def test_no_place_is_left_to_be_filled_and_every_line_ends_alike(room: Path) -> None:
    for path in room.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert data.endswith(b"\n")
            assert b"\r" not in data
    for name in ("PRESS_ROOM", "BODY", "BODY_ID", "DOMAIN", "YEAR", "MONTH", "VERSION", "RULES"):
        assert f"@{name}@" not in everything_in(room)


def test_the_hooks_of_mkdocs_are_all_handed_over(room: Path) -> None:
    asked = "import runpy, sys; print(*runpy.run_path(sys.argv[1]))"
    command = [sys.executable, "-c", asked, str(room / "hooks/press.py")]
    given = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
    assert {"on_config", "on_files", "on_post_build", "on_serve"} <= set(given.split())


@pytest.mark.parametrize(
    "name",
    [
        "Ủy ban nhân dân tỉnh Sông Lam",
        "Phòng báo chí tỉnh Sông Lam",
        'Sở "Y tế": cơ quan số #1 \\ {vi}',
        "- @BODY@",
        "Ủy ban",
        "東京",
    ],
)
def test_any_name_makes_a_room_without_findings(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    room = tmp_path / "room"
    domain = "BaoChi.songlam.example"
    assert main(["init", str(room), "--name", name, "--domain", domain]) == 0
    capsys.readouterr()
    assert main(["check", "--repo", str(room), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert "site_url: https://baochi.songlam.example/" in everything_in(room)


def test_a_press_room_that_is_named_as_such_keeps_its_name(tmp_path: Path) -> None:
    room = tmp_path / "room"
    assert main(["init", str(room), "--name", "Phòng báo chí tỉnh Sông Lam"]) == 0
    assert 'name: "Phòng báo chí tỉnh Sông Lam"' in (room / "pressroom.yml").read_text("utf-8")
    assert 'name: "Tỉnh Sông Lam"' in (room / "spokespersons.yml").read_text("utf-8")


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--domain", "không phải"),
        ("--domain", "https://a.example/"),
        ("--name", " "),
        ("--name", "a" * 151),
    ],
)
def test_a_name_or_domain_that_is_none_is_refused(
    option: str, value: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", str(tmp_path / "room"), option, value]) == 2
    assert option in capsys.readouterr().err
    assert not (tmp_path / "room").exists()


def test_a_folder_that_holds_something_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine.txt").write_text("của tôi", encoding="utf-8")
    for taken in (tmp_path, tmp_path / "mine.txt"):
        assert main(["init", str(taken)]) == 2
        assert "đã có nội dung" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    assert main(["init", str(tmp_path)]) == 0
    assert (tmp_path / "pressroom.yml").is_file()


def test_git_is_begun_only_where_it_is_asked_for(tmp_path: Path) -> None:
    for name, options in (("without", []), ("with", ["--git"])):
        assert main(["init", str(tmp_path / name), *options]) == 0
        assert (tmp_path / name / ".git").is_dir() == bool(options)


def test_git_that_fails_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GIT_OBJECT_DIRECTORY", str(tmp_path / "tệp" / "objects"))
    (tmp_path / "tệp").write_text("không phải thư mục", encoding="utf-8")
    assert main(["init", str(tmp_path / "room"), "--git"]) == 2
    assert "nhưng Git không tạo được kho ở đó" in capfd.readouterr().err
    assert (tmp_path / "room" / "pressroom.yml").is_file()


def test_the_workflows_are_yaml_that_checks_and_builds(room: Path) -> None:
    for name in (".github/workflows/press-room.yml", ".gitlab-ci.yml"):
        text = (room / name).read_text(encoding="utf-8")
        assert yaml.safe_load(text)
        assert "pressroom check" in text
        assert "pressroom build" in text
