"""What a press room was at an earlier commit, as far as it is another since."""

import os
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from pressroom.history.git import Git, borrowed, commit, locate
from pressroom.history.objects import FILES, Entry, contents, name_of, tree
from pressroom.load.repository import ERASURES_FILE, NETWORK_FILE, NETWORK_FOLDER, SETTINGS_FILE
from pressroom.model import address

_DECLARED = frozenset({SETTINGS_FILE, NETWORK_FILE, ERASURES_FILE})
_FOLDERS = (f"{address.RELEASES}/", f"{NETWORK_FOLDER}/")
_TEXTS = (".md", ".yml")
_AUTHOR = "\x01"
_NOTHING = "0"
_LARGEST = 64_000_000

Blobs = tuple[str, str]
"""The names of a file's old and new bytes; an empty one where there is no such file."""


class Gap(StrEnum):
    """Why history does not say what was before."""

    SHALLOW = "shallow"  # the clone lacks the commits in between
    MISSING = "missing"  # the clone lacks old files


@dataclass(frozen=True, slots=True)
class Past:
    """The files that differ since `base` (a commit); paths are relative to the press room.

    `old` gives the name of the bytes that a changed or deleted file had, `new` of those that a
    changed or new one has, `contents` the bytes of old texts that rules compare, `authors` who
    wrote the commits since then that touch a file. Where there is a `gap` only `changed` is known,
    or all but the files in `lost`.
    """

    base: str
    changed: frozenset[str]
    old: Mapping[str, str] = field(default_factory=dict)
    new: Mapping[str, str] = field(default_factory=dict)
    contents: Mapping[str, bytes] = field(default_factory=dict)
    authors: Mapping[str, frozenset[str]] = field(default_factory=dict)
    lost: frozenset[str] = frozenset()
    gap: Gap | None = None


def past_of(repo: Path, revision: str) -> Past:
    """What the press room in the folder `repo` was where its history left that of `revision`.

    That is the merge base with what is checked out, else `revision` itself; compared with it are
    the files as they stand in the folder, saved or not. In a shallow clone that has no merge base
    nobody knows what was before: then `changed` is since `revision`, and there is nothing else.

    Raises:
        HistoryError: there is no Git, no repository, or no such revision.
    """
    clone = locate(repo)
    asked = commit(repo, revision)
    here = commit(repo, "HEAD")
    with borrowed(clone) as git:
        common = _merge_base(git, asked, here)
        base = common or asked
        differing = _in_folder(git, base, clone.prefix, clone.object_format)
        if common is None and clone.shallow:
            return Past(base, frozenset(differing), gap=Gap.SHALLOW)
        return _past(git, base, here, clone.prefix, differing)


def past_between(git: Git, base: str, new: str, prefix: str) -> Past:
    """What the press room below `prefix` was at the commit `base`, seen from the commit `new`.

    Raises:
        HistoryError: Git cannot say.
    """
    old, now = (_below(prefix, tree(git, one)) for one in (base, new))
    differing = {
        path: (old.get(path, ""), now.get(path, ""))
        for path in old.keys() | now.keys()
        if old.get(path) != now.get(path)
    }
    return _past(git, base, new, prefix, differing)


def _past(git: Git, base: str, new: str, prefix: str, differing: Mapping[str, Blobs]) -> Past:
    old = {path: blob for path, (blob, _) in differing.items() if blob}
    texts = {path: blob for path, blob in old.items() if _is_compared(path)}
    found = contents(git, texts.values())
    lost = frozenset(path for path, blob in texts.items() if blob not in found)
    return Past(
        base=base,
        changed=frozenset(differing),
        old=old,
        new={path: blob for path, (_, blob) in differing.items() if blob},
        contents={path: found[blob] for path, blob in texts.items() if blob in found},
        authors=_authors(git, base, new, prefix),
        lost=lost,
        gap=Gap.MISSING if lost else None,
    )


def _is_compared(path: str) -> bool:
    """Whether rules ask what the text was; anything else may be of any size and number."""
    return path in _DECLARED or (path.startswith(_FOLDERS) and path.endswith(_TEXTS))


def _merge_base(git: Git, one: str, other: str) -> str | None:
    return git.ask("merge-base", one, other, no=1).decode().strip() or None


def _in_folder(git: Git, base: str, prefix: str, form: str) -> dict[str, Blobs]:
    """The files below `prefix` that are not as in `base`, with their old and new bytes' names.

    Git compares with its index and does not read the files, which would run filters; where it
    cannot tell by size and time, their bytes decide.
    """
    differing: dict[str, Blobs] = {}
    compared: set[bytes] = set()
    question = ("--raw", "-z", "--no-renames", "--no-abbrev", "--ignore-submodules=all")
    raw = git.ask("diff-index", *question, base, "--", prefix or ".").split(b"\0")
    for facts, name in zip(raw[0::2], raw[1::2], strict=False):
        mode, _, old, new, _ = facts.decode().removeprefix(":").split(" ")
        compared.add(name)
        path = os.fsdecode(name)
        if not new.strip(_NOTHING):
            new = _name_on_disk(git.within / path, old, form)
        if new != old:
            differing[path.removeprefix(prefix)] = (old if mode in FILES else "", new)
    unknown = git.ask("ls-files", "-z", "--others", "--exclude-standard", "--", prefix or ".")
    for name in unknown.split(b"\0"):
        if name and name not in compared:
            path = os.fsdecode(name)
            new = _name_on_disk(git.within / path, "", form)
            differing[path.removeprefix(prefix)] = ("", new)
    return differing


def _name_on_disk(path: Path, old: str, form: str) -> str:
    """The name of a file's bytes; `old` too where only its lines end as on Windows."""
    try:
        status = path.lstat()
        if not stat.S_ISREG(status.st_mode):
            return ""
        if status.st_size > _LARGEST:
            return f"{status.st_size}-{status.st_mtime_ns}"
        data = path.read_bytes()
    except OSError:
        return ""
    return old if name_of(data.replace(b"\r\n", b"\n"), form) == old else name_of(data, form)


def _below(prefix: str, files: Mapping[str, Entry]) -> dict[str, str]:
    """The ordinary files below `prefix`, by their paths there."""
    return {
        path.removeprefix(prefix): entry.blob
        for path, entry in files.items()
        if path.startswith(prefix) and entry.mode in FILES
    }


def _authors(git: Git, base: str, new: str, prefix: str) -> dict[str, frozenset[str]]:
    """Who wrote the commits that `new` has and `base` has not, by the files that they touch."""
    options = ("-z", "--name-only", "--no-renames", "--no-ext-diff", "--no-textconv")
    form = ("--no-mailmap", "--no-show-signature", "--no-color", f"--format={_AUTHOR}%an")
    answer = git.ask_for_list("log", *form, *options, f"{base}..{new}", "--", prefix or ".")
    found: dict[str, set[str]] = {}
    author = ""
    for word in _words(answer):
        if word.startswith(_AUTHOR):
            author = word.removeprefix(_AUTHOR)
        else:
            found.setdefault(word.removeprefix(prefix), set()).add(author)
    return {path: frozenset(names) for path, names in found.items()}


def _words(answer: bytes) -> Iterable[str]:
    """Authors and paths; Git writes an empty line between the two."""
    words = (os.fsdecode(word).removeprefix("\n") for word in answer.split(b"\0"))
    return (word for word in words if word)
