"""How a new site takes the place of the old one, where the system helps and where it does not."""

import json
import os
import shutil
import sys
from pathlib import Path

import pytest

from pressroom.build import place
from pressroom.build.mark import MARK
from pressroom.build.place import PlaceError, in_place_of, restore

RECORD = json.dumps({"version": "0.1", "as_of": "2026-11-22T12:00:00+07:00", "next_change": None})


def put(site: Path, text: str) -> None:
    with in_place_of(site) as tree:
        Path(tree.folder, "index.html").write_text(text, encoding="utf-8")
        Path(tree.folder, MARK).write_text(RECORD, encoding="utf-8")


def says(site: Path) -> str:
    return (site / "index.html").read_text(encoding="utf-8")


@pytest.fixture(params=["exchange", "renames"])
def _way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "renames":
        monkeypatch.setattr(place, "_exchange", lambda *_: False)


@pytest.mark.usefixtures("_way")
def test_a_site_is_replaced_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    site = tmp_path / "deep" / "site"
    put(site, "một")
    (site / "gone.html").write_text("x", encoding="utf-8")
    put(site, "hai")
    assert says(site) == "hai"
    assert not (site / "gone.html").exists()
    assert [path.name for path in site.parent.iterdir()] == ["site"]


@pytest.mark.usefixtures("_way")
def test_an_exception_leaves_the_old_site_and_nothing_beside_it(tmp_path: Path) -> None:
    site = tmp_path / "site"
    put(site, "một")
    with pytest.raises(ZeroDivisionError), in_place_of(site) as tree:
        _ = Path(tree.folder, "index.html").write_text("hai", encoding="utf-8") / 0
    assert says(site) == "một"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_what_cannot_be_renamed_leaves_the_old_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows refuses while somebody reads in the folder."""
    site = tmp_path / "site"
    put(site, "một")
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if "building" in self.name:
            raise PermissionError(13, "in use", str(target))
        return rename(self, target)

    monkeypatch.setattr(place, "_exchange", lambda *_: False)
    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(PermissionError):
        put(site, "hai")
    assert says(site) == "một"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_build_that_ended_between_its_two_renames_is_completed(tmp_path: Path) -> None:
    site = tmp_path / "site"
    put(site, "một")
    site.rename(tmp_path / ".site.old")
    with pytest.raises(ZeroDivisionError), in_place_of(site):
        _ = len(says(site)) / 0
    assert says(site) == "một"
    put(site, "hai")
    assert says(site) == "hai"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_what_killed_builds_left_is_swept_but_not_what_one_at_work_has(tmp_path: Path) -> None:
    site = tmp_path / "site"
    killed = tmp_path / ".site.building-999999999"
    at_work = tmp_path / f".site.building-{os.getppid()}"
    other = tmp_path / ".site.building-mine"
    for folder in (killed, at_work, other):
        folder.mkdir()
    put(site, "một")
    assert not killed.exists() or sys.platform == "win32"
    assert at_work.exists()
    assert other.exists()


@pytest.mark.parametrize("record", ["", "{}", "[]", "null", '{"version": "3"}', "\x00\xff"])
def test_a_folder_with_anybodys_build_json_is_no_site(tmp_path: Path, record: str) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / MARK).write_text(record, encoding="latin-1")
    with pytest.raises(PlaceError):
        put(site, "một")
    assert (site / MARK).read_text(encoding="latin-1") == record


def test_a_folder_that_cannot_be_written_says_which(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(OSError, match="file"):
        put(tmp_path / "file" / "site", "một")


def test_a_place_at_which_a_disk_is_mounted_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Docker's volumes are such: nothing can be renamed to there."""
    monkeypatch.setattr(Path, "is_mount", lambda path: path.name == "site")
    with pytest.raises(OSError, match="busy"):
        put(tmp_path / "site", "một")
    assert list(tmp_path.iterdir()) == []


def test_a_twin_that_leads_to_the_site_is_not_followed(tmp_path: Path) -> None:
    site, repo = tmp_path / "site", tmp_path / "room"
    put(site, "một")
    with in_place_of(site, repo, {}) as tree:
        Path(tree.folder, "index.html").write_text("hai", encoding="utf-8")
        Path(tree.folder, MARK).write_text(RECORD, encoding="utf-8")
    [twin] = repo.joinpath(*place.TWINS).iterdir()
    shutil.rmtree(twin)
    twin.symlink_to(site)
    with in_place_of(site, repo, {}) as tree:
        assert not Path(tree.folder).is_symlink()
        Path(tree.folder, "index.html").write_text("ba", encoding="utf-8")
        Path(tree.folder, MARK).write_text(RECORD, encoding="utf-8")
    assert not site.is_symlink()
    assert says(site) == "ba"


def test_what_is_no_site_is_not_brought_back_in_the_place_of_one(tmp_path: Path) -> None:
    other = tmp_path / ".site.old"
    other.mkdir()
    (other / "letter.txt").write_text("Kính gửi", encoding="utf-8")
    restore(tmp_path / "site")
    assert [path.name for path in tmp_path.iterdir()] == [".site.old"]
