"""The texts of bodies, kept apart from all else that files gave: few runs need those of many.

What a slice of releases gave is kept without them. They lie one after the other in a result of
their own, from which a text is read when it is asked for.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from pressroom.load.loaded import Loaded
from pressroom.model.body import Body
from pressroom.model.stretch import Pile, Stretch
from pressroom.store.store import Shelf
from pressroom.store.values import NotOursError, freeze, thaw

_TEXTS = "bodies"
"""The shelf of the texts."""
_RECENT = 8
"""Slices whose texts stay in memory: bodies are mostly asked for in the order of their paths."""


@dataclass(frozen=True)
class BodiesApart(Shelf[list[Loaded]]):
    """The results of slices, with bodies that are read when they are asked for.

    `anew` makes the result of a key once more: a store may be emptied while it is used.
    """

    anew: Callable[[str], list[Loaded]]
    recent: OrderedDict[str, bytes] = field(default_factory=OrderedDict)

    def get(self, key: str) -> list[Loaded] | None:
        """What is kept under `key`, where its texts are kept too."""
        return Shelf.get(self, key) if self.store.holds(_TEXTS, key) else None

    def put(self, key: str, value: list[Loaded]) -> bytes | None:
        """Keep `value` under `key`; its bytes, which hold its texts where these are not kept."""
        if not self.store.keeps:
            return None
        texts = _texts(value)
        apart = self.store.write(_TEXTS, key, texts)
        pile = Pile(key, None if apart else texts)
        start = 0

        def referred(body: Body) -> Body:
            nonlocal start
            middle = start + len(bytes(body.shown))
            end = middle + len(bytes(body.written))
            shown, written = Stretch(pile, start, middle), Stretch(pile, middle, end)
            start = end
            return replace(body, shown=shown, written=written)

        data = freeze((pile, value), self.types, {Body: referred})
        if apart:
            self.store.write(self.name, key, data)
        return data

    def thawed(self, data: bytes) -> list[Loaded] | None:
        """The value of these bytes; None where they are of another make."""
        try:
            pile, value = thaw(data, self.types)
        except NotOursError:
            return None
        pile.fetch = self.texts_of
        return list(value)

    def texts_of(self, key: str) -> bytes:
        """The texts of the slice with this `key`."""
        texts = self.recent.pop(key, None)
        if texts is None:
            texts = self.store.read(_TEXTS, key)
        if texts is None:
            texts = _texts(self.anew(key))
        self.recent[key] = texts
        if len(self.recent) > _RECENT:
            self.recent.popitem(last=False)
        return texts


def _texts(value: Iterable[Loaded]) -> bytes:
    bodies = [one.value.body for one in value if one.value]
    return b"".join(bytes(text) for body in bodies for text in (body.shown, body.written))
