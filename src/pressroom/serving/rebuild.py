"""Building the preview, in a process of its own: forking one that has threads is unsafe."""

import os
import signal
import subprocess
import sys
from collections.abc import Sequence

_PROGRAM = (sys.executable, "-P", "-m", "pressroom")
"""`-P`: a file of the room that happens to be called `yaml.py` is no module."""


def rebuild(options: Sequence[str]) -> bool:
    """Run `pressroom build` with these options; whether it built.

    What it finds and says goes to the terminal. Ctrl+C ends it, and is raised here alone.
    """
    command = [*_PROGRAM, "build", *options]
    # A group of its own does not hear of Ctrl+C, so that it is told once.
    with _started(command) as process:
        try:
            return process.wait() == 0
        except BaseException:
            _end(process)
            raise


def _started(command: list[str]) -> subprocess.Popen[bytes]:
    if sys.platform == "win32":
        return subprocess.Popen(command, creationflags=subprocess.CREATE_NEW_PROCESS_GROUP)
    return subprocess.Popen(command, start_new_session=True)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process and those that it has started."""
    if sys.platform == "win32":
        process.terminate()
    else:
        os.killpg(process.pid, signal.SIGTERM)
