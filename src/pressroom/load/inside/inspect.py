"""Looking into every picture and attachment, once."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

from pressroom.cores.share import share
from pressroom.load.inside.kinds import kind_of
from pressroom.load.seen import Seen, Stamp
from pressroom.model import inspection as inspection_module
from pressroom.model.address import RELEASES
from pressroom.model.inspection import Inspection
from pressroom.model.kinds import ATTACHMENTS, PICTURES, ending
from pressroom.store.store import Store
from pressroom.store.values import types_of

LARGEST = 50_000_000
"""Bytes of a file that is looked into; what is larger is over every limit."""

_TEXT_OF_A_RELEASE = re.compile(rf"{RELEASES}/[^/]+/[^/]+/[^/]+$")
"""Where releases themselves stand: what is no text there is another finding."""

_LOOKED_INTO = frozenset({*ATTACHMENTS, "svg"})
_ACTIVE = re.compile(rb"/(?:JavaScript|Launch)\b|/JS\s*[(<0-9]")
"""What a PDF runs (ISO 32000-1 §12.6.4)."""
_LOCKED = re.compile(rb"/Encrypt\s+\d+\s+\d+\s+R")
_SCRIPT = re.compile(rb"<script\b|\son[a-z]+\s*=|javascript:|<foreignObject\b", re.IGNORECASE)


def inspected(
    repo: Path, files: Mapping[str, Stamp], store: Store, jobs: int | None
) -> Mapping[str, Inspection]:
    """What is inside each of `files` that is a picture or may be an attachment, by its path.

    One that `store` knows is not read again.
    """
    wanted = [path for path, its in files.items() if its.size <= LARGEST and _is_looked_into(path)]
    if not wanted:
        return {}
    seen: Seen[Inspection] = Seen(store, "inspections", types_of(inspection_module))
    known = {path: seen.fact(path, files[path]) for path in wanted}
    unknown = [path for path, found in known.items() if found is None]
    for path, found in share(partial(_inspect_all, repo), unknown, jobs):
        seen.note(path, files[path], found)
        known[path] = found
    seen.keep()
    return {path: found for path, found in known.items() if found is not None}


def _is_looked_into(path: str) -> bool:
    return ending(path) in _LOOKED_INTO and not _TEXT_OF_A_RELEASE.match(path)


def inspection(data: bytes) -> Inspection:
    """What is inside the file `data`."""
    # What looks into each is imported for the first: most rooms have few kinds, some have none.
    kind = kind_of(data)
    if kind == "zip":
        from pressroom.load.inside.archives import archive  # noqa: PLC0415

        return archive(data)
    if kind in PICTURES:
        from pressroom.load.inside.pictures import tells_position  # noqa: PLC0415

        return Inspection(kind, position=tells_position(data, kind))
    if kind == "pdf":
        active, locked = _ACTIVE.search(data), _LOCKED.search(data)
        return Inspection(kind, active=bool(active), locked=bool(locked))
    if kind == "svg":
        return Inspection(kind, programs=bool(_SCRIPT.search(data)))
    return Inspection(kind)


def _inspect_all(repo: Path, paths: Sequence[str]) -> list[tuple[str, Inspection]]:
    return list(_each(repo, paths))


def _each(repo: Path, paths: Iterable[str]) -> Iterable[tuple[str, Inspection]]:
    for path in paths:
        try:
            data = (repo / path).read_bytes()
        except OSError:
            continue
        yield path, inspection(data)
