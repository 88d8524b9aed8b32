"""Files in Git's store of objects: their trees, their bytes, their names."""

import hashlib
import os
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from pressroom.history.git import Git, HistoryError

LARGEST = 16_000_000
"""The most bytes of one old file that are read; no text that the press room takes is larger."""

FILES = frozenset({"100644", "100755", "100664"})
"""The modes of ordinary files; the others are links (`120000`) and other repositories' commits."""


class Entry(NamedTuple):
    """A file of a tree: its mode, and the name of its bytes."""

    mode: str
    blob: str


def tree(git: Git, commit: str) -> dict[str, Entry]:
    """Every file of `commit` by its path.

    Raises:
        HistoryError: Git cannot say.
    """
    answer = git.ask_for_list("ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit)
    found = {}
    for line in answer.split(b"\0"):
        if line:
            facts, _, path = line.partition(b"\t")
            mode, _, blob = facts.decode().split(" ")
            found[os.fsdecode(path)] = Entry(mode, blob)
    return found


def sizes(git: Git, blobs: Iterable[str]) -> dict[str, int]:
    """The size in bytes of each of `blobs`; what is missing is left out.

    Raises:
        HistoryError: Git cannot say.
    """
    asked = "".join(f"{blob}\n" for blob in dict.fromkeys(blobs))
    if not asked:
        return {}
    lines = git.ask("cat-file", "--batch-check", "--buffer", given=asked.encode()).splitlines()
    answers = (line.decode().split(" ") for line in lines)
    return {name: int(rest[1]) for name, *rest in answers if rest[0] == "blob"}


def contents(git: Git, blobs: Iterable[str], limit: int = LARGEST) -> Mapping[str, bytes]:
    """The bytes of each of `blobs`, without what is missing or larger than `limit`.

    Raises:
        HistoryError: Git cannot say.
    """
    wanted = [blob for blob, size in sizes(git, blobs).items() if size <= limit]
    if not wanted:
        return {}
    asked = "".join(f"{blob}\n" for blob in wanted).encode()
    answer = memoryview(git.ask("cat-file", "--batch", "--buffer", given=asked))
    found = {}
    start = 0
    for blob in wanted:
        end = bytes(answer[start : start + 200]).index(b"\n")
        name, kind, size = bytes(answer[start : start + end]).decode().split(" ")
        if (name, kind) != (blob, "blob"):
            raise HistoryError(f"{blob}: {kind}")
        start += end + 1
        found[blob] = bytes(answer[start : start + int(size)])
        start += int(size) + 1
    return found


def name_of(data: bytes, object_format: str) -> str:
    """The name that Git gives to a file of these bytes (`gitformat-pack`, object header)."""
    digest = hashlib.new("sha256" if object_format == "sha256" else "sha1", usedforsecurity=False)
    digest.update(b"blob %d\0" % len(data))
    digest.update(data)
    return digest.hexdigest()
