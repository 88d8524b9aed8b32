"""Listings in pages counted from the first, for what stands in an order of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from pressroom.model.edition import Edition
from pressroom.text.interface import Interface

PER_PAGE = 100
"""People on a page: what a telephone shows at once, and a slow line brings in a second."""

_AROUND = 2
"""Pages named on either side of the one that is open; the first and the last are named too."""

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Sheet(Generic[Thing]):
    """One page of a listing, counted from 1.

    `before` is the last thing of the page before, `pages` are those around it by name; a name
    without an address stands for those that are left out.
    """

    address: str
    number: int
    things: Sequence[Thing]
    before: Thing | None
    pages: tuple[tuple[str | int, str | None], ...]


def sheets(edition: Edition, things: Sequence[Thing], root: str) -> Iterator[Sheet[Thing]]:
    """The pages of the listing of `things` at the address `root`; one of nothing where none are."""
    last = max(1, -(-len(things) // PER_PAGE))
    for number in range(1, last + 1):
        start = (number - 1) * PER_PAGE
        yield Sheet(
            sheet_address(root, number),
            number,
            things[start : start + PER_PAGE],
            things[start - 1] if start else None,
            _around(edition, root, number, last),
        )


def sheet_of(place: int) -> int:
    """The number of the page on which the thing at `place` (from 0) stands."""
    return place // PER_PAGE + 1


def sheet_address(root: str, number: int) -> str:
    """The address of a page of the listing at `root`."""
    return root if number == 1 else f"{root}page/{number}/"


def _around(
    edition: Edition, root: str, number: int, last: int
) -> tuple[tuple[str | int, str | None], ...]:
    if last == 1:
        return ()
    words = Interface(edition.language)
    near = range(max(1, number - _AROUND), min(last, number + _AROUND) + 1)
    found: list[tuple[str | int, str | None]] = []
    before = 0
    for page in sorted({1, *near, last}):
        if page == before + _AROUND:  # one page takes no more room than the sign for it
            found.append((page - 1, sheet_address(root, page - 1)))
        elif page > before + _AROUND:
            found.append(("…", None))
        found.append((page, sheet_address(root, page)))
        before = page
    if number > 1:
        found.insert(0, (words["page_before"], sheet_address(root, number - 1)))
    if number < last:
        found.append((words["page_after"], sheet_address(root, number + 1)))
    return tuple(found)
