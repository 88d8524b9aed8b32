"""Listings in pages that stop changing: counted from the oldest release, 50 to a page.

The front page holds the newest 50 to 99; page 7 holds the releases 301 to 350 for ever.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pressroom.model.edition import Edition
from pressroom.model.release import Release
from pressroom.text.interface import Interface

PER_PAGE = 50


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of a listing: its releases, newest first, and the pages around it by name.

    `number` is None on the front page.
    """

    address: str
    number: int | None
    releases: tuple[Release, ...]
    pages: tuple[tuple[str, str], ...]


def listings(edition: Edition, releases: Sequence[Release], root: str) -> Iterator[Listing]:
    """The pages of the listing of `releases` (oldest first) at the address `root`, front first."""
    full = max(0, len(releases) // PER_PAGE - 1)
    front = releases[full * PER_PAGE :]
    yield Listing(root, None, _newest_first(front), _around(edition, root, None, full))
    for number in range(1, full + 1):
        part = releases[(number - 1) * PER_PAGE : number * PER_PAGE]
        yield Listing(
            _address(root, number),
            number,
            _newest_first(part),
            _around(edition, root, number, full),
        )


def _newest_first(releases: Sequence[Release]) -> tuple[Release, ...]:
    return tuple(reversed(releases))


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
