"""Full disks, disks that cannot do what is asked of them, damage: a whole and right site stands."""

import errno
import os
import shutil
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from built.sample import left_beside
from growing.declared import declared
from growing.world import World, everything, unlike
from pressroom.build import place
from pressroom.build.tree import Tree
from pressroom.cli.main import main
from pressroom.store.store import Store

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # MkDocs speaks to its own


@pytest.fixture
def world(beginning: Path, tmp_path: Path) -> World:
    """A world in which a body has got another name, which stands in nearly every page."""
    world = World.copied(beginning, tmp_path / "world")
    with declared(world.repo / "spokespersons.yml") as values:
        values["departments"][0]["name"] = "Ủy ban nhân dân tỉnh"
    return world


@pytest.fixture(scope="module")
def right(beginning: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site that is to be then."""
    world = World.copied(beginning, tmp_path_factory.mktemp("right") / "world")
    with declared(world.repo / "spokespersons.yml") as values:
        values["departments"][0]["name"] = "Ủy ban nhân dân tỉnh"
    world.make_anew(world.folder / "anew")
    return world.folder / "anew"


def failing(code: int) -> Callable[..., None]:
    """What fails for this reason, whatever is asked of it."""

    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code), "trang")

    return fail


def command(world: World, *options: str) -> int:
    """How `pressroom build` ends."""
    where = ("--repo", str(world.repo), "--site", str(world.site))
    return main(["build", *where, "--as-of", world.moment.isoformat(), "--jobs", "1", *options])


@pytest.mark.parametrize(("number", "options"), [(0, []), (150, []), (300, ["--clean"])])
def test_a_disk_that_is_full_leaves_the_old_site(
    world: World,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    number: int,
    options: list[str],
) -> None:
    before, written, write = everything(world.site), count(), Tree.write

    def full(tree: Tree, path: str, data: bytes) -> None:
        if next(written) == number:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        write(tree, path, data)

    monkeypatch.setattr(Tree, "write", full)
    assert command(world, *options) == 2
    assert f"Không ghi được {world.site}: ổ đĩa đã đầy." in capsys.readouterr().err
    assert everything(world.site) == before
    assert left_beside(world.site) == set()


@pytest.mark.parametrize("name", ["link", "_keep"])
def test_a_twin_that_cannot_be_kept_fails_no_build(
    world: World, right: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """And nothing that was taken back stays beside the new site."""
    monkeypatch.setattr(place, name, failing(errno.ENOSPC))
    world.grow()
    assert unlike(world.site, right) == []
    assert left_beside(world.site) == set()
    assert not list((world.kept / "twins").glob("*"))


@pytest.mark.parametrize("code", [errno.EPERM, errno.EXDEV, errno.ENOTSUP])
def test_a_disk_without_links_gets_the_same_site(
    world: World, right: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    monkeypatch.setattr(os, "link", failing(code))
    world.grow()
    assert unlike(world.site, right) == []


def test_a_site_on_another_disk_than_the_room_is_the_same(
    world: World, right: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no twin, as it could not take the site's place."""
    monkeypatch.setattr(place, "_moved", lambda *_: False)
    world.grow()
    assert unlike(world.site, right) == []
    world.grow()
    assert unlike(world.site, right) == []
    assert left_beside(world.site) == set()


def test_a_store_that_cannot_be_written_costs_only_time(
    world: World, right: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Store, "_make", failing(errno.EROFS))
    world.grow()
    assert unlike(world.site, right) == []


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def altered(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def a_link(path: Path) -> None:
    path.unlink()
    path.symlink_to(os.devnull)


@pytest.mark.parametrize("damage", [emptied, cut, altered, a_folder, a_link, Path.unlink])
def test_a_store_in_which_every_file_is_damaged_costs_only_time(
    world: World, right: Path, damage: Callable[[Path], None]
) -> None:
    damaged = [path for path in (world.kept / "store").rglob("*") if path.is_file()]
    assert len(damaged) > 3
    for path in damaged:
        damage(path)
    world.grow()
    assert unlike(world.site, right) == []


def test_a_ledger_of_an_older_library_is_of_no_use(
    world: World, right: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its records have another shape, or it speaks of what another library made."""
    with monkeypatch.context() as patch:
        patch.setattr("pressroom.build.common.of_library", lambda *_: "0.1")
        shutil.rmtree(world.site)
        world.grow()
    (world.site / "index.html").write_bytes((world.site / "index.html").read_bytes())
    world.grow()
    assert unlike(world.site, right) == []


def test_an_address_that_becomes_a_folder_and_a_file_again(world: World) -> None:
    release = world.repo / "releases/2026/10/phat-ngon-khac-phuc-hau-qua-mua-lu.md"
    text = release.read_text(encoding="utf-8")
    for aliases in ("/cu.html", "/cu.html/a/", "/cu.html", "/cu/", "/cu/b/"):
        named = text.replace("---\n", f"---\naliases: [{aliases}]\n", 1)
        release.write_text(named, encoding="utf-8")
        world.grow()
        world.make_anew(world.folder / "anew")
        assert unlike(world.site, world.folder / "anew") == []


def test_what_stands_in_an_archive_is_not_made_again(world: World, tmp_path: Path) -> None:
    """An archive keeps the seconds of files; a fresh clone is younger than all that was kept."""
    world.grow()
    for path in (*world.site.rglob("*"), *world.kept.rglob("*")):
        os.utime(path, (path.stat().st_mtime // 1,) * 2)
    clone = World.copied(world.folder, tmp_path / "clone")
    for path in (clone.repo / "content").rglob("*.md"):
        os.utime(path)
    before = {path: path.stat().st_mtime_ns for path in clone.site.rglob("*") if path.is_file()}
    clone.grow()
    assert unlike(clone.site, world.site) == []
    after = {path: path.stat().st_mtime_ns for path in clone.site.rglob("*") if path.is_file()}
    assert [path for path in after if after[path] != before.get(path)] == []
