"""Building the preview, in a process of its own: forking one that has threads is unsafe."""

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from types import TracebackType
from typing import Self

_PROGRAM = (sys.executable, "-P", "-m", "pressroom")
"""`-P`: a file of the room that happens to be called `yaml.py` is no module."""


class Builder:
    """Builds the preview again and again.

    The process of the next build is started before that is wanted: what it imports takes it about
    a quarter of a second, for which then nobody waits.
    """

    def __init__(self) -> None:
        self._next: tuple[Sequence[str], subprocess.Popen[bytes]] | None = None

    def __enter__(self) -> Self:
        """Nothing waits yet."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the process that waits."""
        self._dismiss()

    def build(self, options: Sequence[str]) -> bool:
        """Run `pressroom build` with these options; whether it built.

        What it finds and says goes to the terminal. Ctrl+C ends it, and is raised here alone.
        """
        with self._waiting(options) as process:
            try:
                process.communicate(b"\n")
                built = process.returncode == 0
            except BaseException:
                _end(process)
                raise
        self._next = (options, _started(options))
        return built

    def _waiting(self, options: Sequence[str]) -> subprocess.Popen[bytes]:
        """The process that waits for its word with these options."""
        if self._next and self._next[0] == options and self._next[1].poll() is None:
            _, process = self._next
            self._next = None
            return process
        self._dismiss()
        return _started(options)

    def _dismiss(self) -> None:
        if self._next:
            with self._next[1] as process:
                _end(process)
            self._next = None


def _started(options: Sequence[str]) -> subprocess.Popen[bytes]:
    """A process that builds once a line comes on its standard input."""
    command = [*_PROGRAM, "build", "--when-told", *options]
    # A group of its own does not hear of Ctrl+C, so that it is told once.
    if sys.platform == "win32":
        apart = subprocess.CREATE_NEW_PROCESS_GROUP
        return subprocess.Popen(command, stdin=subprocess.PIPE, creationflags=apart)
    return subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process and those that it has started."""
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        process.terminate()
    else:
        with suppress(ProcessLookupError):  # it has just ended of its own accord
            os.killpg(process.pid, signal.SIGTERM)
