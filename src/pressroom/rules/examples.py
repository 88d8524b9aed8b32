r"""Examples of rules: small trees laid over one shared room and checked at one moment.

A file of a tree replaces the room's file at its place. Four endings say more than the file's own
bytes could, on systems and in Git alike:

- `x.md.escaped` is written as `x.md`, with what its escapes mean: `\xff` a byte, `\u202e` and
  `\U000e0041` a character, `\r` `\n` `\t` `\\`, `\{9:ab}` nine times `ab`. In its name `%20`
  stands for a character.
- `x.md.deleted` takes `x.md` away.
- `x.md.symlink` becomes the symbolic link `x.md` to the path that it holds.

An example of a rule on changes holds two trees, `before` and `after`: the second is laid over the
first, each is saved in a Git repository, and the check looks at what changed.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import unquote
from zoneinfo import ZoneInfo

from pressroom.diagnostics.finding import Finding
from pressroom.diagnostics.reports.text import text
from pressroom.history.past import past_of
from pressroom.load.files import lines_in
from pressroom.load.repository import load
from pressroom.rules.check import check
from pressroom.rules.rule import Rule
from pressroom.text.bilingual import Text

EXAMPLE_AS_OF = datetime(2026, 4, 20, 12, 0, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))
"""The moment at which every example is checked."""

EXAMPLE_ROOM = Path(__file__).parent / "example_room"
"""The room that every example is laid over; no rule finds anything in it."""

BEFORE, AFTER = "before", "after"
"""The trees of an example of a rule on changes."""

BASE = "base"
"""What the state before is called in such an example's repository."""

AUTHOR = "Lê Thị Hoa"
"""Who made the changes of such an example."""

_EDITOR = "Phòng báo chí"
_DAY, _NEXT_DAY = "2026-04-19T10:00:00+07:00", "2026-04-20T10:00:00+07:00"
_ESCAPE = re.compile(
    rb"\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([rnt\\])|\{(\d+):([^}]*)\})",
    re.IGNORECASE,
)
_LETTERS = {b"r": b"\r", b"n": b"\n", b"t": b"\t", b"\\": b"\\"}


@dataclass(frozen=True, slots=True)
class Example:
    """What the check finds in an example, and the whole report on it, in both languages."""

    findings: tuple[Finding, ...]
    said: Text


def folder(rule: Rule) -> Path:
    """The folder of `rule`, in which its examples stand as `bad` and `good`."""
    name = f"{rule.code}_{rule.name}".lower().replace("-", "_")
    return Path(__file__).parent / name


def check_example(*trees: Path) -> Example:
    """Lay `trees` over the shared room, one after the other, and check what comes of it."""
    with laid(*trees) as room:
        past = past_of(room, BASE) if (room / ".git").exists() else None
        findings = check(load(room, jobs=1), EXAMPLE_AS_OF, past=past)
        lines = lines_in(room)
        said = {tag: text(findings, lines, tag, colour=False) for tag in ("vi", "en")}
    return Example(findings, Text(**said))


@contextmanager
def laid(*trees: Path) -> Iterator[Path]:
    """A copy of the shared room under `trees`, in a folder that is gone afterwards."""
    with TemporaryDirectory(prefix="pressroom-") as temporary:
        room = Path(temporary) / "room"
        shutil.copytree(EXAMPLE_ROOM, room)
        for tree in trees:
            if (tree / BEFORE).is_dir():
                _lay_changes(tree, room)
            else:
                lay(tree, room)
        yield room


def _lay_changes(tree: Path, room: Path) -> None:
    """Make `room` a repository with two saved states, the second by another author."""
    _git(room, "init", "--quiet")
    for part, author, day in ((BEFORE, _EDITOR, _DAY), (AFTER, AUTHOR, _NEXT_DAY)):
        if (tree / part).is_dir():
            lay(tree / part, room)
        _git(room, "add", "--all", "--force")
        who = {"GIT_AUTHOR_NAME": author, "GIT_COMMITTER_NAME": author}
        when = {"GIT_AUTHOR_DATE": day, "GIT_COMMITTER_DATE": day}
        mail = dict.fromkeys(("GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"), "baochi@songlam.example")
        _git(room, "commit", "--quiet", "--allow-empty", f"--message={part}", **who, **when, **mail)
        if part == BEFORE:
            _git(room, "tag", BASE)


def _git(room: Path, *words: str, **variables: str) -> None:
    """Ask Git, whatever its user has configured."""
    foreign = {"GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull}
    own = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    settings = ("-c", "core.autocrlf=false", "-c", "core.hooksPath=" + os.devnull)
    subprocess.run(
        ["git", "-C", str(room), *settings, *words],
        check=True,
        capture_output=True,
        env={**own, **foreign, **variables},
    )


def lay(tree: Path, room: Path) -> None:
    """Write the files of `tree` into the folder `room`; the module says what endings mean.

    Raises:
        OSError: the system has no symbolic links, or allows none.
    """
    files = [path for path in tree.rglob("*") if path.is_file()]
    for source in sorted(files, key=lambda path: (path.suffix != ".deleted", path)):
        target = room / source.relative_to(tree)
        target.parent.mkdir(parents=True, exist_ok=True)
        match source.suffix:
            case ".escaped":
                target = target.with_name(unquote(target.stem))
                target.write_bytes(unescaped(source.read_bytes()))
            case ".deleted":
                target.with_suffix("").unlink()
            case ".symlink":
                target = target.with_suffix("")
                target.unlink(missing_ok=True)
                target.symlink_to(source.read_text(encoding="utf-8").strip())
            case _:
                shutil.copyfile(source, target)


def unescaped(data: bytes) -> bytes:
    """`data` with what its escapes mean; a lone surrogate becomes three bytes that are no UTF-8."""
    return _ESCAPE.sub(_meant, data)


def _meant(match: re.Match[bytes]) -> bytes:
    byte, short, long, letter, times, text = match.groups()
    if times:
        return int(times) * bytes(text)
    if byte:
        return bytes.fromhex(byte.decode())
    return (
        _LETTERS[letter] if letter else chr(int(short or long, 16)).encode(errors="surrogatepass")
    )
