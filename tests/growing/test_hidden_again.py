"""What stands is looked into again, when something else is hidden than when it was made."""

from functools import partial
from pathlib import Path

import pytest

from growing.declared import Values, front_matter, join
from growing.world import World, everything
from pressroom.build.gate.watch import LeakError

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # MkDocs speaks to its own

TOLD = "Khu tái định cư Bãi Dâu nhận thêm ba mươi chín hộ trước Tết Nguyên đán"
PUBLIC = "releases/2026/11/danh-sach.md"
WAITING = "releases/2026/11/cho-den-gio.md"
VALUES: Values = {
    "title": "Danh sách các điểm tiêm trong tỉnh",
    "type": "press-release",
    "department": "so-y-te",
    "published": "2026-11-20 10:00",
    "summary": "Các điểm tiêm ở xã, phường mở cửa cả thứ Bảy trong tháng 11 năm 2026.",
    "topics": ["y-te"],
}


@pytest.fixture
def world(beginning: Path, tmp_path: Path) -> World:
    """A site in which a table has, unnoticed, a sentence of a text that is still to be written."""
    world = World.copied(beginning, tmp_path / "world")
    table = {"file": "bang.csv", "title": "Bảng các điểm tiêm", "role": "data"}
    join(world.repo / PUBLIC, {**VALUES, "attachments": [table]}, "\nXem bảng kèm theo.\n")
    folder = (world.repo / PUBLIC).with_suffix("")
    folder.mkdir()
    (folder / "bang.csv").write_text(f"xã,ghi chú\nA,{TOLD}\n", encoding="utf-8")
    world.grow()
    world.grow()
    return world


def write_what_waits(world: World) -> None:
    later = {
        **VALUES,
        "title": "Thêm chỗ ở cho người dân vùng sạt lở",
        "published": "2026-12-24 08:00",
    }
    join(world.repo / WAITING, later, f"\n{TOLD}.\n")


def test_a_text_that_is_to_wait_is_found_in_what_stands(world: World) -> None:
    before = everything(world.site)
    write_what_waits(world)
    for build in (world.grow, partial(world.make_anew, world.folder / "anew")):
        with pytest.raises(LeakError) as leak:
            build()
        assert [(one.output, one.source) for one in leak.value.leaks] == [
            ("releases/2026/11/danh-sach/bang.csv", WAITING)
        ]
    assert everything(world.site) == before


def test_when_it_waits_no_more_the_site_is_built_again(world: World) -> None:
    write_what_waits(world)
    with pytest.raises(LeakError):
        world.grow()
    with front_matter(world.repo / WAITING) as values:
        values["published"] = "2026-11-21 08:00"
    world.grow()
    assert (world.site / WAITING.removesuffix(".md") / "index.html").is_file()
