"""A draft's files put where they belong; nothing that is there is ever overwritten."""

import os
from pathlib import Path

from pressroom.imports.draft import Draft
from pressroom.source.saving import save_new
from pressroom.text.slug import SLUG_LENGTH


def taken(draft: Draft, repo: Path) -> str | None:
    """What stands in the way of the draft, by its path in `repo`; case does not count."""
    folder = (repo / draft.path).parent
    own = draft.key.rpartition("/")[2].lower()
    try:
        names = sorted(entry.name for entry in os.scandir(folder))
    except FileNotFoundError:
        return None
    parent = draft.key.rpartition("/")[0]
    return next((f"{parent}/{name}" for name in names if name.lower().split(".")[0] == own), None)


def free_slug(draft: Draft, repo: Path) -> str:
    """A slug like the draft's that is not taken."""
    parent, _, slug = draft.key.rpartition("/")
    number = 2
    while True:
        ending = f"-{number}"
        offer = slug[: SLUG_LENGTH - len(ending)].rstrip("-") + ending
        if taken(Draft(f"{parent}/{offer}", "", {}, ()), repo) is None:
            return offer
        number += 1


def put(draft: Draft, repo: Path) -> None:
    """Write the release's file and its folder; where that fails, what was written is taken away.

    Raises:
        FileExistsError: one of them is there already.
        OSError: it cannot be written.
    """
    path, folder = repo / draft.path, repo / draft.key
    path.parent.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    try:
        if draft.files:
            folder.mkdir()
            written.append(folder)
        for name, data in draft.files.items():
            with (folder / name).open("xb") as file:
                written.append(folder / name)
                file.write(data)
        save_new(path, draft.text)
    except OSError:
        for each in reversed(written):
            each.rmdir() if each == folder else each.unlink()
        raise
