"""Writing the new file; then what the check says of it, and the editor."""

import argparse
import os
import shlex
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from pressroom.cli.room import checked, tell
from pressroom.cli.speak import CannotRun, Speaker
from pressroom.cli.unwritten import unwritten
from pressroom.cli.words import new as words
from pressroom.diagnostics.finding import Finding, Severity
from pressroom.source.saving import save_new

_EDITORS = ("VISUAL", "EDITOR")
_TO_FILL = "placeholder"


def write_new(repo: Path, path: str, text: str) -> None:
    """Write the file `path`, which is not there yet.

    Raises:
        CannotRun: it is there, or cannot be written.
    """
    try:
        save_new(repo / path, text)
    except FileExistsError:
        raise CannotRun(words.THERE_ALREADY.filled(path=path)) from None
    except OSError as error:
        raise CannotRun(unwritten(error, path)) from error


def check_again(options: argparse.Namespace, path: str, speaker: Speaker) -> bool:
    """Say what the check finds about the file `path`; whether it is free of errors.

    What is still to be filled in is what comes next, and no error yet.
    """
    result = checked(options, shown=False)
    found = tuple(finding for finding in result.findings if _is_about(finding, path))
    errors = _errors(found)
    if errors:
        tell(errors, result.repository.path, "text", speaker.language, to_error=True)
        return False
    speaker.say(words.WARNED.filled(count=len(found), path=path) if found else words.CLEAN)
    return True


def open_in_editor(file: Path, speaker: Speaker) -> None:
    """Open `file` with what `VISUAL` or `EDITOR` names, and wait until it is closed."""
    editor = next(filter(None, map(os.environ.get, _EDITORS)), None)
    if editor is None:
        speaker.say(words.NO_EDITOR)
        return
    try:
        command = shlex.split(editor, posix=sys.platform != "win32")
        subprocess.run([*command, str(file)], check=False)
    except (OSError, ValueError):
        speaker.say(words.BAD_EDITOR.filled(editor=editor))


def _is_about(finding: Finding, path: str) -> bool:
    """Whether `finding` is on the file, or on another that does not go with it."""
    return path in {finding.span.path, *(related.span.path for related in finding.also)}


def _errors(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(
        finding
        for finding in findings
        if finding.severity is Severity.ERROR and finding.name != _TO_FILL
    )
