"""Talking to the person at the terminal."""

import sys
from dataclasses import dataclass

from pressroom.text.bilingual import Text


class CannotRun(Exception):  # noqa: N818 (it is a message, told once and calmly)
    """The command cannot run; `text` says why and what to do."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text


@dataclass(frozen=True, slots=True)
class Speaker:
    """Says things in one language, on standard error, where they are in no output's way."""

    language: str

    def say(self, text: Text) -> None:
        """Say it, on a line of its own, after all that was written before."""
        sys.stdout.flush()
        sys.stderr.write(text[self.language] + "\n")
        sys.stderr.flush()
