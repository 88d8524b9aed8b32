"""A terminal in memory: what a command writes, and what the guide says was typed."""

import io
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from unittest.mock import patch


class Keyboard:
    """Standard input: wherever the program waits, the rest of the transcript's line is typed."""

    def __init__(self, transcript: str, screen: io.StringIO) -> None:
        self.transcript = transcript
        self.screen = screen

    def readline(self, size: int = -1, /) -> str:  # noqa: ARG002 (as of every stream)
        """The next answer, which the screen shows; the end of input where none is told."""
        shown = self.screen.getvalue()
        if not self.transcript.startswith(shown) or len(self.transcript) <= len(shown):
            return ""
        answer = self.transcript[len(shown) :].partition("\n")[0] + "\n"
        self.screen.write(answer)
        return answer

    def isatty(self) -> bool:
        """Somebody sits before it."""
        return True


@contextmanager
def at(transcript: str) -> Iterator[io.StringIO]:
    """The screen on which all is shown, in place of the process's own streams."""
    screen = io.StringIO()
    keyboard = Keyboard(transcript, screen)
    with redirect_stdout(screen), redirect_stderr(screen), patch("sys.stdin", keyboard):
        yield screen
