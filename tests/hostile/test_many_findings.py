"""A file of nothing but mistakes is told of briefly; Windows' line ends change nothing."""

from collections import Counter
from pathlib import Path

import pytest

from pressroom.load.repository import load
from pressroom.rules.check import check
from pressroom.rules.examples import EXAMPLE_AS_OF, EXAMPLE_ROOM, laid

RELEASE = "releases/2026/04/tiem-vac-xin-soi-bo-sung.md"
MOST = 100


@pytest.mark.parametrize(
    ("link", "code"), [("[a](khong-co.md)\n", "PR401"), ("[a](#khong-co)\n", "PR402")]
)
def test_broken_links_are_told_a_hundred_times_a_file(link: str, code: str) -> None:
    with laid() as room:
        with (room / RELEASE).open("a", encoding="utf-8") as file:
            file.write("\n" + link * 1000)
        found = Counter(finding.code for finding in check(load(room, jobs=1), EXAMPLE_AS_OF))
    assert found[code] == MOST


def test_a_release_with_windows_line_ends_is_the_same_release() -> None:
    with laid() as room:
        file = room / RELEASE
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
        windows = load(room, jobs=1)
        codes = {finding.code for finding in check(windows, EXAMPLE_AS_OF)}
    assert windows.room
    assert codes == {"PR003"}
    assert windows.room.releases == _releases(EXAMPLE_ROOM)


def _releases(room: Path) -> object:
    read = load(room, jobs=1).room
    assert read
    return read.releases
