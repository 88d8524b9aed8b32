"""A place in a file of the repository."""

from typing import NamedTuple


class Span(NamedTuple):
    """From a character to just after another; lines and columns count from 1, in code points.

    `path` is relative to the repository, with `/` on every system. A span that speaks of the whole
    file stands at 1:1 and is empty.
    """

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1
