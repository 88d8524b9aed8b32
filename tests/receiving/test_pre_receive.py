"""A Git server's hook: real pushes to a bare repository, some refused, some accepted."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pressroom.rules.examples import EXAMPLE_ROOM

HOOK = Path(__file__).parents[2] / "scripts/pre-receive"
RELEASE = "releases/2026/04/tiem-vac-xin-soi-bo-sung.md"
NEW_RELEASE = """\
---
title: Ba trường học ở xã Bến Lam đón học sinh trở lại
type: press-release
department: xa-ben-lam
published: 2026-04-20 10:00
summary: Ba trường học ở xã Bến Lam sửa xong mái và đón học sinh trở lại từ ngày 20 tháng 4.
topics: [giao-duc]
---
Ba trường học ở xã Bến Lam đón học sinh trở lại.
"""


def git(repo: Path, *words: str, given: str | None = None) -> subprocess.CompletedProcess[str]:
    identity = ("-c", "user.name=Hoa", "-c", "user.email=hoa@songlam.example")
    command = ["git", "-C", str(repo), *identity, *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, input=given)


def push(room: Path, *words: str) -> tuple[bool, str]:
    """Push, and what came of it: whether it was taken, and what the server said."""
    result = git(room, "push", *(words or ("origin", "HEAD")))
    said = [line.removeprefix("remote: ").rstrip() for line in result.stderr.splitlines()]
    return result.returncode == 0, "\n".join(said)


def save(room: Path) -> None:
    git(room, "add", "--all")
    assert git(room, "commit", "-qm", "lưu").returncode == 0


def edit(room: Path, before: str, after: str, path: str = RELEASE) -> None:
    text = (room / path).read_text(encoding="utf-8")
    assert before in text
    (room / path).write_text(text.replace(before, after), encoding="utf-8", newline="\n")


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A server's repository with the hook, as README says."""
    monkeypatch.setenv("PRESSROOM_AS_OF", "2026-04-20T12:00+07:00")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "phong-bao-chi.git"
    git(tmp_path, "init", "-q", "--bare", "-b", "main", str(folder))
    shutil.copy(HOOK, folder / "hooks/pre-receive")
    git(folder, "config", "pressroom.python", sys.executable)
    return folder


@pytest.fixture
def room(tmp_path: Path, bare: Path) -> Path:
    """An officer's clone, whose first state the server has taken."""
    folder = tmp_path / "phòng"
    shutil.copytree(EXAMPLE_ROOM, folder)
    git(folder, "init", "-q", "-b", "main")
    git(folder, "remote", "add", "origin", str(bare))
    save(folder)
    taken, said = push(folder)
    assert taken, said
    return folder


def tip(repo: Path, branch: str = "main") -> str:
    return git(repo, "rev-parse", branch).stdout


def test_a_right_release_is_taken(room: Path, bare: Path) -> None:
    (room / "releases/2026/04/truong-hoc-mo-lai.md").write_text(NEW_RELEASE, encoding="utf-8")
    save(room)

    taken, said = push(room)

    assert taken
    assert "Không có lỗi nào." in said
    assert "Đã nhận." in said
    assert tip(bare) == tip(room)


def test_a_silent_edit_is_refused_in_vietnamese(room: Path, bare: Path) -> None:
    before = tip(bare)
    edit(room, "6.300", "6.800")
    save(room)

    taken, said = push(room)

    assert not taken
    assert "Lỗi PR510" in said
    assert "từ “6.300” thành “6.800”" in said
    assert "KHÔNG NHẬN" in said
    assert tip(bare) == before


def test_a_correction_is_taken_after_a_refusal(room: Path) -> None:
    edit(room, "6.300", "6.800")
    save(room)
    assert not push(room)[0]
    entry = "corrections:\n  - at: 2026-04-20 11:50\n    note: Số trẻ là 6.800, không phải 6.300.\n"
    edit(room, "attachments:\n", f"{entry}attachments:\n")
    save(room)

    taken, said = push(room)

    assert taken, said


def test_an_error_elsewhere_in_the_room_is_refused_too(room: Path) -> None:
    edit(room, "  - id: giao-duc\n", "  - id: giao-duc-dao-tao\n", path="pressroom.yml")
    save(room)

    taken, said = push(room)

    assert not taken
    assert "hop-bao-cong-bo-ket-qua-quy-i.md" in said


def test_a_push_cannot_make_its_own_errors_warnings(room: Path, bare: Path) -> None:
    before = tip(bare)
    edit(room, "format: 1\n", 'format: 1\nchecked_as: "0.0"\n', path="pressroom.yml")
    edit(room, "6.300", "6.800")
    save(room)

    taken, said = push(room)

    assert not taken
    assert "Lỗi PR528" in said
    assert "Lỗi PR510" in said
    assert tip(bare) == before


def test_the_protected_branch_is_neither_deleted_nor_rewritten(room: Path, bare: Path) -> None:
    git(bare, "config", "receive.denyDeleteCurrent", "ignore")
    (room / "releases/2026/04/truong-hoc-mo-lai.md").write_text(NEW_RELEASE, encoding="utf-8")
    save(room)
    assert push(room)[0]
    before = tip(bare)

    deleted, said_of_deletion = push(room, "origin", ":main")
    git(room, "reset", "-q", "--hard", "HEAD~1")
    rewritten, said_of_rewriting = push(room, "--force", "origin", "HEAD")

    assert not deleted
    assert "không xóa được" in said_of_deletion
    assert not rewritten
    assert "mất lịch sử" in said_of_rewriting
    assert tip(bare) == before


def test_drafts_are_taken_unread(room: Path) -> None:
    git(room, "switch", "-qc", "bản-nháp")
    edit(room, "6.300", "6.800")
    save(room)

    taken, said = push(room)

    assert taken
    assert "PR510" not in said
    assert "`bản-nháp` là bản nháp, không kiểm tra; máy chủ chỉ kiểm tra `main`" in said


def test_the_branch_may_be_named_in_full(room: Path, bare: Path) -> None:
    git(bare, "config", "pressroom.branch", "refs/heads/main")
    edit(room, "6.300", "6.800")
    save(room)

    taken, said = push(room)

    assert not taken
    assert "PR510" in said


def test_a_server_that_protects_no_branch_takes_nothing(room: Path, bare: Path) -> None:
    git(bare, "update-ref", "--no-deref", "HEAD", tip(bare).strip())
    edit(room, "6.300", "6.800")
    save(room)

    taken, said = push(room)

    assert not taken
    assert "pressroom.branch" in said


def test_the_administrator_names_branch_and_folder(tmp_path: Path, bare: Path) -> None:
    git(bare, "config", "pressroom.branch", "đã-đăng")
    git(bare, "config", "pressroom.folder", "bao/chi")
    git(bare, "config", "pressroom.language", "en")
    top = tmp_path / "kho"
    shutil.copytree(EXAMPLE_ROOM, top / "bao/chi")
    git(top, "init", "-q", "-b", "đã-đăng")
    git(top, "remote", "add", "origin", str(bare))
    save(top)
    assert push(top)[0]
    edit(top / "bao/chi", "6.300", "6.800")
    save(top)

    taken, said = push(top)

    assert not taken
    assert "Error PR510" in said
    assert f"{RELEASE}:" in said


def entry(room: Path, mode: str, kind: str, name: str, path: str) -> str:
    """The commit of a tree in which `path` is another object, whatever Git's index would say."""
    *folders, last = path.split("/")
    listings = [
        git(room, "ls-tree", f"HEAD:{'/'.join(folders[:depth])}").stdout
        for depth in range(len(folders) + 1)
    ]
    tree = ""
    for depth, listing in reversed(list(enumerate(listings))):
        own = last if depth == len(folders) else folders[depth]
        kept = [line for line in listing.splitlines() if line.split("\t")[1] != own]
        made = (
            f"{mode} {kind} {name}\t{last}"
            if depth == len(folders)
            else f"040000 tree {tree}\t{own}"
        )
        text = "".join(f"{line}\n" for line in [*kept, made])
        tree = git(room, "mktree", given=text).stdout.strip()
    return git(room, "commit-tree", tree, "-p", "HEAD", "-m", "lưu").stdout.strip()


@pytest.mark.parametrize(
    "path", ["releases", "content", "spokespersons", "records", "releases/2026/04/x.md"]
)
def test_a_link_is_refused_and_nothing_is_written_through_it(
    path: str, room: Path, bare: Path, tmp_path: Path
) -> None:
    outside = tmp_path / "ngoài"
    outside.mkdir()
    name = git(room, "hash-object", "-w", "--stdin", given=str(outside)).stdout.strip()
    commit = entry(room, "120000", "blob", name, path)

    taken, said = push(room, "origin", f"{commit}:main")

    assert not taken
    assert "không phải tệp thường" in said
    assert not list(outside.iterdir())
    assert not any(found.is_symlink() for found in (bare / "pressroom").rglob("*"))


@pytest.mark.parametrize("name", ["..", ".git", ".GIT", "a\\..\\b.md", "c:x.md"])
def test_a_name_that_leads_elsewhere_is_refused(name: str, room: Path, bare: Path) -> None:
    blob = git(room, "hash-object", "-w", "--stdin", given="x").stdout.strip()
    tree = "".join(f"100644 blob {blob}\t{inside}\n" for inside in ("config",))
    folder = git(room, "mktree", given=tree).stdout.strip()
    commit = entry(room, "040000", "tree", folder, f"releases/{name}")
    if not commit:  # Git itself makes no such tree
        commit = raw_tree(room, folder, name)

    taken, said = push(room, "origin", f"{commit}:main")

    assert not taken
    assert "không an toàn" in said
    assert not list((bare / "pressroom").rglob("config"))


def test_a_name_cannot_steer_the_terminal(room: Path) -> None:
    (room / "releases/2026/04/c:\x1b[31m\nĐã nhận..md").touch()
    save(room)

    taken, said = push(room)

    assert not taken
    assert "`releases/2026/04/c:\\u001b[31m\\u000aĐã nhận..md` không an toàn" in said


def raw_tree(room: Path, folder: str, name: str) -> str:
    """A commit whose `releases` holds the tree `folder` under a name that Git refuses to write."""
    inside = b"40000 " + name.encode() + b"\0" + bytes.fromhex(folder)
    command = ["git", "-C", str(room), "hash-object", "-t", "tree", "-w", "--stdin", "--literally"]
    made = subprocess.run(command, input=inside, capture_output=True, check=True).stdout.decode()
    top = git(room, "ls-tree", "HEAD").stdout.splitlines()
    kept = [line for line in top if not line.endswith("\treleases")]
    text = "".join(f"{line}\n" for line in [*kept, f"040000 tree {made.strip()}\treleases"])
    tree = git(room, "mktree", given=text).stdout.strip()
    return git(room, "commit-tree", tree, "-p", "HEAD", "-m", "lưu").stdout.strip()


def test_nothing_of_what_is_pushed_is_run_or_taken_for_ours(room: Path, bare: Path) -> None:
    mark = bare / "ran"
    for path, text in {
        ".gitattributes": "* filter=own diff=own\n",
        ".gitmodules": f'[submodule "x"]\n\tpath = x\n\turl = ext::touch {mark}\n',
        ".pressroom/store/releases/x": "giả",
        "hooks/press.py": f"open({str(mark)!r}, 'w')\n",
        "sitecustomize.py": f"open({str(mark)!r}, 'w')\n",
        "pressroom/__init__.py": f"open({str(mark)!r}, 'w')\n",
    }.items():
        file = room / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    git(bare, "config", "filter.own.smudge", f"touch '{mark}'; cat")
    save(room)

    taken, said = push(room)

    assert taken, said
    assert not mark.exists()
    laid = bare / "pressroom/last/room"
    assert not (laid / ".pressroom/store/releases/x").exists()
    assert {path.name for path in laid.iterdir()} - {".pressroom"} == {
        *("pressroom.yml", "spokespersons.yml", "releases", "records")
    }


def test_the_folder_that_is_kept_follows_what_is_pushed(room: Path, bare: Path) -> None:
    laid = bare / "pressroom/last/room"
    scheduled = room / "releases/2026/04/truong-hoc-mo-lai.md"
    scheduled.write_text(NEW_RELEASE.replace("04-20 10", "04-25 10"), encoding="utf-8")
    save(room)
    assert push(room)[0]
    assert files_below(laid) == files_below(room)

    moved = room / "releases/2026/05/truong-hoc-mo-lai.md"
    moved.parent.mkdir()
    scheduled.rename(moved)
    edit(room, "Bến Lam", "Bến  Lam", path="releases/2026/05/truong-hoc-mo-lai.md")
    save(room)
    assert push(room)[0]
    assert files_below(laid) == files_below(room)

    shutil.rmtree(bare / "pressroom/last")
    edit(room, "Bến  Lam", "Bến Lam", path="releases/2026/05/truong-hoc-mo-lai.md")
    save(room)
    assert push(room)[0]
    assert files_below(laid) == files_below(room)


def files_below(folder: Path) -> dict[str, bytes]:
    """What the files of the press room hold, by their paths."""
    found = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
    foreign = (".git/", ".pressroom/")
    return {name: data for name, data in found.items() if not name.startswith(foreign)}


def test_trees_without_end_are_refused(room: Path, bare: Path) -> None:
    blob = git(room, "hash-object", "-w", "--stdin", given="x").stdout.strip()
    tree = git(room, "mktree", given=f"100644 blob {blob}\tx\n").stdout.strip()
    for _ in range(9):
        text = "".join(f"040000 tree {tree}\t{letter}\n" for letter in "abcdefghij")
        tree = git(room, "mktree", given=text).stdout.strip()
    commit = entry(room, "040000", "tree", tree, "releases/2026/05")

    taken, said = push(room, "origin", f"{commit}:main")

    assert not taken
    assert "KHÔNG NHẬN" in said
    assert tip(bare) != f"{commit}\n"


def test_without_the_library_nothing_is_taken(
    room: Path, bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(bare, "config", "--unset", "pressroom.python")
    monkeypatch.setenv("PYTHONPATH", "")
    monkeypatch.setenv("PATH", f"{bare}:{os.environ['PATH']}")
    (bare / "python3").symlink_to("/usr/bin/python3")
    edit(room, "6.300", "6.800")
    save(room)

    taken, said = push(room)

    assert not taken
    assert "chưa cài đặt" in said
