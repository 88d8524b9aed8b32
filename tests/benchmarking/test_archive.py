"""The archive that is measured: the same bytes each time, and changes like an officer's."""

import subprocess
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from benchmark.archive import corpus
from benchmark.archive.changes import Morning
from benchmark.archive.releases import AS_OF
from pressroom.diagnostics.finding import ERROR
from pressroom.load.repository import load
from pressroom.model.release import Release
from pressroom.rules.check import check

SEED = 7
COUNT = 40


def made(folder: Path, form: str, seed: int = SEED) -> dict[str, str]:
    """The files of a small archive and the digests of what they hold."""
    archive = corpus.corpus(folder, form, seed, COUNT, lambda _: None)
    paths = sorted(path for path in archive.folder.rglob("*") if path.is_file())
    return {
        str(path.relative_to(archive.folder)): sha256(path.read_bytes()).hexdigest()
        for path in paths
        if ".git/" not in str(path)
    }


@pytest.mark.parametrize("form", corpus.FORMS)
def test_an_archive_is_the_same_bytes_each_time(form: str, tmp_path: Path) -> None:
    one, other = made(tmp_path / "one", form), made(tmp_path / "other", form)
    assert one == other
    assert len(one) > COUNT


def test_another_seed_is_another_archive(tmp_path: Path) -> None:
    one, other = made(tmp_path / "one", "room"), made(tmp_path / "other", "room", SEED + 1)
    assert one.keys() != other.keys()


def test_the_history_of_an_archive_is_the_same_each_time(tmp_path: Path) -> None:
    heads = set()
    for folder in (tmp_path / "one", tmp_path / "other"):
        made(folder, "room")
        heads.add((folder / f"{COUNT}/room/.git/refs/heads/main").read_text(encoding="ascii"))
    assert len(heads) == 1


def test_every_tool_gets_the_same_releases(tmp_path: Path) -> None:
    texts = [made(tmp_path, form) for form in corpus.FORMS]
    keys = [
        {path.partition("releases/")[2] for path in found if "releases/2" in path}
        for found in texts
    ]
    written = {path for path in keys[0] if not path.endswith(".en.md")}
    assert len(written) == COUNT
    assert all(written <= other for other in keys)


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    made(tmp_path, "room")
    return tmp_path / f"{COUNT}/room"


def changed(repo: Path) -> set[str]:
    """The paths that the newest commit changed."""
    command = ("git", "-C", repo, "show", "--name-only", "--format=", "HEAD")
    shown = subprocess.run(command, check=True, capture_output=True, text=True)
    return set(shown.stdout.split())


def errors(repo: Path, as_of: datetime) -> list[str]:
    """What stops the build of the room."""
    return [found.code for found in check(load(repo), as_of) if found.severity is ERROR]


def test_a_release_that_is_added_is_the_newest_of_all(repo: Path) -> None:
    morning = Morning(repo, SEED)
    for _ in range(2):
        before = {release.key for release in releases_of(repo)}
        morning.add()
        newest = max(releases_of(repo), key=lambda release: release.published)
        assert morning.newest.key == newest.key
        assert newest.key not in before
        assert newest.published == morning.now
        assert changed(repo) <= {f"{newest.key}.md", f"{newest.key}.en.md"}
    assert errors(repo, morning.now) == []


def test_a_correction_changes_an_old_release_alone_and_says_so(repo: Path) -> None:
    morning = Morning(repo, SEED)
    paths = set()
    for _ in range(2):
        morning.edit()
        paths |= changed(repo)
    corrected = {
        release.key: release.corrections[-1].at
        for release in releases_of(repo)
        if f"{release.key}.md" in paths
    }
    assert len(corrected) == 2
    assert sorted(corrected.values()) == [AS_OF + timedelta(minutes=1), morning.now]
    assert errors(repo, morning.now) == []


def test_a_spokesperson_gets_another_number_each_time(repo: Path) -> None:
    morning = Morning(repo, SEED)
    texts = set()
    for _ in range(2):
        morning.renumber()
        texts.add((repo / "spokespersons.yml").read_text(encoding="utf-8"))
        assert changed(repo) == {"spokespersons.yml"}
    assert len(texts) == 2
    assert errors(repo, morning.now) == []


def releases_of(repo: Path) -> tuple[Release, ...]:
    """The releases of the room."""
    found = load(repo).room
    assert found
    return found.releases
