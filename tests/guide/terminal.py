"""A terminal in memory: what a command writes, and what the guide says was typed."""

import io
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from unittest.mock import patch


class Terminal(io.StringIO):
    """Both streams of output, and a keyboard that types what stands next in the transcript.

    Wherever the program waits for a line, the rest of the transcript's line is the answer.
    """

    def __init__(self, transcript: str) -> None:
        super().__init__()
        self.transcript = transcript

    def readline(self, size: int = -1, /) -> str:  # noqa: ARG002 (as the base has it)
        """The answer that the transcript gives here; the end of input where it gives none."""
        shown = self.getvalue()
        if not self.transcript.startswith(shown) or len(self.transcript) <= len(shown):
            return ""
        answer = self.transcript[len(shown) :].partition("\n")[0] + "\n"
        self.write(answer)
        return answer


class _Keyboard(io.StringIO):
    def __init__(self, terminal: Terminal) -> None:
        super().__init__()
        self.terminal = terminal

    def readline(self, size: int = -1, /) -> str:
        return self.terminal.readline(size)

    def isatty(self) -> bool:
        return True


@contextmanager
def at(transcript: str) -> Iterator[Terminal]:
    """A terminal in place of the process's own streams."""
    terminal = Terminal(transcript)
    with (
        redirect_stdout(terminal),
        redirect_stderr(terminal),
        patch("sys.stdin", _Keyboard(terminal)),
    ):
        yield terminal
