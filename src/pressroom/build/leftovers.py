"""Folders that a process works in, and what is left of them when it is killed."""

import os
import shutil
import sys
from glob import escape
from pathlib import Path


def own(folder: Path, prefix: str) -> Path:
    """This process' own place in `folder`, where nothing stands; the dead ones' are removed."""
    for left in folder.glob(f"{escape(prefix)}*"):
        number = left.name.removeprefix(prefix)
        if number.isdecimal() and (int(number) == os.getpid() or not _runs(int(number))):
            shutil.rmtree(left, ignore_errors=True)
    return folder / f"{prefix}{os.getpid()}"


def _runs(process: int) -> bool:
    if sys.platform == "win32":
        return True  # a signal of 0 would end the process there
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
