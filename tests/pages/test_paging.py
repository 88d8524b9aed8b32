"""Pages counted from the first, and the ways between them."""

import itertools

import pytest

import make
from pressroom.pages.paging import PER_PAGE, Sheet, sheet_of, sheets


def paged(count: int) -> list[Sheet[int]]:
    return list(sheets(make.an_edition(make.a_room()), range(count), "spokespersons/"))


@pytest.mark.parametrize(
    ("things", "pages"), [(0, 1), (1, 1), (100, 1), (101, 2), (200, 2), (12_000, 120)]
)
def test_every_thing_stands_on_one_page(things: int, pages: int) -> None:
    found = paged(things)
    assert len(found) == pages
    assert [thing for sheet in found for thing in sheet.things] == list(range(things))
    assert max(len(sheet.things) for sheet in found) <= PER_PAGE


def test_a_page_knows_what_came_before_it_and_where_each_thing_is() -> None:
    first, second, *_ = found = paged(250)
    assert first.before is None
    assert second.before == 99
    for thing in (0, 99, 100, 249):
        assert thing in found[sheet_of(thing) - 1].things


def test_one_page_has_no_pager() -> None:
    assert paged(100)[0].pages == ()


def test_the_pager_names_the_ends_and_what_is_near() -> None:
    found = paged(12_000)
    named = [[name for name, _ in sheet.pages] for sheet in found]
    assert named[0] == [1, 2, 3, "…", 120, "Trang sau"]
    assert named[3] == ["Trang trước", 1, 2, 3, 4, 5, 6, "…", 120, "Trang sau"]
    assert named[59] == ["Trang trước", 1, "…", 58, 59, 60, 61, 62, "…", 120, "Trang sau"]
    assert named[119] == ["Trang trước", 1, "…", 118, 119, 120]


def test_a_sign_never_stands_for_a_single_page() -> None:
    for number, sheet in enumerate(paged(1000), start=1):
        numbers = [0, *(name for name, _ in sheet.pages if isinstance(name, int))]
        signs = sum(name == "…" for name, _ in sheet.pages)
        gaps = [b - a - 1 for a, b in itertools.pairwise(numbers) if b > a + 1]
        assert len(gaps) == signs, number
        assert all(gap > 1 for gap in gaps), number


def test_addresses_are_those_of_the_contract() -> None:
    found = paged(250)
    assert [sheet.address for sheet in found] == [
        "spokespersons/",
        "spokespersons/page/2/",
        "spokespersons/page/3/",
    ]
    ways = dict(found[1].pages)
    assert ways["Trang trước"] == "spokespersons/"
    assert ways["Trang sau"] == "spokespersons/page/3/"
