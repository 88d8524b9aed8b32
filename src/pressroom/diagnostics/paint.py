"""Colours of a terminal."""

from collections.abc import Callable
from enum import StrEnum


class Ink(StrEnum):
    """What is coloured, each with its parameters of SGR (ECMA-48 §8.3.117)."""

    PLACE = "1"
    ERROR = "1;31"
    WARNING = "1;33"
    GUTTER = "34"
    ALSO = "1;34"
    ADVICE = "1;32"
    ADDED = "32"
    REMOVED = "31"


Paint = Callable[[Ink, str], str]
"""What puts an ink on a text."""


def plain(_ink: Ink, text: str) -> str:
    """`text` as it is."""
    return text


def coloured(ink: Ink, text: str) -> str:
    """`text` in the colour of `ink`, and the terminal's own colour after it."""
    return f"\x1b[{ink}m{text}\x1b[0m"
