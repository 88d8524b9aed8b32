"""A leak that somebody has planted stops the build, and the old site stays."""

import shutil
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from built.sample import build, built, copied, files, mkdocs_build

HELD_BACK = "releases/2026/11/ruong-bac-thang-thuong-lam-duoc-xep-hang"
TITLE = "Ruộng bậc thang Thượng Lam được xếp hạng danh lam thắng cảnh cấp tỉnh"


def quoted_by_hand(repo: Path) -> None:
    page = repo / "content/about.md"
    page.write_text(f"{page.read_text(encoding='utf-8')}\n\nSắp có: {TITLE}.\n", encoding="utf-8")


def handed_out_elsewhere(repo: Path) -> None:
    secret = repo / HELD_BACK
    secret.mkdir()
    (secret / "danh-muc.csv").write_text("thôn,héc-ta\nNậm Tô,120\n", encoding="utf-8")
    (repo / "content/assets").mkdir(exist_ok=True)
    shutil.copy(secret / "danh-muc.csv", repo / "content/assets/phu-luc.csv")


def inside_a_picture(repo: Path) -> None:
    inside = PngInfo()
    inside.add_itxt("Description", TITLE)
    (repo / "content/assets").mkdir(exist_ok=True)
    Image.new("RGB", (640, 360)).save(repo / "content/assets/anh.png", pnginfo=inside)


@pytest.mark.parametrize("plant", [quoted_by_hand, handed_out_elsewhere, inside_a_picture])
def test_a_leak_stops_the_build(plant: object, tmp_path: Path) -> None:
    assert callable(plant)
    repo = copied(tmp_path / "repo")
    site = built(repo, tmp_path / "site")
    before = files(site)
    plant(repo)
    result = build(repo, site)
    assert result.returncode == 1
    assert f"{HELD_BACK}" in result.stderr
    assert "Chưa tạo trang, trang cũ giữ nguyên" in result.stderr
    assert files(site) == before
    english = build(repo, site, "--lang", "en")
    assert "the old site stays" in english.stderr


def test_the_output_and_the_words_are_named(tmp_path: Path) -> None:
    repo = copied(tmp_path / "repo")
    quoted_by_hand(repo)
    told = build(repo, tmp_path / "site").stderr
    assert "Ở `about/`" in told
    assert "danh lam thắng cảnh cấp tỉnh" in told or "Thượng Lam được xếp hạng" in told
    assert f"{HELD_BACK}.md" in told
    assert not (tmp_path / "site").exists()


def test_mkdocs_alone_is_stopped_too(tmp_path: Path) -> None:
    repo = copied(tmp_path / "repo")
    quoted_by_hand(repo)
    result = mkdocs_build(repo, tmp_path / "site")
    assert result.returncode != 0
    assert f"about/: {HELD_BACK}.md" in result.stderr
