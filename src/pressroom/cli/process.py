"""The command line as a process of its own."""

import os
import sys
from contextlib import suppress
from typing import NoReturn

from pressroom.cli.main import main as command_line


def main() -> NoReturn:
    """Run the command line, and end at once with its exit code.

    Python would first take apart all objects of the room, one by one, which takes longer than most
    of what is done with them. Nothing is left to be done then: who writes, closes.
    """
    code = command_line()
    for stream in (sys.stdout, sys.stderr):
        with suppress(BrokenPipeError):  # whoever read what is said has gone
            stream.flush()
    os._exit(code)
