"""A site is put in place whole or not at all."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from built.pages import Site
from built.sample import AS_OF, build, built, copied, differing, files, left_beside, mkdocs_build
from pressroom import __version__

SECOND = timedelta(seconds=1)


def break_the_room(repo: Path) -> None:
    """Give it an error: a topic that nobody knows."""
    release = next((repo / "releases/2026/05").glob("*.md"))
    text = release.read_text(encoding="utf-8")
    assert "topics: [" in text
    release.write_text(text.replace("topics: [", "topics: [khong-co-that, "), encoding="utf-8")


def test_errors_stop_the_build_before_anything_is_written(room: Path) -> None:
    before = files(room / "site")
    break_the_room(room / "repo")
    result = build(room / "repo", room / "site")
    assert result.returncode == 1
    assert "khong-co-that" in result.stderr
    assert result.stderr.rstrip().endswith("Chưa tạo trang: hãy sửa các lỗi trên.")
    assert differing(before, files(room / "site")) == []
    assert left_beside(room / "site") == set()


def test_where_there_was_no_site_errors_make_none(tmp_path: Path) -> None:
    repo = copied(tmp_path / "repo")
    break_the_room(repo)
    assert build(repo, tmp_path / "site").returncode == 1
    assert {path.name for path in tmp_path.iterdir()} == {"repo"}


def test_errors_stop_mkdocs_too(room: Path) -> None:
    before = files(room / "site")
    break_the_room(room / "repo")
    result = mkdocs_build(room / "repo", room / "site")
    assert result.returncode != 0
    assert "khong-co-that" in result.stderr
    assert "Traceback" not in result.stderr
    assert differing(before, files(room / "site")) == []


@pytest.mark.parametrize("way", ["pressroom", "mkdocs"])
def test_a_broken_link_in_a_hand_written_page_leaves_the_old_site(room: Path, way: str) -> None:
    """MkDocs' strict mode speaks up only after it has told everybody that the build is done."""
    before = files(room / "site")
    page = room / "repo/content/about.md"
    page.write_text(page.read_text(encoding="utf-8") + "\n[x](nowhere.md)\n", encoding="utf-8")
    make = build if way == "pressroom" else mkdocs_build
    result = make(room / "repo", room / "site")
    assert result.returncode != 0
    assert "nowhere.md" in result.stderr
    assert "Traceback" not in result.stderr
    assert differing(before, files(room / "site")) == []


def a_folder_of_somebody(place: Path) -> None:
    place.mkdir()
    (place / "luận văn.txt").write_text("bản duy nhất", encoding="utf-8")


def a_project_with_its_own_build_json(place: Path) -> None:
    place.mkdir()
    (place / "build.json").write_text('{"version": "3", "steps": []}', encoding="utf-8")


def a_checkout_that_holds_a_site(place: Path) -> None:
    """As of a branch from which a host serves pages: its history is no part of the site."""
    shutil.copytree(place.parent / "site", place)
    (place / ".git").mkdir()
    (place / ".git" / "HEAD").write_text("ref: refs/heads/pages", encoding="utf-8")


def a_file(place: Path) -> None:
    place.write_text("bản duy nhất", encoding="utf-8")


def a_link_to_a_site(place: Path) -> None:
    place.symlink_to(place.parent / "site", target_is_directory=True)


OTHERS = (
    a_folder_of_somebody,
    a_project_with_its_own_build_json,
    a_checkout_that_holds_a_site,
    a_file,
    a_link_to_a_site,
)


@pytest.mark.parametrize(
    ("stands_there", "way"),
    [*((other, "pressroom") for other in OTHERS), (a_folder_of_somebody, "mkdocs")],
)
def test_what_is_no_site_is_not_touched(
    room: Path, stands_there: Callable[[Path], None], way: str
) -> None:
    place = room / "place"
    stands_there(place)
    names = {path.name for path in room.iterdir()}
    link = place.readlink() if place.is_symlink() else None
    before = files(place) if place.is_dir() else {"": place.read_bytes()}
    make = build if way == "pressroom" else mkdocs_build
    result = make(room / "repo", place)
    assert result.returncode == (2 if way == "pressroom" else 1)
    assert str(place) in result.stderr
    assert "Traceback" not in result.stderr
    after = files(place) if place.is_dir() else {"": place.read_bytes()}
    assert differing(before, after) == []
    assert link is None or place.readlink() == link
    assert {path.name for path in room.iterdir()} == names


@pytest.mark.parametrize("folder", [".", "releases"])
def test_a_room_is_not_overwritten_by_its_own_site(tmp_path: Path, folder: str) -> None:
    repo = copied(tmp_path / "repo")
    before = {path: data for path, data in files(repo).items() if path[:10] != ".pressroom"}
    assert build(repo, repo / folder).returncode == 2
    after = {path: data for path, data in files(repo).items() if path[:10] != ".pressroom"}
    assert differing(before, after) == []


def test_an_empty_folder_may_become_a_site(room: Path) -> None:
    (room / "empty").mkdir()
    assert (built(room / "repo", room / "empty") / "index.html").is_file()


def test_build_json_says_what_the_site_was_made_of(at_root: Site) -> None:
    record = json.loads((at_root.folder / "build.json").read_text(encoding="utf-8"))
    assert record["version"] == __version__
    assert record["commit"] is None
    assert datetime.fromisoformat(record["as_of"]) == datetime.fromisoformat(AS_OF)
    assert record["next_change"] == "2026-12-01T00:00:00+07:00"
    assert record["releases"] == {"vi": 64, "en": 13}


@pytest.mark.skipif(shutil.which("git") is None, reason="no Git on this machine")
def test_build_json_names_the_commit(room: Path) -> None:
    repo = room / "repo"
    identity = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    for who in ("AUTHOR", "COMMITTER"):
        identity |= {f"GIT_{who}_NAME": "x", f"GIT_{who}_EMAIL": "x@x.example"}

    def git(*arguments: str) -> str:
        done = subprocess.run(
            ["git", "-C", str(repo), *arguments],
            env={**os.environ, **identity},
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        return done.stdout.strip()

    git("init", "--quiet")
    git("add", "--all", "--", "releases")
    git("commit", "--quiet", "--message", "x")
    built(repo, room / "site")
    record = json.loads((room / "site/build.json").read_text(encoding="utf-8"))
    assert record["commit"] == git("rev-parse", "HEAD")


def test_the_next_change_is_when_the_site_is_to_be_made_again(
    at_root: Site, tmp_path: Path
) -> None:
    """Until that minute time changes nothing, and at that minute it does."""
    record = json.loads((at_root.folder / "build.json").read_text(encoding="utf-8"))
    change = datetime.fromisoformat(record["next_change"])
    repo = copied(tmp_path / "repo")
    before = built(repo, tmp_path / "before", as_of=(change - SECOND).isoformat())
    assert differing(files(at_root.folder), files(before)) == ["build.json"]
    after = built(repo, tmp_path / "after", as_of=change.isoformat())
    assert differing(files(at_root.folder), files(after)) != ["build.json"]
