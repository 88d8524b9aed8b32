"""`pressroom next`, and `pressroom build --if-due`, which asks the same of its own site."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from pressroom import __version__
from pressroom.cli.main import main

BEFORE = "2026-04-13T08:00+07:00"
PUBLIC = "2026-04-13T09:00:00+07:00"
AFTER = "2026-04-13T10:00+07:00"


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *_: object) -> None:  # noqa: A002 (the base class' name)
        pass


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The folder on the web, for as long as the block lasts."""
    handler = partial(Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def a_site(folder: Path, next_change: str | None = PUBLIC, commit: str | None = None) -> Path:
    record = {
        "version": __version__,
        "commit": commit,
        "as_of": "2026-04-13T07:00:00+07:00",
        "next_change": next_change,
        "releases": {"vi": 0},
    }
    folder.mkdir()
    (folder / "build.json").write_text(json.dumps(record), encoding="utf-8")
    return folder


class Garbled(Quiet):
    def do_GET(self) -> None:
        self.wfile.write(b"no answer of the web\r\n\r\n")


def test_an_address_that_cannot_be_asked_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), Garbled) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        asked = (f"http://127.0.0.1:{server.server_port}/", "http://a b/", "http://[::1/")
        for site in asked:
            assert main(["next", "--site", site]) == 2
            assert capsys.readouterr().err.startswith(f"Không đọc được {site}build.json: ")
        server.shutdown()


def test_a_site_can_be_a_week_late_and_no_later(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["next", "--site", "site", "--late", "99999999999999999"])
    assert "0, 1, 2 … 10080" in capsys.readouterr().err


def test_the_next_change_is_told_to_programs_and_in_words(
    room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["next", "--repo", str(room), "--as-of", BEFORE]) == 0
    said = capsys.readouterr()
    assert said.out == f"{PUBLIC}\n"
    assert "09 giờ 00 ngày 13/04/2026: thông cáo được đăng (releases/2026/04/" in said.err


def test_the_answer_in_json_names_what_changes(
    room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["next", "--repo", str(room), "--as-of", BEFORE, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "as_of": "2026-04-13T08:00:00+07:00",
        "next_change": PUBLIC,
        "due": False,
        "reason": None,
        "changes": [{"what": "public", "subject": "releases/2026/04/thong-cao-dau-tien.md"}],
    }


def test_where_time_changes_nothing_more_nothing_is_written(
    room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["next", "--repo", str(room), "--as-of", "2199-01-01T00:00"]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert "Không có thay đổi nào" in said.err


@pytest.mark.parametrize(("as_of", "code"), [(BEFORE, 0), (PUBLIC, 1), (AFTER, 1)])
def test_a_script_learns_whether_something_changed_since(room: Path, as_of: str, code: int) -> None:
    since = "2026-04-13T07:30+07:00"
    assert main(["next", "--repo", str(room), "--since", since, "--as-of", as_of]) == code


@pytest.mark.parametrize(
    ("as_of", "late", "code"),
    [(BEFORE, "0", 0), (PUBLIC, "0", 1), (PUBLIC, "5", 0), (AFTER, "5", 1)],
)
def test_a_site_on_the_web_or_in_a_folder_says_whether_it_is_due(
    tmp_path: Path, as_of: str, late: str, code: int
) -> None:
    site = a_site(tmp_path / "site")
    options = ["--repo", str(tmp_path), "--as-of", as_of, "--late", late]
    assert main(["next", "--site", str(site), *options]) == code
    with served(site) as url:
        assert main(["next", "--site", url, *options]) == code


@pytest.mark.parametrize("answer", [None, "<html>"])
def test_a_web_address_without_a_site_is_an_error_not_an_answer(
    tmp_path: Path, answer: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    if answer:
        (tmp_path / "build.json").write_text(answer, encoding="utf-8")
    with served(tmp_path) as url:
        assert main(["next", "--site", url]) == 2
    assert "build.json" in capsys.readouterr().err


def test_a_folder_without_a_site_is_due(tmp_path: Path) -> None:
    assert main(["next", "--site", str(tmp_path), "--repo", str(tmp_path)]) == 1


@pytest.mark.parametrize(
    "options",
    [
        ["--since", "hôm qua"],
        ["--as-of", "hôm nay"],
        ["--site", "site", "--since", BEFORE],
    ],
)
def test_what_cannot_be_answered_is_told(
    room: Path, options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["next", "--repo", str(room), *options]) == 2
    assert options[0].lstrip("-") in capsys.readouterr().err


def test_a_repository_that_moved_on_makes_its_site_due(room: Path, tmp_path: Path) -> None:
    site = a_site(tmp_path / "site", next_change=None, commit="0" * 40)
    asked = ["next", "--site", str(site), "--repo", str(room), "--as-of", BEFORE]
    assert main(asked) == 0
    git = ["git", "-C", str(room), "-c", "user.name=x", "-c", "user.email=x@x.example"]
    subprocess.run([*git, "init", "--quiet"], check=True)
    subprocess.run([*git, "commit", "--quiet", "--allow-empty", "--message", "x"], check=True)
    assert main(asked) == 1


def test_a_build_that_is_not_due_reads_no_release_and_writes_nothing(
    room: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = a_site(tmp_path / "site")
    (room / "pressroom.yml").write_text("hỏng", encoding="utf-8")
    asked = ["build", "--if-due", "--repo", str(room), "--site", str(site)]
    assert main([*asked, "--as-of", BEFORE]) == 0
    assert "Chưa đến lúc" in capsys.readouterr().err
    assert [path.name for path in site.iterdir()] == ["build.json"]
    assert main([*asked, "--as-of", PUBLIC]) == 1


def test_a_build_that_is_due_builds_and_is_then_due_no_more(room: Path, tmp_path: Path) -> None:
    site = a_site(tmp_path / "site")
    page = site / "releases/2026/04/thong-cao-dau-tien/index.html"
    asked = ["build", "--if-due", "--repo", str(room), "--site", str(site)]
    built = [sys.executable, "-m", "pressroom", *asked, "--as-of", PUBLIC]
    assert subprocess.run(built, capture_output=True, check=False).returncode == 0
    written = page.stat().st_mtime_ns
    assert main([*asked, "--as-of", AFTER]) == 0
    assert page.stat().st_mtime_ns == written
