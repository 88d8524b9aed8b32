"""The same work on many items, but only on those whose results are not kept; by all cores."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Generic, NamedTuple, TypeVar

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
    made = share(partial(_make, shelf, work), missing, jobs, each=each)
    made.reverse()
    missing.reverse()
    for at, value in enumerate(found):
        if value is None:
            found[at] = _arrived(shelf, work, made.pop(), missing.pop()[1])
    return [value for value in found if value is not None]


class _Made(NamedTuple, Generic[Value]):
    """A value, or the bytes that it is kept as, in which it goes from process to process."""

    value: Value | None
    data: bytes | None


def _arrived(
    shelf: Shelf[Value], work: Callable[[Item], Value], made: _Made[Value], item: Item
) -> Value:
    value = made.value if made.data is None else shelf.thawed(made.data)
    return work(item) if value is None else value  # it holds what the shelf does not list


def _make(
    shelf: Shelf[Value], work: Callable[[Item], Value], missing: Sequence[tuple[str, Item]]
) -> list[_Made[Value]]:
    made: list[_Made[Value]] = []
    for key, item in missing:
        value = work(item)
        data = shelf.put(key, value)
        made.append(_Made(value if data is None else None, data))
    return made
