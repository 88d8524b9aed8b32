"""`pressroom review`: the preview, the comment and the picture of what is to be published."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import html

import tools
from pressroom.cli.main import main

NOW = "2026-04-13T10:00+07:00"
BEFORE = "2026-04-13T08:00+07:00"
TEXT = "releases/2026/04/thong-cao-dau-tien.md"
TITLE = "Mở phòng báo chí trên mạng"


def review(room: Path, *arguments: str, as_of: str = NOW, **variables: str) -> str:
    """What `pressroom review` says; it is to end well."""
    command = [sys.executable, "-m", "pressroom", "review", "--repo", str(room), "--as-of", as_of]
    done = subprocess.run(
        [*command, *arguments],
        cwd=room.parent,
        env={**os.environ, **variables},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    return done.stderr


def git(room: Path, *arguments: str) -> None:
    who = ["-c", "user.name=x", "-c", "user.email=x@x.example"]
    subprocess.run(["git", "-C", str(room), *who, *arguments], check=True, capture_output=True)


def test_a_text_is_reviewed_by_its_path(room: Path) -> None:
    assert "review.html" in review(room, TEXT)
    page = html.document_fromstring((room.parent / "review.html").read_text(encoding="utf-8"))
    (frame, *_) = page.iter("iframe")
    assert TITLE in frame.get("srcdoc", "")
    assert "data:font/woff2" in frame.get("srcdoc", "")
    assert "Có thể duyệt đăng" in (next(page.iter("p")).text or "")


def test_what_changed_since_a_revision_is_reviewed(room: Path, tmp_path: Path) -> None:
    git(room, "init", "--quiet", "--initial-branch=main")
    git(room, "add", "--all")
    git(room, "commit", "--quiet", "--message", "x")
    said = tmp_path / "comment.md"
    review(room, "--base", "main", "--comment", str(said))
    assert "không thay đổi thông cáo nào" in said.read_text(encoding="utf-8")
    text = room / TEXT
    text.write_text(text.read_text(encoding="utf-8") + "\nThêm một câu.\n", encoding="utf-8")
    review(room, "--base", "main", "--comment", str(said))
    assert TITLE in said.read_text(encoding="utf-8")
    text.unlink()
    review(room, "--base", "main", "--comment", str(said))
    assert f"`{TEXT}` bị xóa" in said.read_text(encoding="utf-8")
    assert not (room.parent / "review.html").exists()


@pytest.mark.parametrize("way", ["settings", "option"])
def test_no_word_of_a_text_to_come_leaves_a_public_repository(
    room: Path, tmp_path: Path, way: str
) -> None:
    if way == "settings":
        settings = room / "pressroom.yml"
        text = settings.read_text(encoding="utf-8")
        settings.write_text(text.replace("visibility: private", "visibility: public"), "utf-8")
    options = ["--public"] if way == "option" else []
    files = ["--html", str(tmp_path / "a.html"), "--comment", str(tmp_path / "a.md")]
    review(room, TEXT, *files, *options, as_of=BEFORE)
    for name in ("a.html", "a.md"):
        said = (tmp_path / name).read_text(encoding="utf-8")
        assert TITLE not in said
        assert "chưa đến giờ đăng (09 giờ 00 ngày 13/04/2026)" in said
    review(room, TEXT, *files, *options)
    assert TITLE in (tmp_path / "a.html").read_text(encoding="utf-8")


def test_in_a_private_repository_a_text_is_seen_as_it_will_be_at_its_time(
    room: Path, tmp_path: Path
) -> None:
    said = tmp_path / "a.md"
    review(room, TEXT, "--comment", str(said), as_of=BEFORE)
    assert "hiện từ 09 giờ 00 ngày 13/04/2026" in said.read_text(encoding="utf-8")


def test_where_there_are_errors_they_are_told_and_nothing_is_shown(
    room: Path, tmp_path: Path
) -> None:
    text = room / TEXT
    text.write_text(text.read_text("utf-8").replace("type: press-release", "type: tin"), "utf-8")
    said, page = tmp_path / "a.md", tmp_path / "a.html"
    review(
        room, TEXT, "--comment", str(said), "--html", str(page), "--png", str(tmp_path / "a.png")
    )
    for file in (said, page):
        shown = file.read_text(encoding="utf-8")
        assert "Chưa duyệt đăng được: còn 1 lỗi phải sửa." in shown
        assert "khi cả phòng báo chí không còn lỗi nào" in shown
    assert not (tmp_path / "a.png").exists()


def test_settings_that_cannot_be_read_are_told(room: Path, tmp_path: Path) -> None:
    (room / "pressroom.yml").write_text("format: [", encoding="utf-8")
    said = tmp_path / "a.md"
    review(room, "pressroom.yml", "--comment", str(said))
    assert "pressroom.yml:1" in said.read_text(encoding="utf-8")


def test_a_picture_is_taken_where_a_browser_is(room: Path, tmp_path: Path) -> None:
    tools.chromium()
    png = tmp_path / "a.png"
    review(room, TEXT, "--png", str(png))
    data = png.read_bytes()
    assert data.startswith(b"\x89PNG")
    width, height = (int.from_bytes(data[at : at + 4]) for at in (16, 20))
    assert width == 1280
    assert 600 < height < 6000


def test_without_a_browser_the_rest_is_written_and_the_lack_is_told(
    room: Path, tmp_path: Path
) -> None:
    said, png = tmp_path / "a.md", tmp_path / "a.png"
    told = review(room, TEXT, "--comment", str(said), "--png", str(png), PATH=str(tmp_path))
    assert "cần có Chromium" in told
    assert said.exists()
    assert not png.exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "pressroom review releases/"),
        (["--base", "khong-co"], "khong-co"),
        (["releases/khong-co.md"], "khong-co.md"),
    ],
)
def test_what_cannot_be_reviewed_is_told(
    room: Path, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["review", "--repo", str(room), *arguments]) == 2
    assert said in capsys.readouterr().err
