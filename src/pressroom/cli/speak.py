"""Talking to the person at the terminal."""

import os
import sys
from dataclasses import dataclass
from typing import TextIO

from pressroom.text.bilingual import Text


class CannotRun(Exception):  # noqa: N818 (it is a message, told once and calmly)
    """The command cannot run; `text` says why and what to do."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text


class Stopped(Exception):  # noqa: N818 (as above)
    """The person who was asked stopped, by a key or a no: nothing was written yet."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Says things in one language, on standard error, where they are in no output's way."""

    language: str

    def say(self, text: Text) -> None:
        """Say it, on a line of its own, after all that was written before."""
        sys.stdout.flush()
        sys.stderr.write(text[self.language] + "\n")
        sys.stderr.flush()


def in_colour(stream: TextIO) -> bool:
    """Whether `stream` is a terminal that shows colours, and nobody said no (no-color.org).

    The old console of Windows shows their codes as they are; its Terminal names itself.
    """
    if not stream.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return os.name != "nt" or not {"WT_SESSION", "TERM"}.isdisjoint(os.environ)
