"""What a test asks for that a machine may lack: a browser, Java, a feed reader, what npm installs.

Where it is missing the test is skipped with the reason; where `CI` is true it fails, so that a
green run means that everything ran.
"""

import os
import shutil
from pathlib import Path
from typing import NoReturn

import pytest

import machine
from pressroom.editor.decap import FOLDER, modules


def chromium() -> str:
    """The path of the system's Chromium."""
    _unless_quick()
    return machine.find_chromium() or _missing("no Chromium on this machine")


def java() -> str:
    """The path of a Java that runs."""
    _unless_quick()
    return machine.find_java() or _missing("no Java on this machine")


def newsboat() -> str:
    """The path of the feed reader newsboat."""
    _unless_quick()
    return machine.find_newsboat() or _missing("no newsboat on this machine")


def npm_modules() -> Path:
    """The folder with what tests/package-lock.json names."""
    _unless_quick()
    return machine.find_npm_modules() or _missing("tests/node_modules is not in step with its lock")


def editor() -> Path:
    """The folder with the form in the browser, as `pressroom editor` installs it; Node.js runs."""
    _unless_quick()
    if not shutil.which("node"):
        _missing("no Node.js on this machine")
    if not modules(machine.ROOT):
        _missing("the form in the browser is not in step with its lock")
    return machine.ROOT / FOLDER


def _unless_quick() -> None:
    """Skip where `scripts/test.py --quick` runs."""
    if os.environ.get("PRESSROOM_TESTS") == "quick":
        pytest.skip("left out by --quick")


def _missing(what: str) -> NoReturn:
    """Skip, or fail where nothing may be skipped."""
    reason = f"{what}: run scripts/test.py"
    if os.environ.get("CI", "").lower() in {"true", "1"}:
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
