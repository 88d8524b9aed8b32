"""Listings in pages that stop changing: counted from the oldest entry, 50 to a page.

The front page holds the newest 50 to 99; page 7 holds the entries 301 to 350 for ever.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from pressroom.model.edition import Edition
from pressroom.model.release import Release
from pressroom.store.digest import digest
from pressroom.text.interface import Interface

PER_PAGE = 50

Entry = TypeVar("Entry")


@dataclass(frozen=True, slots=True)
class Listing(Generic[Entry]):
    """One page of a listing: its entries, newest first, and the pages around it by name.

    `number` is None on the front page.
    """

    address: str
    number: int | None
    entries: tuple[Entry, ...]
    pages: tuple[tuple[str, str], ...]


def listings(edition: Edition, entries: Sequence[Entry], root: str) -> Iterator[Listing[Entry]]:
    """The pages of the listing of `entries` (oldest first) at the address `root`, front first."""
    full = max(0, len(entries) // PER_PAGE - 1)
    front = entries[full * PER_PAGE :]
    yield Listing(root, None, _newest_first(front), _around(edition, root, None, full))
    for number in range(1, full + 1):
        part = entries[(number - 1) * PER_PAGE : number * PER_PAGE]
        yield Listing(
            _address(root, number),
            number,
            _newest_first(part),
            _around(edition, root, number, full),
        )


def numbered(title: str, listing: Listing[Entry], language: str) -> str:
    """The title of a page of a listing: all but the front page say which one they are."""
    if listing.number is None:
        return title
    return f"{title}, {Interface(language).filled('page', page=listing.number)}"


def depends(edition: Edition, listing: Listing[Release]) -> str:
    """Changes with what a page shows that has the listing's releases, and nothing but those."""
    marks = edition.marks
    return digest(repr(listing.pages), marks.of_all(listing.entries), marks.bodies)


def _newest_first(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    return tuple(reversed(entries))


def _around(
    edition: Edition, root: str, number: int | None, full: int
) -> tuple[tuple[str, str], ...]:
    """The way to the newest, the newer, the older and the oldest page.

    Only these, and no count: a page changes no more once the page after it is there.
    """
    if not full:
        return ()
    words = Interface(edition.language)
    here = number or full + 1
    pages = [(words["latest"], root)]
    if number:
        newer = _address(root, number + 1) if number < full else root
        pages += [
            (words["newer"], newer),
            (words.filled("page", page=number), _address(root, number)),
        ]
    if here > 1:
        pages.append((words["older"], _address(root, here - 1)))
        pages.append((words["oldest"], _address(root, 1)))
    return tuple(pages)


def _address(root: str, number: int) -> str:
    return f"{root}page/{number}/"
