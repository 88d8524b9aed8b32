"""Where in its file each key of a record stands."""

from dataclasses import dataclass, field

from pressroom.diagnostics.span import Span

Places = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Where:
    """The places of a record (`span`), of its keys (`key`) and of their values (`where[key]`).

    A key that is not written stands where its record stands. Two records with equal values are
    equal wherever they stand, so places take no part in comparison.
    """

    path: str
    places: Places = (1, 1, 1, 1)
    keys: dict[str, Places] = field(default_factory=dict)
    values: dict[str, Places] = field(default_factory=dict)

    @property
    def span(self) -> Span:
        """The whole record; for one whose file has no declaration, the start of the file."""
        return Span(self.path, *self.places)

    def __getitem__(self, key: str) -> Span:
        """The value of `key`."""
        return Span(self.path, *self.values.get(key, self.places))

    def key(self, key: str) -> Span:
        """The key itself, as written."""
        return Span(self.path, *self.keys.get(key, self.places))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Where)

    def __hash__(self) -> int:
        return hash(Where)

    def __contains__(self, key: str) -> bool:
        return key in self.values


NOWHERE = Where("")
"""For records that stand in no file: those made from defaults, and in tests."""
