"""What changed since an earlier commit, whatever the repository's own configuration says."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from pressroom.history.git import HistoryError, head
from pressroom.history.past import Gap, past_of

Git = Callable[..., str]


def git(repo: Path, *words: str, author: str = "Hoa") -> str:
    identity = ("-c", f"user.name={author}", "-c", "user.email=hoa@songlam.example")
    command = ["git", "-C", str(repo), *identity, *words]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def save(repo: Path, message: str = "lưu", author: str = "Hoa") -> None:
    git(repo, "add", "--all")
    git(repo, "commit", "-qm", message, author=author)


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    folder = tmp_path / "kho"
    folder.mkdir()
    git(folder, "init", "-q", "-b", "main")
    (folder / "releases").mkdir()
    for name in ("releases/giữ nguyên.md", "releases/sửa.md", "releases/xóa.md", "ảnh.png"):
        (folder / name).write_text("một", encoding="utf-8")
    save(folder)
    return folder


def test_what_was_changed_added_or_deleted_is_named(repo: Path) -> None:
    (repo / "releases/sửa.md").write_text("hai", encoding="utf-8")
    (repo / "releases/xóa.md").unlink()
    (repo / "releases/mới.md").touch()

    past = past_of(repo, "HEAD")

    assert past.changed == {"releases/sửa.md", "releases/xóa.md", "releases/mới.md"}
    assert past.old.keys() == {"releases/sửa.md", "releases/xóa.md"}
    assert past.gap is None


def test_old_texts_come_with_their_bytes_and_other_files_with_their_names(repo: Path) -> None:
    blob = git(repo, "rev-parse", "HEAD:ảnh.png")
    for name in ("releases/sửa.md", "ảnh.png"):
        (repo / name).write_text("hai", encoding="utf-8")

    past = past_of(repo, "HEAD")

    assert past.contents == {"releases/sửa.md": "một".encode()}
    assert past.old["ảnh.png"] == blob


def test_what_rules_do_not_compare_is_not_read_however_much_it_is(repo: Path) -> None:
    for name in ("docs.md", "mkdocs.yml", "pressroom.yml"):
        (repo / name).write_text("một", encoding="utf-8")
    save(repo)
    for name in ("docs.md", "mkdocs.yml", "pressroom.yml"):
        (repo / name).unlink()

    past = past_of(repo, "HEAD")

    assert past.changed == {"docs.md", "mkdocs.yml", "pressroom.yml"}
    assert past.contents == {"pressroom.yml": "một".encode()}


def test_what_was_only_touched_has_not_changed(repo: Path) -> None:
    os.utime(repo / "releases/sửa.md", (1, 1))
    git(repo, "rm", "-q", "--cached", "releases/xóa.md")

    assert past_of(repo, "HEAD").changed == set()


def test_lines_that_end_as_on_windows_are_no_change(repo: Path) -> None:
    (repo / "dòng.csv").write_bytes(b"a,b\nc,d\n")
    save(repo)
    (repo / "dòng.csv").write_bytes(b"a,b\r\nc,d\r\n")

    assert past_of(repo, "HEAD").changed == set()


def test_the_new_bytes_of_a_file_have_the_name_that_git_gives_them(repo: Path) -> None:
    (repo / "releases/sửa.md").write_text("hai", encoding="utf-8")
    (repo / "releases/mới.md").write_text("ba", encoding="utf-8")
    (repo / "releases/xóa.md").unlink()
    names = {
        name: git(repo, "hash-object", name) for name in ("releases/sửa.md", "releases/mới.md")
    }

    assert past_of(repo, "HEAD").new == names
    save(repo)
    assert past_of(repo, "HEAD~1").new == names


def test_paths_are_relative_to_the_press_room(repo: Path) -> None:
    room = repo / "phòng"
    (room / "releases").mkdir(parents=True)
    (room / "releases/cũ.md").write_text("một", encoding="utf-8")
    save(repo)
    (room / "releases/cũ.md").unlink()
    (room / "releases/mới.md").touch()
    (repo / "releases/sửa.md").write_text("hai", encoding="utf-8")

    past = past_of(room, "HEAD")

    assert past.changed == {"releases/cũ.md", "releases/mới.md"}
    assert past.contents == {"releases/cũ.md": "một".encode()}


def test_what_others_did_meanwhile_on_the_base_is_no_change_of_ours(repo: Path) -> None:
    git(repo, "switch", "-qc", "bản-nháp")
    (repo / "releases/sửa.md").write_text("hai", encoding="utf-8")
    save(repo, author="Lan")
    git(repo, "switch", "-q", "main")
    (repo / "releases/xóa.md").unlink()
    save(repo, author="Minh")
    git(repo, "switch", "-q", "bản-nháp")

    past = past_of(repo, "main")

    assert past.changed == {"releases/sửa.md"}
    assert past.authors == {"releases/sửa.md": frozenset({"Lan"})}


def test_a_base_without_a_common_past_is_compared_as_it_is(repo: Path) -> None:
    git(repo, "switch", "-q", "--orphan", "khác")
    (repo / "releases").mkdir(exist_ok=True)
    (repo / "releases/mới.md").touch()
    save(repo)

    past = past_of(repo, "main")

    assert past.changed == {
        "releases/giữ nguyên.md",
        "releases/sửa.md",
        "releases/xóa.md",
        "ảnh.png",
        "releases/mới.md",
    }
    assert past.gap is None


def test_authors_are_known_by_the_files_that_they_touched(repo: Path) -> None:
    for author, name in (
        ("Lan", "releases/sửa.md"),
        ("Minh", "releases/sửa.md"),
        ("Minh", "releases/mới.md"),
    ):
        (repo / name).write_text(f"{author} {name}", encoding="utf-8")
        save(repo, author=author)

    assert past_of(repo, "HEAD~3").authors == {
        "releases/sửa.md": frozenset({"Lan", "Minh"}),
        "releases/mới.md": frozenset({"Minh"}),
    }


def test_a_shallow_clone_without_a_common_past_says_so(repo: Path, tmp_path: Path) -> None:
    git(repo, "switch", "-qc", "bản-nháp")
    (repo / "releases/sửa.md").write_text("hai", encoding="utf-8")
    save(repo)
    clone = tmp_path / "rút gọn"
    git(tmp_path, "clone", "-q", "--depth=1", "--no-single-branch", repo.as_uri(), str(clone))

    past = past_of(clone, "origin/main")

    assert past.gap is Gap.SHALLOW
    assert not past.contents


def test_a_shallow_clone_that_holds_the_common_past_knows(repo: Path, tmp_path: Path) -> None:
    git(repo, "switch", "-qc", "bản-nháp")
    (repo / "releases/sửa.md").write_text("hai", encoding="utf-8")
    save(repo)
    clone = tmp_path / "rút gọn"
    git(tmp_path, "clone", "-q", "--depth=2", "--no-single-branch", repo.as_uri(), str(clone))

    past = past_of(clone, "origin/main")

    assert past.gap is None
    assert past.contents == {"releases/sửa.md": "một".encode()}


def test_old_files_that_the_clone_lacks_are_told(repo: Path) -> None:
    blob = git(repo, "rev-parse", "HEAD:releases/sửa.md")
    (repo / "releases/sửa.md").write_text("hai", encoding="utf-8")
    (repo / "releases/xóa.md").write_text("ba", encoding="utf-8")
    (repo / ".git/objects" / blob[:2] / blob[2:]).unlink()

    past = past_of(repo, "HEAD")

    assert past.gap is Gap.MISSING
    assert past.lost == {"releases/sửa.md", "releases/xóa.md"}


def test_the_repositorys_own_programs_are_not_run(repo: Path) -> None:
    mark = repo / ".git/ran"
    run = f"touch '{mark}'"
    (repo / ".gitattributes").write_text("* filter=own diff=own\n", encoding="utf-8")
    save(repo)
    for key, value in {
        "diff.external": run,
        "diff.own.command": run,
        "diff.own.textconv": run,
        "filter.own.clean": f"{run}; cat",
        "filter.own.smudge": f"{run}; cat",
        "filter.own.process": run,
        "core.fsmonitor": f"{run}; false",
        "core.pager": run,
        "core.hooksPath": str(repo),
        "log.showSignature": "true",
        "gpg.program": run,
    }.items():
        git(repo, "config", key, value)
    (repo / "releases/sửa.md").write_text("hai", encoding="utf-8")

    assert past_of(repo, "HEAD").changed == {"releases/sửa.md"}
    assert not mark.exists()


def test_a_hooks_environment_does_not_mislead(
    repo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "another"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(tmp_path / "another/index"))
    (repo / "releases/sửa.md").write_text("hai", encoding="utf-8")

    assert past_of(repo, "HEAD").changed == {"releases/sửa.md"}


def test_git_is_asked_as_often_for_many_files_as_for_few(
    repo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    real = subprocess.run

    def counted(command: list[str], **options: object) -> object:
        asked.append(command)
        return real(command, **options)  # type: ignore[call-overload]

    for number in range(300):
        (repo / f"releases/{number}.md").write_text("một", encoding="utf-8")
    save(repo)
    for number in range(300):
        (repo / f"releases/{number}.md").write_text(f"hai {number}", encoding="utf-8")
    monkeypatch.setattr(subprocess, "run", counted)

    assert len(past_of(repo, "HEAD").contents) == 300
    assert len(asked) <= 10


@pytest.mark.parametrize("revision", ["no-such", "--output=x", "", "HEAD\n"])
def test_a_revision_that_is_none_is_refused(repo: Path, revision: str) -> None:
    with pytest.raises(HistoryError):
        past_of(repo, revision)


def test_a_folder_without_history_has_no_head_and_no_past(tmp_path: Path) -> None:
    assert head(tmp_path) is None
    with pytest.raises(HistoryError):
        past_of(tmp_path, "HEAD")
