"""YAML as a tree of texts with places; nothing has a type but text, list and map."""

from typing import NamedTuple

from pressroom.diagnostics.span import Span


class Scalar(NamedTuple):
    """A text. `plain`: written without quotes; `cut`: its line in quotes, where ` #` cut it."""

    span: Span
    text: str
    plain: bool = True
    cut: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing stands here: no text, `~` or `null` without quotes."""
        return self.plain and self.text in {"", "~", "null"}


class Items(NamedTuple):
    """A list."""

    span: Span
    nodes: "tuple[Node, ...]"


class Pairs(NamedTuple):
    """A map; its keys are different texts."""

    span: Span
    entries: "tuple[tuple[Scalar, Node], ...]"

    def get(self, key: str) -> "Node | None":
        """The value of `key`, or None."""
        return next((node for name, node in self.entries if name.text == key), None)


Node = Scalar | Items | Pairs
