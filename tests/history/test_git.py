"""Git as facts, whatever the repository's own configuration says."""

import subprocess
from pathlib import Path

import pytest

from pressroom.history.git import HistoryError, changed_since, head


def git(repo: Path, *words: str) -> None:
    identity = ("-c", "user.name=Hoa", "-c", "user.email=hoa@songlam.example")
    subprocess.run(["git", "-C", str(repo), *identity, *words], check=True, capture_output=True)


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q")
    for name in ("giữ nguyên.md", "sửa.md", "xóa.md"):
        (tmp_path / name).write_text("một", encoding="utf-8")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "đầu tiên")
    return tmp_path


def test_what_was_changed_added_or_deleted_is_named(repo: Path) -> None:
    (repo / "sửa.md").write_text("hai", encoding="utf-8")
    (repo / "xóa.md").unlink()
    (repo / "mới.md").touch()

    assert changed_since(repo, "HEAD") == {"sửa.md", "xóa.md", "mới.md"}


def test_paths_are_relative_to_the_press_room(repo: Path) -> None:
    room = repo / "phòng"
    room.mkdir()
    (room / "mới.md").touch()
    git(repo, "add", ".")

    assert changed_since(room, "HEAD") == {"mới.md"}


def test_the_repositorys_own_programs_are_not_run(repo: Path) -> None:
    mark = repo / ".git/ran"
    git(repo, "config", "diff.external", f"touch {mark}")
    git(repo, "config", "core.fsmonitor", f"touch {mark}; false")
    (repo / "sửa.md").write_text("hai", encoding="utf-8")

    assert "sửa.md" in changed_since(repo, "HEAD")
    assert not mark.exists()


@pytest.mark.parametrize("revision", ["no-such", "--output=x", ""])
def test_a_revision_that_is_none_is_refused(repo: Path, revision: str) -> None:
    with pytest.raises(HistoryError):
        changed_since(repo, revision)


def test_a_folder_without_history_has_no_head(tmp_path: Path) -> None:
    assert head(tmp_path) is None
