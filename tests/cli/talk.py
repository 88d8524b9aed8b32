"""Talking to a command as somebody at a terminal does; what both say, in the order of saying."""

import io
import re
import sys
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

import pytest

from pressroom.cli.main import main

_CHECKED = re.compile(r"^(Kiểm tra|Check): .*$", re.MULTILINE)
DIALOGUES = Path(__file__).parent / "dialogues"


class Talk(NamedTuple):
    """All that was said, and the exit code."""

    said: str
    code: int


class _Person(io.TextIOBase):
    """Types line after line at a terminal, which shows what is typed; then ends the input."""

    def __init__(self, lines: Sequence[str], screen: io.StringIO) -> None:
        self._lines = iter(lines)
        self._screen = screen

    def isatty(self) -> bool:
        return True

    def readline(self, _size: int | None = -1, /) -> str:  # type: ignore[override]
        line = next(self._lines, None)
        if line is None:
            return ""
        if line == "^C":
            raise KeyboardInterrupt
        self._screen.write(f"{line}\n")
        return f"{line}\n"


def talk(command: Sequence[str | Path], *lines: str) -> Talk:
    """Run `command`, typing `lines`; `^C` is the key that stops."""
    screen = io.StringIO()
    with (
        patch.object(sys, "stdin", _Person(lines, screen)),
        redirect_stdout(screen),
        redirect_stderr(screen),
    ):
        code = main([str(word) for word in command])
    return Talk(screen.getvalue(), code)


def is_golden(said: str, name: str, request: pytest.FixtureRequest) -> bool:
    """Whether `said` is what stands in the file `name` of the dialogues; `--accept` writes it.

    How many things the check asks to look at is the rules' affair.
    """
    said = _CHECKED.sub(r"\1: …", said)
    golden = DIALOGUES / name
    if request.config.getoption("--accept"):
        golden.write_text(said, encoding="utf-8", newline="\n")
    assert said == golden.read_text(encoding="utf-8")
    return True
