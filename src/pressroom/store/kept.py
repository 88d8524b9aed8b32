"""The same work on many items, but only on those whose results are not kept; by all cores."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Generic, TypeVar

from pressroom.cores.share import share
from pressroom.store.store import Shelf

Item = TypeVar("Item")
Value = TypeVar("Value")


def kept(
    shelf: Shelf[Value],
    items: Iterable[tuple[str, Item]],
    work: Callable[[Item], Value],
    jobs: int | None = 1,
    *,
    each: int = 1,
) -> list[Value]:
    """What `work` makes of each item, from the `shelf` where it is kept there under the item's key.

    `work` gives no None, and depends on nothing that is not in the key. An item is about `each`
    pieces of work, as `share` counts them.
    """
    found: list[Value | None] = []
    missing: list[tuple[str, Item]] = []
    for key, item in items:
        value = shelf.get(key)
        found.append(value)
        if value is None:
            missing.append((key, item))
    parts = share(partial(_make, shelf, work), missing, jobs, each=each)
    made = iter(
        [
            work(item) if part.value is None else part.value
            for part, (_, item) in zip(parts, missing, strict=True)
        ]
    )
    return [next(made) if value is None else value for value in found]


class _Made(Generic[Value]):
    """A value that goes from one process to another in the form in which it is kept.

    Where it holds what the shelf does not list it does not arrive: then it is None.
    """

    def __init__(self, shelf: Shelf[Value], value: Value | None, data: bytes | None) -> None:
        self.shelf = shelf
        self.value = value
        self.data = data

    def __reduce__(self) -> tuple[object, ...]:
        if self.data is None:
            return _Made, (self.shelf, self.value, None)
        return _arrived, (self.shelf, self.data)


def _arrived(shelf: Shelf[Value], data: bytes) -> "_Made[Value]":
    return _Made(shelf, shelf.thawed(data), data)


def _make(
    shelf: Shelf[Value], work: Callable[[Item], Value], missing: Sequence[tuple[str, Item]]
) -> list[_Made[Value]]:
    made: list[_Made[Value]] = []
    for key, item in missing:
        value = work(item)
        made.append(_Made(shelf, value, shelf.put(key, value)))
    return made
