"""Equal repository, equal as-of, equal version: equal bytes, however they are made."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from built.pages import Site
from built.sample import AS_OF, built, copied, differing, files, made_once, mkdocs_build
from pressroom.cores.share import FEWEST

SIMPLE = "releases/2025/11/phan-hoi-ve-mai-cho-ben-thuong.md"
"""A release without files or a translation, to which no other leads."""


def test_mkdocs_makes_the_same_site(at_root: Site, tmp_path: Path) -> None:
    repo = copied(tmp_path / "repo")
    result = mkdocs_build(repo, tmp_path / "site")
    assert result.returncode == 0, result.stderr
    assert differing(files(at_root.folder), files(tmp_path / "site")) == []


def test_mkdocs_makes_the_same_site_below_a_path(below: Site, tmp_path: Path) -> None:
    repo = copied(tmp_path / "repo", below.url)
    result = mkdocs_build(repo, tmp_path / "site")
    assert result.returncode == 0, result.stderr
    assert differing(files(below.folder), files(tmp_path / "site")) == []


def test_another_machine_makes_the_same_site(at_root: Site, tmp_path: Path) -> None:
    """With another time zone, language, hash seed, folder and number of cores."""
    site = built(
        copied(tmp_path / "một phòng báo chí"),
        tmp_path / "trang",
        "--jobs=1",
        as_of="2026-11-22T05:00:00Z",
        TZ="America/St_Johns",
        LC_ALL="C",
        LANG="C",
        PYTHONHASHSEED="7",
    )
    assert differing(files(at_root.folder), files(site)) == []


def replaced(path: str, old: str, new: str) -> Callable[[Path], None]:
    def change(repo: Path) -> None:
        text = (repo / path).read_text(encoding="utf-8")
        assert old in text
        (repo / path).write_text(text.replace(old, new, 1), encoding="utf-8")

    return change


def added(repo: Path) -> None:
    text = (repo / SIMPLE).read_text(encoding="utf-8")
    new = re.sub(r"number: .*\n", "", text).replace("2025-11-20T09", "2026-11-21T09")
    (repo / "releases/2026/11/mot-thong-cao-moi.md").write_text(new, encoding="utf-8")


def renamed(repo: Path) -> None:
    (repo / SIMPLE).rename(repo / "releases/2025/11/mai-cho-ben-thuong.md")


CHANGES: dict[str, tuple[Callable[[Path], None], ...]] = {
    "releases and bodies": (
        added,
        renamed,
        replaced("releases/2025/11/mai-cho-ben-thuong.md", "dột", "đã dột"),
        replaced("spokespersons.yml", "name: Sở Y tế", "name: Sở Sức khỏe"),
    ),
    "settings": (replaced("pressroom.yml", "name: Phòng báo chí tỉnh", "name: Phòng tin tỉnh"),),
    "hand-written pages": (
        replaced("content/about.md", "# Giới thiệu", "# Về chúng tôi\n\n[Ngân sách](../NEW)"),
        replaced("content/about.md", "NEW", "releases/2025/11/mai-cho-ben-thuong.md"),
    ),
}


def test_a_site_that_grew_is_the_one_made_anew(at_root: Site, tmp_path: Path) -> None:
    """What an earlier build left in `.pressroom` saves time, and changes nothing."""
    repo, site = copied(tmp_path / "repo"), tmp_path / "site"
    built(repo, site)
    before = files(site)
    assert differing(before, files(at_root.folder)) == []
    for name, changes in CHANGES.items():
        for change in changes:
            change(repo)
        after = files(built(repo, site))
        assert differing(before, after), name
        assert differing(after, files(built(repo, site, "--clean"))) == [], name
        before = after
    kept = repo / ".pressroom"
    kept.rename(tmp_path / "kept")
    shutil.rmtree(repo)
    (tmp_path / "kept").rename(copied(repo) / ".pressroom")
    assert differing(files(built(repo, site)), files(at_root.folder)) == [], "all taken back"


def test_time_alone_goes_forth_and_back(at_root: Site, tmp_path: Path) -> None:
    repo, site = copied(tmp_path / "repo"), tmp_path / "site"
    built(repo, site, as_of="2027-06-01T08:00+07:00")
    assert differing(files(at_root.folder), files(site))
    built(repo, site, as_of=AS_OF)
    assert differing(files(at_root.folder), files(site)) == []


def many(repo: Path) -> Path:
    """The sample with enough releases for several processes, and for lists in pages."""
    copied(repo)
    text = (repo / SIMPLE).read_text(encoding="utf-8")
    text = re.sub(r"number: .*\n", "", text)
    for number in range(FEWEST + 30):
        moment = f"2025-02-{number % 28 + 1:02}T{number % 24:02}"
        path = repo / f"releases/2025/02/thong-cao-so-{number}.md"
        path.parent.mkdir(exist_ok=True)
        own = text.replace("2025-01-15T09", moment).replace(
            "title: Thu", f"title: Lần {number} thu"
        )
        path.write_text(own, encoding="utf-8")
    return repo


def _build_many(folder: Path) -> None:
    built(many(folder / "repo"), folder / "site", "--jobs=1")


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A site with pages of lists, made by one process; to be read only."""
    folder = made_once(tmp_path_factory, "large", _build_many)
    return Site(folder / "site", "https://baochi.songlam.example/")


def test_several_processes_make_the_same_site(large: Site, tmp_path: Path) -> None:
    site = built(many(tmp_path / "repo"), tmp_path / "site", "--jobs=2")
    assert differing(files(large.folder), files(site)) == []


def test_every_page_of_a_long_list_is_reached_and_leads_somewhere(large: Site) -> None:
    assert "releases/page/3/" in large.pages
    assert "releases/2025/02/page/3/" in large.pages
    ways: dict[str, set[str]] = {}
    for link in large.links:
        own = large.own(large.resolved(link.page, link.written) or "")
        if own is None:
            continue
        assert large.file(own), link
        ways.setdefault(link.page, set()).add(own)
    reached: set[str] = set()
    waiting = {""}
    while waiting:
        page = waiting.pop()
        reached.add(page)
        waiting |= (ways.get(page, set()) & large.pages.keys()) - reached
    assert not large.pages.keys() - reached
